using Assay.Generator.Binding;
using Assay.Generator.Syntax;
using CsCheck;

namespace Assay.Generator.Tests.Binding;

/// <summary>What the analysis says of conditions is what trying every value shows, no more and no less.</summary>
public sealed class DecisionTests
{
    private const int Samples = 400;

    [Fact]
    public void A_claim_rule_never_or_always_fires_where_no_values_say_otherwise() => RandomConditions.Any.Sample(
        condition =>
        {
            var expected = !RandomConditions.Grid.Any(condition.Holds) ? "ASY0507" : RandomConditions.Grid.All(condition.Holds) ? "ASY0508" : "";
            var found = Diagnostics($"rules:\n  r: {{on: claim, of: Move, when: '{condition.Text}', flag: X}}");
            found.Select(d => d.Id).Where(id => id is not ("ASY0510" or "ASY0511")).Should().Equal(expected.Length > 0 ? [expected] : Array.Empty<string>(), condition.Text);
        },
        iter: Samples);

    [Fact]
    public void A_row_is_reached_where_some_values_reach_it() => Gen.Select(RandomConditions.Rows, RandomConditions.Rows, RandomConditions.Rows, RandomConditions.Rows).Sample(
        (a, b, c, d) =>
        {
            RandomCondition[] rows = [a, b, c, d, new("otherwise", _ => true)];
            var table = string.Concat(rows.Select((row, i) => $"  - {{R{i}: '{row.Text}'}}\n")).Replace("'otherwise'", "otherwise");
            var found = Diagnostics("verdicts:\n" + table).Where(x => x.Id is not ("ASY0510" or "ASY0511")).ToDictionary(x => x.Row, x => x.Id);

            var above = new List<RandomCondition>();
            for (var i = 0; i < rows.Length; i++)
            {
                var row = rows[i];
                var cases = RandomConditions.Grid.Where(row.Holds).ToList();
                var expected = cases.Count == 0 ? "ASY0507"
                    : above.Any(other => cases.All(other.Holds)) ? "ASY0509"
                    : cases.All(v => above.Any(other => other.Holds(v))) ? "ASY0512"
                    : cases.Count == RandomConditions.Grid.Count && i < rows.Length - 1 ? "ASY0508"
                    : "";
                found.GetValueOrDefault(i, "").Should().Be(expected, table);
                if (cases.Count > 0)
                    above.Add(row);
            }
        },
        iter: Samples);

    [Fact]
    public void Two_rules_are_the_same_where_no_values_tell_them_apart() =>
        (from a in RandomConditions.Any from b in Gen.OneOf(RandomConditions.Any, RandomConditions.Rephrased(a)) select (a, b)).Sample(
            pair =>
            {
                var isSame = RandomConditions.Grid.All(v => pair.a.Holds(v) == pair.b.Holds(v)) && RandomConditions.Grid.Any(pair.a.Holds);
                var rules = $"rules:\n  a: {{on: claim, of: Move, when: '{pair.a.Text}', flag: X}}\n  b: {{on: claim, of: Move, when: '{pair.b.Text}', flag: X}}";
                Diagnostics(rules).Any(d => d.Id == "ASY0513").Should().Be(isSame, rules);
            },
            iter: Samples);

    private static IEnumerable<(string Id, int Row)> Diagnostics(string rules)
    {
        var text = "model: Test\n" + RandomConditions.Claims + rules;
        var first = text[..text.IndexOf(rules, StringComparison.Ordinal)].Count(c => c == '\n') + 1;
        return Linker.Link([ParsedSchema.Parse(new SchemaSource("t.assay.yaml", text, false), default)], default).Diagnostics.Select(d => (d.Id, d.StartLine - first));
    }
}
