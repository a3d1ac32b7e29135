using Assay.Engine;
using Assay.Tests.Numbers;
using Assay.Tests.Vectors;

namespace Assay.Tests.Engine.Learning;

/// <summary>The record of a source, with grades as declared, so that it changes nothing: A 4, B 3, C 2; expected of a C is 0.7.</summary>
public sealed class TrackRecordTests
{
    private const double Precision = 1e-12;

    // The others: r = 3 + 3, so P = (6 + 1) / (6 + 2) = .875, by two origins. The share: (1 + .7·2) / (1 + 2) = .8, nearest to a B's .85.
    [Fact]
    public void A_source_borne_out_by_two_others_has_the_share_worked_out_by_hand()
    {
        var assessment = VectorTests.Assess(Script.Dossier("b1 asserts x; b2 asserts x; c1 asserts x"));
        var source = assessment.Sources.Single(source => source.Id == "c1");

        source.Record.Expected.Should().BeApproximately(.8, Precision);
        source.Record.Should().BeEquivalentTo(new { BorneOut = 1.0, NotBorneOut = 0.0, Grade = Reliability.B });
        source.Record.Cases.Should().Equal(new SettledCase(assessment.Dossier.Statements["s2"], "x", IsBorneOut: true, Weight: 1, Probability: .875, Origins: 2));
        source.Reliability.Should().Be(Reliability.C, "it is declared");
        source.Grading.Should().BeEmpty();
        assessment.Learning.Should().Be(new LearningOutcome(ReliabilityMode.Declared, Rounds: 0, Converged: true));
    }

    // The others: s = 6, so P = 1/8. The share: .7·2 / 3 = .4667, nearest to a D's .5.
    [Fact]
    public void A_source_contradicted_by_two_others_has_the_share_worked_out_by_hand()
    {
        var record = Record("b1 denies x; b2 denies x; c1 asserts x");
        record.Expected.Should().BeApproximately(1.4 / 3, Precision);
        record.Should().BeEquivalentTo(new { BorneOut = 0.0, NotBorneOut = 1.0, Grade = Reliability.D });
        record.Cases.Single().Should().BeEquivalentTo(new { IsBorneOut = false, Probability = .125, Origins = 2 });
    }

    [Theory]
    [InlineData("b1 asserts x; c1 asserts x", "one other is not enough, and its own vote does not count")]
    [InlineData("b1 asserts x; c2 asserts x; c1 asserts x", "the second is its owner")]
    [InlineData("b1 asserts x; b2 asserts x relays s0; c1 asserts x", "a relay adds nothing")]
    [InlineData("b1 asserts x; b2 asserts x from s0; c1 asserts x", "what draws on others settles nothing")]
    [InlineData("b1 asserts x; d1 asserts x; b2 asserts x from s0; c1 asserts x", "nor does it lend weight to those who do")]
    [InlineData("b1 asserts x; b2 asserts x citing b1-image; c1 asserts x", "what rests on another's evidence settles nothing")]
    [InlineData("b1 asserts x; e1 asserts x; f1 asserts x; f2 asserts x; c1 asserts x", "the crowd settles nothing")]
    [InlineData("b1 asserts x; b2 asserts x; b2 withdraws x on 2; c1 asserts x", "what was taken back settles nothing")]
    [InlineData("c3 asserts x; c4 asserts x; c1 asserts x", "5/6 is below 0.85")]
    [InlineData("b1 asserts x; b2 asserts x; d1 denies x; c1 asserts x", "7/9 is below 0.85")]
    public void What_others_do_not_settle_makes_no_record(string statements, string because)
    {
        var record = Record(statements, source => source.Id == "c1" ? source with { Owner = "c2" } : source);
        record.Cases.Should().BeEmpty(because);
        record.Grade.Should().BeNull();
        record.Expected.Should().Be(.7, "that is what a C stands for");
    }

    [Fact]
    public void Nobody_is_judged_by_the_vote_of_its_own_origin()
    {
        // c1 is owned by b1: between them there is one origin, and b2 is judged by that one alone.
        var assessment = VectorTests.Assess(Script.Dossier("b1 asserts x; b2 asserts x; c1 asserts x", source: s => s.Id == "c1" ? s with { Owner = "b1" } : s));
        assessment.Sources.Should().OnlyContain(source => source.Record.Cases.IsEmpty);

        // If it makes up its own mind, each is judged by two.
        var free = VectorTests.Assess(Script.Dossier("b1 asserts x; b2 asserts x; c1 asserts x", source: s => s.Id == "c1" ? s with { Owner = "b1", Independent = true } : s));
        free.Sources.Should().OnlyContain(source => source.Record.Cases.Length == 1);
    }

    [Theory]
    [InlineData("c1 asserts x relays s0")]
    [InlineData("c1 asserts x relays unknown")]
    [InlineData("c1 asserts x from s0")]
    [InlineData("c1 asserts x citing b1-image")]
    [InlineData("c1 asserts x; c1 withdraws x on 2")]
    [InlineData("c1 asserts x; c1 declines x on 2")]
    [InlineData("c1 asserts x; c1 denies x")]
    [InlineData("c1 declines x")]
    [InlineData("c1 asserts x hedged evenchance")]
    public void What_a_source_passes_on_or_takes_back_or_leaves_open_does_not_count(string statements) =>
        Record("b1 asserts x; b2 asserts x; " + statements).Cases.Should().BeEmpty();

