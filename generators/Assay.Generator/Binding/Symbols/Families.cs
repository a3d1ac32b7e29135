using Assay.Generator.Model;

namespace Assay.Generator.Binding;

/// <summary>The words for the five families.</summary>
internal static class Families
{
    public static readonly Family[] All = [Family.Party, Family.Source, Family.Evidence, Family.Claim, Family.Statement];

    /// <summary>The section of a schema, which is also the word for several of them.</summary>
    public static string Plural(Family family) => family switch
    {
        Family.Party => "parties",
        Family.Source => "sources",
        Family.Evidence => "evidence",
        Family.Claim => "claims",
        _ => "statements",
    };

    /// <summary>The kind of core that every other kind of the family derives from.</summary>
    public static string BaseName(Family family) => family.ToString();

    /// <summary>Rules see these through views.</summary>
    public static bool HasViews(Family family) => family is Family.Source or Family.Claim or Family.Statement;
}
