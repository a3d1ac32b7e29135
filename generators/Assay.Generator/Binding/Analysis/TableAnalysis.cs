using Assay.Generator.Diagnostics;
using Assay.Syntax;

namespace Assay.Generator.Binding.Analysis;

/// <summary>Warns of rows that are never reached: they never hold, or wherever they do, a row above does.</summary>
internal sealed class TableAnalysis(NodeReader reader, ConditionAnalysis conditions)
{
    // Every row is compared with those above it.
    private const int MostRows = 200;
    private const int MostExamples = 3;

    private readonly List<(YamlNode Key, Formula Formula)> above = [];

    /// <param name="condition">Null for `otherwise`.</param>
    public void Add(YamlNode key, Condition? condition)
    {
        var formula = condition?.Formula ?? Formula.True;
        var isTaken = Search.AreContrary([formula, .. above.Select(a => new Formula.Not(a.Formula))], conditions.Effort);
        // What never holds needs no row above to be never reached.
        if (condition is not null && (!isTaken || Search.AreContrary([formula], conditions.Effort)))
        {
            if (conditions.Report(condition, "the row is never reached; change it or take the row out", "it is the last row; write 'otherwise'") == Outcome.Never)
                return;
        }
        if (isTaken)
            ReportTaken(key, formula, condition is null);
        if (above.Count < MostRows && condition is not null)
            above.Add((key, formula));
    }

    private void ReportTaken(YamlNode key, Formula formula, bool isOtherwise)
    {
        if (above.FindIndex(a => Search.AreContrary([formula, new Formula.Not(a.Formula)], conditions.Effort)) is >= 0 and var index)
        {
            var example = Search.Find([formula, above[index].Formula], conditions.Effort, out _)?.InWords() is { Length: > 0 } words ? $", for instance where {words}" : "";
            reader.Diagnostics.Report(Descriptors.ShadowedRow, key, key.Text, above[index].Key.Text, Line(above[index].Key), example);
            return;
        }
        var core = above.ToList();
        for (var i = above.Count - 1; i >= 0; i--)
        {
            var without = core.Where(a => a.Key.Start != above[i].Key.Start).ToList();
            if (Search.AreContrary([formula, .. without.Select(a => new Formula.Not(a.Formula))], conditions.Effort))
                core = without;
        }
        reader.Diagnostics.Report(
            Descriptors.RowTakenTogether,
            key,
            key.Text,
            Wording.Join(core.Select(a => $"'{a.Key.Text}' (line {Line(a.Key)})"), " and "),
            Examples(formula, core),
            isOtherwise ? $"take this row out and write 'otherwise' for '{core[core.Count - 1].Key.Text}'" : "move it up or make it differ");
    }

    /// <summary>For some of the rows values with which they take what the row asks for.</summary>
    private string Examples(Formula formula, List<(YamlNode Key, Formula Formula)> core)
    {
        var told = new List<string>();
        for (var i = 0; i < core.Count && told.Count < MostExamples; i++)
        {
            IEnumerable<Formula> goals = [formula, core[i].Formula, .. core.Take(i).Select(a => new Formula.Not(a.Formula))];
            if (Search.Find(goals, conditions.Effort, out _)?.InWords() is { Length: > 0 } words)
                told.Add($"where {words}, '{core[i].Key.Text}'");
        }
        return string.Join("; ", told);
    }

    private static string Line(YamlNode key) => $"{key.Position.Line}";
}
