using System.Collections.Immutable;
using System.Globalization;

namespace Assay.Tests.Engine;

/// <summary>The example that the engine's page works out by hand is right on a calculator, and is what the engine does.</summary>
public sealed class WorkedExampleTests
{
    private const string ClaimId = "over-50k";

    private static readonly Page Example = Page.OfEngine.Section("A worked example");
    private static readonly string Prose = string.Join('\n', Example.Lines);
    private static readonly Dossier Dossier = CoreModel.Instance.Parse(Example.Blocks("yaml").Single());
    private static readonly Assessment Assessment = CoreModel.Instance.Assess(Dossier);
    private static readonly ClaimAssessment Claim = Assessment[ClaimId];

    // Weights of the table of statements, then the lines of sums: each begins with a name and ends with a value.
    private static readonly string[] Sums = [.. Example.Rows().Where(IsOfStatement).Select(row => $"w({row[0]}) = {row[1]}"), .. Example.Indented()];

    [Fact]
    public void Every_line_is_right_on_a_calculator() =>
        Sums.Where(line => !IsRight(line)).Should().BeEmpty();

    [Fact]
    public void Every_number_that_it_names_is_the_engines_and_none_is_missing()
    {
        var shown = Sums.ToDictionary(line => line.Split(" = ")[0], line => Shown(line[(line.LastIndexOfAny(['=', '≈']) + 1)..]));

        shown.Should().BeEquivalentTo(OfEngine().ToDictionary(number => number.Name, number => Rounded(number.Value)));
    }

    [Fact]
    public void Every_factor_of_a_weight_is_the_engines() =>
        Example.Rows().Where(IsOfStatement).Select(row => (row[0], row[1].Split(" = ")[0])).Should().Equal(
            Contributions().Select(c => (c.Statement.Id, string.Join(" × ", c.Factors.Select(factor => Explanation.Number(factor.Factor))))));

    [Fact]
    public void What_becomes_of_each_statement_is_what_the_engine_says() =>
        Example.Rows().Where(IsOfStatement).Select(row => (row[0], row[3])).Should().Equal(
            Contributions().Select(c => (c.Statement.Id, c.Counted ? "counts" : c.Why)));

    [Fact]
    public void The_change_of_position_is_told_as_the_engine_tells_it() =>
        Example.Lines.Where(line => line.StartsWith("> ", StringComparison.Ordinal)).Select(line => line[2..]).Should().Equal(
            Assessment.Explain(ClaimId).Notes.Single(note => note.Heading == "Changes of position").Lines);

    [Fact]
    public void The_rows_of_the_verdict_table_fail_as_it_says_until_one_holds() =>
        Example.Rows().Where(row => row[1] is "yes" or "no").Select(row => string.Join('|', row)).Should().Equal(
        [
            .. Assessment.WhyNot(ClaimId).Select(failure => $"{failure.Row}|no|`{failure.Conjunct}`|{string.Join(", ", failure.Values.Select(InShort))}"),
            $"{Claim.Verdict}|yes||",
        ]);

    [Fact]
    public void The_verdict_what_it_hangs_on_and_the_credibility_are_the_engines()
    {
        var linchpin = Assessment.Linchpins(ClaimId).Should().ContainSingle().Subject;

        linchpin.Id.Should().Be("police");
        Bold().Should().Equal(Claim.Verdict.Name, linchpin.Verdict!.Name, Claim.Credibility.ToString(CultureInfo.InvariantCulture));
        Prose.ReplaceLineEndings(" ").Should().Contain($"its condition, `{Claim.Verdict.Condition}`, holds at {Rounded(Claim.Tally.Conflict)} and {Rounded(Claim.Tally.U)}.");
    }

    [Fact]
    public void The_numbers_that_it_takes_from_the_schema_are_the_schemas()
    {
        var weights = Assessment.Weights;

        Prose.Should()
            .Contain($"({string.Join(", ", Enum.GetValues<Reliability>().Select(grade => $"{grade} {Rounded(weights.Strength(grade))}"))})")
            .And.Contain($"× {Rounded(weights.Doubt)} for a doubt.")
            .And.Contain($"W = {Rounded(weights.Prior)}, the weight").And.Contain($"a = {Rounded(weights.BaseRate)}, the base rate");
        CoreModel.Instance.Rules.CredibilityRows.Where(row => row.Name is "1" or "2" or "3").Select(row => row.Conjuncts.Single(c => c.Contains(".P ")))
            .Should().AllSatisfy(conjunct => Prose.Should().Contain($"for `{conjunct}`"));
    }

