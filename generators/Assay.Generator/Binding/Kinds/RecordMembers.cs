using Assay.Generator.Model;

namespace Assay.Generator.Binding;

/// <summary>What generated records and views have besides the fields of the schema.</summary>
internal static class RecordMembers
{
    private static readonly string[] OfEveryRecord =
    [
        "Id", "Kind", "KindInfo", "Validate", "CollectIssues", "CollectCheckIssues", "RewriteInside", "Equals", "GetHashCode", "ToString", "GetType",
        "MemberwiseClone", "Finalize", "ReferenceEquals", "EqualityContract", "PrintMembers", "Deconstruct",
    ];

    private static readonly string[] OfClaims = ["Says", "Implies", "Excludes", "Question"];

    private static readonly string[] OfEveryView = ["Record", "Case", "Is", "As"];

    private static readonly string[] OfStatementViews =
        ["Origin", "IsDerived", "IsEcho", "Earlier", "ServesInterest", "AgainstInterest", "Cites", "CitesVerified"];

    private static readonly string[] OfSourceViews = ["Grade", "Origin", "Voice", "IsInterestedIn"];

    /// <summary>Why a kind cannot have a property of that name; null if it can.</summary>
    public static string? Objection(KindSymbol kind, string property)
    {
        if (property == kind.Name)
            return $"its property would be called '{property}' like the kind";
        if (IsOfEvery(kind.Family, property))
            return $"every record of {Families.Plural(kind.Family)} has a member '{property}'";
        // Core's own fields are what its hand-written views are made of.
        if (kind.Model.IsCore || !Families.HasViews(kind.Family))
            return null;
        var views = kind.Family switch
        {
            Family.Statement => OfStatementViews,
            Family.Source => OfSourceViews,
            _ => [],
        };
        return Has(OfEveryView, property) || Has(views, property) ? $"in rules, '{property}' is something else that {Families.Plural(kind.Family)} have" : null;
    }

    /// <summary>Whether every record of a family has a member of that name, so that no kind of it can be called so either.</summary>
    public static bool IsOfEvery(Family family, string name) => Has(OfEveryRecord, name) || (family == Family.Claim && Has(OfClaims, name));

    private static bool Has(string[] names, string name) => Array.IndexOf(names, name) >= 0;
}
