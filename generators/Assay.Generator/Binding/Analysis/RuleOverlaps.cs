using System.Globalization;
using Assay.Generator.Diagnostics;
using Assay.Generator.Model;
using Assay.Syntax;

namespace Assay.Generator.Binding.Analysis;

/// <summary>
/// Warns of rules of the same stratum and kind that hold in the very same cases and do the same sort of thing: one of them is there by
/// mistake, or they were meant to be one. A rule that does something else in the same cases, such as raising a flag, is none of these.
/// </summary>
internal sealed class RuleOverlaps(NodeReader reader, Effort effort)
{
    // Each is compared with each.
    private const int MostOfAGroup = 500;

    private readonly Dictionary<(Stratum, RuleScope?), List<Entry>> groups = [];

    /// <param name="formula">Something that can hold.</param>
    public void Add(YamlNode key, RuleSpec rule, Formula formula)
    {
        if (!groups.TryGetValue((rule.On, rule.Of), out var group))
            groups.Add((rule.On, rule.Of), group = []);
        if (group.Count < MostOfAGroup && Search.Find([formula], effort, out _) is { } witness)
            group.Add(new Entry(key, rule, formula, witness));
    }

    public void Report()
    {
        foreach (var group in groups.Values)
        {
            for (var later = 1; later < group.Count; later++)
            {
                for (var earlier = 0; earlier < later; earlier++)
                {
                    if (Objection(group[earlier].Rule, group[later].Rule) is not { } what || !AreEquivalent(group[earlier], group[later]))
                        continue;
                    var (descriptor, words) = what;
                    reader.Diagnostics.Report(descriptor, group[later].Key, group[later].Key.Text, group[earlier].Key.Text, $"{group[earlier].Key.Position.Line}", words);
                    break;
                }
            }
        }
    }

    private bool AreEquivalent(Entry left, Entry right) =>
        // Most differ where one of them is known to hold, which costs next to nothing to see.
        left.Formula.Holds(right.Witness.Of) && right.Formula.Holds(left.Witness.Of)
        && Search.AreContrary([new Formula.Not(new Formula.Same(left.Formula, right.Formula))], effort);

    /// <summary>What is wrong with two rules if they hold in the same cases; null if nothing is.</summary>
    private static (Microsoft.CodeAnalysis.DiagnosticDescriptor Descriptor, string Words)? Objection(RuleSpec left, RuleSpec right)
    {
        if ((left.Weight, left.Reliability, left.Step, left.Flag) == (right.Weight, right.Reliability, right.Step, right.Flag))
            return (Descriptors.DuplicateRule, Double(left));
        if (left.Reliability is { } one && right.Reliability is { } other && one != other)
            return (Descriptors.ContraryRules, $"one sets the grade {one} and the other {other}");
        if (left.Step * right.Step < 0)
            return (Descriptors.ContraryRules, "one raises the grade and the other lowers it");
        if (left.Weight is { } first && right.Weight is { } second)
            return (Descriptors.CompoundRules, $"their weights multiply to {(first * second).ToString("0.####", CultureInfo.InvariantCulture)}");
        if (left.Step * right.Step > 0)
            return (Descriptors.CompoundRules, $"together they {(left.Step > 0 ? "raise" : "lower")} the grade by {Math.Abs(left.Step + right.Step)}");
        return null;
    }

    private static string Double(RuleSpec rule) =>
        rule.Weight is not null ? ", so that its weight counts twice" : rule.Step != 0 ? ", so that the grade moves twice" : "";

    private sealed record Entry(YamlNode Key, RuleSpec Rule, Formula Formula, Witness Witness);
}
