using Assay.Generator.Model;

namespace Assay.Generator.Emit;

/// <summary>The methods of the rows of a table. A model that imports the table calls them by the same names.</summary>
internal static class RuleRows
{
    public const string Verdicts = "VerdictTable";
    public const string Credibility = "CredibilityTable";

    /// <summary>The names of the methods, in order. `Corroborated`, `Grade1`; of rows of one name, the later ones are numbered.</summary>
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