    [Fact]
    public void It_shows_what_it_is_there_to_show()
    {
        Dossier.Statements.Count.Should().BeInRange(6, 10);
        Dossier.Statements.Select(s => s.Stance).Should().Contain([Stance.Asserts, Stance.Doubts]);
        Contributions().SelectMany(c => c.Factors).Select(f => f.Rule).Should().Contain(["strength", "certainty", "doubt", "core/anonymous"]);
        Contributions().Select(c => c.Why).Should().Contain(["echo", "superseded"]);
        Assessment.Explain(ClaimId).For.Should().Match<SideAccount>(side => side.Derived > side.Crowd && side.Crowd == Assessment.Weights.Crowd);
    }

    private static IEnumerable<(string Name, double Value)> OfEngine()
    {
        var (explanation, tally) = (Assessment.Explain(ClaimId), Claim.Tally);

        // The even tally, got at another way: with every A to D declared as the grade that is as strong as the even ones.
        var even = Assessment.Weights.Reliability.IndexOf(Assessment.Weights.Even);
        var judged = Assessment.Sources.Where(source => source.Reliability <= Reliability.D).ToImmutableDictionary(source => source.Id, _ => (Reliability)even);
        var leveled = CoreModel.Instance.Assess(Dossier, new AssessOptions { Declared = judged })[ClaimId].Tally;
        var without = Assessment.Linchpins(ClaimId).Single();
        return
        [
            .. Contributions().Select(c => ($"w({c.Statement.Id})", c.Weight)),
            .. explanation.For.Origins.Concat(explanation.Against.Origins).SelectMany(Shares).Where(share => share.Value > 0),
            .. Claim.Contributions.SelectMany(c => c.Factors.Where(f => f.Rule == "standing").Select(f => ($"standing({c.Through})", f.Factor))),
            ("crowd", explanation.For.Crowd), ("r", tally.Support), ("s", tally.Opposition),
            ("b", tally.B), ("d", tally.D), ("u", tally.U), ("P", tally.P), ("conflict", tally.Conflict),
            ($"P without {without.Id}", without.Probability!.Value),
            ("r even", leveled.Support), ("s even", leveled.Opposition), ("P even", leveled.P),
        ];
    }

    private static IEnumerable<(string Name, double Value)> Shares(OriginAccount origin) =>
        [($"m({origin.Id})", origin.Own), ($"e({origin.Id})", origin.Crowd), ($"q({origin.Id})", origin.Derived)];

    // Each statement as it bears on its own claim.
    private static Contribution[] Contributions() =>
        [.. Dossier.Statements.Select(s => Assessment[s.Claim.Id].Contributions.Single(c => c.Statement.Id == s.Id))];

    private static bool IsOfStatement(string[] row) => row[0].StartsWith("s-", StringComparison.Ordinal);

    private static string[] Bold() => [.. Prose.Split("**").Where((_, place) => place % 2 == 1)];

    // After the name, what is equal to the last bit; after ≈ what is rounded to four places.
    private static bool IsRight(string line)
    {
        var parts = line[(line.IndexOf(" = ", StringComparison.Ordinal) + 3)..].Split(" ≈ ");
        var values = parts[0].Split(" = ").Select(Calculator.Compute).Distinct().ToArray();
        return values.Length == 1 && (parts.Length == 1 || Math.Round(values[0], 4) == Calculator.Compute(parts[1]));
    }

    private static string Shown(string value) => Rounded((double)Calculator.Compute(value));

    private static string Rounded(double value) => value.ToString("0.####", CultureInfo.InvariantCulture);

    private static string InShort(NamedValue value) => $"{value.Name} {(value.Value is double number ? Rounded(number) : value.Text)}";
}
