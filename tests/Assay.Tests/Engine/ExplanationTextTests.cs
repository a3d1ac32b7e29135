namespace Assay.Tests.Engine;

/// <summary>An explanation as a reader gets it, to the letter.</summary>
public sealed class ExplanationTextTests
{
    [Fact]
    public void The_text_goes_from_the_verdict_by_way_of_both_sides_to_what_the_verdict_hangs_on() =>
        Explain("b1 asserts x note mark; c1 asserts x relays s0; b2 denies x hedged likely; d1 declines x").ToString().Should().Be(
            """
            x: x
            As of 2024-10-01: Contested, probability 0.66, credibility 3.
            Contested means: Much stands on both sides.
            Flags: Marked, SingleOrigin

            Probability = (r + a·W) / (r + s + W) = (3 + 0.5·2) / (3 + 1.08 + 2) = 4 / 6.08 ≈ 0.6579
            Belief 0.493, disbelief 0.178, uncertainty 0.329, conflict 0.355

            For
              b1
                3  b1 asserts, 2024-10-01  [s0]
                    × 3  strength: b1 is graded B.
                –  c1 asserts, 2024-10-01: not counted, echo  [s1]
              r = 3

            Against
              b2
                1.08  b2 denies, 2024-10-01  [s2]
                    × 3  strength: b2 is graded B.
                    × 0.36  certainty: The speaker hedges.
              s = 1.08

            Neither way
                –  d1 declines to say, 2024-10-01: not counted, no weight  [s3]

            Why not another verdict
              Not Corroborated: tally.SupportingOrigins >= 2 fails (tally.SupportingOrigins = 1)
              Not Refuted: tally.DenyingOrigins >= 2 fails (tally.DenyingOrigins = 1)
              Not Supported: tally.P >= .7 fails (tally.P = 0.657895)
              Not Doubtful: tally.P <= .3 fails (tally.P = 0.657895)

            Linchpins
              Source b1: without it Unverified, probability 0.32
              Source b2: without it Supported, probability 0.80

            """.ReplaceLineEndings("\n"));

    [Fact]
    public void What_there_is_nothing_of_has_no_heading() =>
        Explain("b1 asserts y; b2 asserts y; b3 asserts y", "y implies x").ToString().Should().Be(
            """
            x: x
            As of 2024-10-01: Corroborated, probability 0.91, credibility 1.
            Corroborated means: Two or more independent origins support it and hardly anything stands against it.

            Probability = (r + a·W) / (r + s + W) = (9 + 0.5·2) / (9 + 0 + 2) = 10 / 11 ≈ 0.9091
            Belief 0.818, disbelief 0, uncertainty 0.182, conflict 0

            For
              b1
                3  b1 asserts y, 2024-10-01  [s0]
                    × 3  strength: b1 is graded B.
              b2
                3  b2 asserts y, 2024-10-01  [s1]
                    × 3  strength: b2 is graded B.
              b3
                3  b3 asserts y, 2024-10-01  [s2]
                    × 3  strength: b3 is graded B.
              r = 3 + 3 + 3 = 9

            Related claims
              y (y) lends 9

            Linchpins
              The verdict hangs on no single source, origin or piece of evidence.

            """.ReplaceLineEndings("\n"));

    [Fact]
    public void A_source_goes_by_its_name_and_what_was_only_reported_by_that_day()
    {
        var dossier = Script.Dossier("b1 asserts x", source: source => source with { Name = "The Ministry" });
        dossier = dossier with { Statements = [dossier.Statements[0] with { Made = null, Reported = new DateOnly(2024, 10, 7) }] };

        VectorTests.Assess(dossier).Explain("x").ToString().Should().Contain("  The Ministry\n    3  The Ministry asserts, 2024-10-07  [s0]\n");
    }

    [Fact]
    public void Who_takes_weight_comes_after_who_lends_it_and_who_does_neither_last() =>
        Lines("Related claims", "b1 asserts y; b1 asserts z hedged likely; b2 asserts w; b3 asserts v", "y implies x; z implies x; v implies x; w excludes x").Should().Equal(
            "v (v) lends 3", "y (y) lends 3", "w (w) takes 3", "of no weight here, since nothing said of them is counted: z");

    [Fact]
    public void A_verdict_that_rests_on_one_source_would_leave_nothing_without_it() =>
        Lines("Linchpins", "b1 asserts x").Should().Equal("Source b1: without it nothing would be left that was said of it");

    [Fact]
    public void A_linchpin_with_a_name_has_it_after_its_id()
    {
        var dossier = Script.Dossier("b1 asserts x; b2 asserts x", source: source => source.Id == "b1" ? source with { Name = "The Ministry" } : source);

        Lines("Linchpins", VectorTests.Assess(dossier).Explain("x")).Should().Equal(
            "Source b1 (The Ministry): without it Supported, probability 0.80", "Source b2: without it Supported, probability 0.80");
    }

    [Fact]
    public void A_change_of_position_tells_who_spoke_for_whom_and_how_they_moved() =>
        Lines("Changes of position", VectorTests.Assess(Script.Dossier("b1 doubts x; b2 withdraws x on 5", source: source => source.Id == "b2" ? source with { SpeaksFor = "b1" } : source)).Explain("x"))
            .Should().Equal("2024-10-05: b1 (through b2) doubts, then withdraws x (s0, s1)");

    [Fact]
    public void A_row_whose_condition_has_no_values_is_told_without_any()
    {
        var row = VectorTests.Assess(Script.Dossier("b1 asserts x")).WhyNot("x")[0];

        Explanation.Said(row with { Values = [] }).Should().Be("Not Corroborated: tally.SupportingOrigins >= 2 fails");
    }

    private static IEnumerable<string> Lines(string heading, string statements, string relations = "") => Lines(heading, Explain(statements, relations));

    private static IEnumerable<string> Lines(string heading, Explanation explanation) => explanation.Notes.Single(note => note.Heading == heading).Lines;

    private static Explanation Explain(string statements, string relations = "") => VectorTests.Assess(Script.Dossier(statements, relations)).Explain("x");
}
