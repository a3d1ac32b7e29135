namespace Assay.Reporting;

/// <summary>A change of position in a sentence.</summary>
internal static class PositionWords
{
    public static string Of(PositionChange change, Dossier dossier)
    {
        var from = change.FromClaim == change.Claim ? "" : $" {change.FromClaim}";
        var to = change.FromClaim == change.Claim ? "" : $" {change.Claim}";
        return $"{Words.Day(change.On)}: {Words.Speaker(change, dossier)} {Past(change.From)}{from}, now {Words.Stance(change.To)}{to}";
    }

    private static string Past(Stance stance) => stance switch
    {
        Stance.Asserts => "asserted",
        Stance.Denies => "denied",
        Stance.Doubts => "doubted",
        Stance.Declines => "declined to say",
        _ => "withdrew",
    };
}
