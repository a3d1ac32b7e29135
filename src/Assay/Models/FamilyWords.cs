namespace Assay;

/// <summary>What the families are called in dossiers and in messages.</summary>
internal static class FamilyWords
{
    private static readonly string[] Singulars = ["party", "source", "evidence", "claim", "statement"];

    private static readonly string[] Plurals = ["parties", "sources", "evidence", "claims", "statements"];

    /// <summary>The key of one record in JSON Lines.</summary>
    public static string Singular(this Family family) => Singulars[(int)family];

    /// <summary>The key of the list in YAML and JSON.</summary>
    public static string Plural(this Family family) => Plurals[(int)family];

    /// <summary>"a party", "a piece of evidence".</summary>
    public static string One(this Family family) => family == Family.Evidence ? "a piece of evidence" : $"a {family.Singular()}";

    public static bool TryParseSingular(ReadOnlySpan<char> text, out Family family) => TryFind(Singulars, text, out family);

    public static bool TryParsePlural(ReadOnlySpan<char> text, out Family family) => TryFind(Plurals, text, out family);

    private static bool TryFind(string[] words, ReadOnlySpan<char> text, out Family family)
    {
        for (var i = 0; i < words.Length; i++)
        {
            if (text.SequenceEqual(words[i]))
            {
                family = (Family)i;
                return true;
            }
        }

        family = default;
        return false;
    }
}
