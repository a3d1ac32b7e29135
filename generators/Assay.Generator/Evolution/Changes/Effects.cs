namespace Assay.Generator.Evolution;

/// <summary>What a change of a schema does to those who use it. A change can do several things at once.</summary>
[Flags]
internal enum Effects
{
    None = 0,

    /// <summary>C#, or another schema, that compiled against the old version need not compile against the new one, or does something else.</summary>
    Code = 1,

    /// <summary>Dossiers that loaded need not load any more, or mean something else.</summary>
    Data = 2,

    /// <summary>An assessment of the same dossier can come out differently.</summary>
    Results = 4,

    /// <summary>Something can be said that could not be said before.</summary>
    Addition = 8,

    /// <summary>Only what people read is different.</summary>
    Documentation = 16,
}

internal static class EffectsExtensions
{
    private static readonly (Effects Effect, string Word)[] Words =
    [
        (Effects.Code, "code"), (Effects.Data, "data"), (Effects.Results, "results"), (Effects.Addition, "additive"), (Effects.Documentation, "documentation"),
    ];

    public static bool IsBreaking(this Effects effects) => (effects & (Effects.Code | Effects.Data)) != 0;

    /// <summary>The effects by the words that the tool prints them with.</summary>
    public static IEnumerable<string> InWords(this Effects effects) => Words.Where(w => (effects & w.Effect) != 0).Select(w => w.Word);
}
