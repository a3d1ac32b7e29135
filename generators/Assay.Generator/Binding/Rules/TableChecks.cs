using Assay.Generator.Diagnostics;
using Assay.Generator.Model;
using Assay.Syntax;

namespace Assay.Generator.Binding;

/// <summary>
/// Warns of rows that are never reached, as far as their text alone shows it: a row above holds always, or asks for no more than what this
/// one asks for.
/// </summary>
internal sealed class TableChecks(NodeReader reader)
{
    // Every row is compared with those above it.
    private const int MostRows = 200;

    private readonly List<(YamlNode Key, HashSet<string> Conjuncts)> above = [];

    public void Add(YamlNode key, YamlNode value, RowSpec row)
    {
        var conjuncts = new HashSet<string>(row.When.Conjuncts.Select(c => c.Text).Where(t => t != "true"), StringComparer.Ordinal);
        if (above.Find(a => a.Conjuncts.IsSubsetOf(conjuncts)) is { Conjuncts: not null } other)
            reader.Diagnostics.Report(Descriptors.ShadowedRow, key, key.Text, other.Key.Text, $"{other.Key.Position.Line}");
        else if (!row.IsOtherwise)
            new ConditionChecks(reader).Report(row.When, value, never: "the row is never reached", always: "it is the last row; write 'otherwise'");
        if (above.Count < MostRows && !row.IsOtherwise && !ConditionChecks.IsNever(row.When))
            above.Add((key, conjuncts));
    }
}