    // An ICD 203 hedge is worth 2c − 1, a doubt half a denial.
    [Theory]
    [InlineData("asserts", "c1 asserts x hedged likely", .36, (.36 + 1.4) / 2.36)]
    [InlineData("asserts", "c1 denies x hedged likely", -.36, 1.4 / 2.36)]
    [InlineData("denies", "c1 doubts x", .5, 1.9 / 2.5)]
    [InlineData("denies", "c1 doubts x hedged verylikely", .37, (.37 + 1.4) / 2.37)]
    [InlineData("asserts", "c1 asserts x note x.4", 1, 2.4 / 3)]
    public void Hedges_count_in_part_and_the_factors_of_rules_do_not(string others, string statement, double weight, double expected)
    {
        var record = Record($"b1 {others} x; b2 {others} x; {statement}");
        (record.BorneOut - record.NotBorneOut).Should().BeApproximately(weight, Precision);
        record.Expected.Should().BeApproximately(expected, Precision);
    }

    [Fact]
    public void What_is_said_twice_counts_once() =>
        Record("b1 asserts x; b2 asserts x; c1 asserts x; c1 asserts x").Cases.Select(settled => settled.Statement.Id).Should().Equal("s2");

    [Theory]
    [InlineData("c1 asserts x hedged likely; c1 asserts x")]
    [InlineData("c1 asserts x; c1 asserts x hedged likely")]
    public void What_is_said_twice_counts_as_it_was_said_most_plainly(string statements) =>
        Record("b1 asserts x; b2 asserts x; " + statements).BorneOut.Should().Be(1);

    [Fact]
    public void Cases_come_in_order_of_claim_each_judged_by_itself() =>
        Record("b1 asserts y; b2 asserts y; b1 denies x; b2 denies x; c1 asserts y; c1 asserts x").Cases.Select(settled => (settled.Claim, settled.IsBorneOut))
            .Should().Equal(("x", false), ("y", true));

    [Fact]
    public void Who_asserts_what_implies_a_claim_bears_it_out() =>
        Record("b1 asserts y; b2 asserts y; c1 asserts x", relations: "y implies x").Cases.Single().IsBorneOut.Should().BeTrue();

    // Its own denial of the rival would leave the rival 6/8 of its weight, and x at 1/6.5 unsettled: so it may not count.
    [Fact]
    public void Who_asserts_a_rival_speaks_against_a_claim_with_a_standing_in_which_the_source_has_no_say() =>
        Record("b1 asserts y; b2 asserts y; c1 asserts x; c1 denies y", relations: "x excludes y").Cases.Select(settled => (settled.Claim, settled.IsBorneOut, settled.Probability))
            .Should().Equal(("x", false, .125), ("y", false, .875));

    // Of five who assert x r = 15; half of what is said of y is against it, so that its 3 oppose with 1.5: 16 / 18.5. Unscaled it were 16 / 20.
    [Fact]
    public void A_rival_that_is_itself_denied_opposes_less_here_too() =>
        Record("b1 asserts x; b2 asserts x; b3 asserts x; b4 asserts x; b5 asserts x; b6 asserts y; b7 denies y; c1 asserts x", relations: "x excludes y")
            .Cases.Single().Should().BeEquivalentTo(new { IsBorneOut = true, Probability = 16 / 18.5 });

    // One other at s = 2 gives 1/4, which is 1 − .75 to the last bit.
    [Fact]
    public void A_claim_is_settled_at_the_very_bound() =>
        Of(NumbersModel.Instance.Assess(Script.Dossier("c2 denies x; c1 asserts x"))).Cases.Should().ContainSingle().Which.IsBorneOut.Should().BeFalse();

    [Theory]
    [InlineData(1, Reliability.A)]
    [InlineData(.75, Reliability.A)]
    [InlineData(.74, Reliability.B)]
    [InlineData(.375, Reliability.B)]
    [InlineData(0, Reliability.E)]
    public void Of_two_grades_as_near_to_a_share_the_better_stands_for_it(double share, Reliability grade) =>
        TrackRecords.Nearest(share, NumbersModel.Instance.Rules.Weights with { Track = [1, .5, .25, .125, 0] }).Should().Be(grade);

    // One other at r = 3 gives .8. The share: (1 + .6·4) / 5 = .68, nearest to a C's .6.
    [Fact]
    public void What_settles_a_claim_and_what_a_grade_stands_for_are_the_numbers_of_the_schema()
    {
        var record = Of(NumbersModel.Instance.Assess(Script.Dossier("b1 asserts x; c1 asserts x")));
        record.Expected.Should().BeApproximately(.68, Precision);
        record.Grade.Should().Be(Reliability.C);
    }

    [Fact]
    public void A_record_ends_where_the_assessment_does()
    {
        var dossier = Script.Dossier("b1 asserts x; b2 asserts x on 9; c1 asserts x");
        Of(VectorsModel.Instance.Assess(dossier, asOf: new DateOnly(2024, 10, 8))).Cases.Should().BeEmpty();
        Of(VectorsModel.Instance.Assess(dossier, asOf: new DateOnly(2024, 10, 9))).Cases.Should().ContainSingle();
        Of(VectorsModel.Instance.Assess(dossier, without: new HashSet<string> { "b1" })).Cases.Should().BeEmpty();
    }

    private static TrackRecord Record(string statements, Func<Source, Source>? source = null, string relations = "") =>
        Of(VectorTests.Assess(Script.Dossier(statements, relations, source)));

    private static TrackRecord Of(Assessment assessment) => assessment.Sources.Single(source => source.Id == "c1").Record;
}
