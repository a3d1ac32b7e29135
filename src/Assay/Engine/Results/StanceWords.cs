namespace Assay.Engine;

/// <summary>How a stance reads after the name of whoever takes it.</summary>
internal static class StanceWords
{
    public static string Of(Stance stance) => stance switch
    {
        Stance.Asserts => "asserts",
        Stance.Denies => "denies",
        Stance.Doubts => "doubts",
        Stance.Declines => "declines to say",
        _ => "withdraws",
    };
}
