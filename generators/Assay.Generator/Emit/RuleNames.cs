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

    /// <summary>The methods of a table's rows, in order: `Corroborated`, `Grade1`. Of rows of one name, the later ones are numbered.</summary>
    public static string[] Methods(IEnumerable<string> rows)
    {
        var taken = new HashSet<string>();
        return rows.Select((row, i) =>
        {
            var name = row.Length > 0 && char.IsDigit(row[0]) ? "Grade" + row : CSharpName.Escape(row);
            return taken.Add(name) ? name : $"{name}_{CSharpLiteral.Of(i + 1)}";
        }).ToArray();
    }
}
