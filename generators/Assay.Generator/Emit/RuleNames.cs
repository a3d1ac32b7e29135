namespace Assay.Generator.Emit;

/// <summary>
/// What rules and tables are called in C#. A model that imports them calls them by the same names, which must hide no kind or enum from
/// the expressions inside: a rule may well be called `satellite-image`.
/// </summary>
internal static class RuleNames
{
    public const string Verdicts = "VerdictTable";
    public const string Credibility = "CredibilityTable";

    /// <summary>The class of a rule's condition and reason: `global::Assay.CoreRules.AnonymousRule`.</summary>
    public static string Class(string rule) => rule + "Rule";

    /// <summary>
    /// The methods of a table's rows, in order: `Corroborated`, `Grade1`. Rows of one name are numbered among themselves, so that a row of another
    /// name renames none of them.
    /// </summary>
    public static string[] Methods(IEnumerable<string> rows)
    {
        var counts = new Dictionary<string, int>();
        return rows.Select(row =>
        {
            var name = row.Length > 0 && char.IsDigit(row[0]) ? "Grade" + row : CSharpName.Escape(row);
            counts[name] = counts.TryGetValue(name, out var before) ? before + 1 : 1;
            return counts[name] == 1 ? name : $"{name}_{CSharpLiteral.Of(counts[name])}";
        }).ToArray();
    }
}
