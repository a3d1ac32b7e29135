using Assay.Tests.Graphs;
using Assay.Tests.Vectors;
using Assay.Tests.Watched;

namespace Assay.Tests.Engine.Sessions;

/// <summary>After an edit of a statement all that hangs on it is what a fresh run makes of it.</summary>
public sealed class StatementEditTests
{
    [Theory]
    [InlineData("b1 asserts x; b1 denies y on 5", "x implies y; x implies w")]
    [InlineData("b1 denies y; b1 asserts x on 5", "x implies y")]
    [InlineData("b1 asserts y; b1 asserts x on 5", "x excludes y")]
    [InlineData("b1 asserts x; b2 asserts z; b3 denies x", "x excludes z")]
    [InlineData("b1 asserts w; b2 asserts z; b3 denies y", "w implies y; w excludes z")]
    [InlineData("b1 asserts w; b1 withdraws y on 5; b1 asserts z on 7", "w implies y; w excludes z")]
    public void Each_statement_can_come_last_or_go_again(string statements, string relations)
    {
        var dossier = Script.Dossier(statements, relations);
        foreach (var statement in dossier.Statements)
        {
            var before = dossier with { Statements = dossier.Statements.Without(statement.Id) };
            var session = VectorsModel.Instance.Open(before);

            session.Add(statement);
            FreshRun.ShouldHold(session, dossier, VectorsModel.Instance);
            session.Retract(Family.Statement, statement.Id);
            FreshRun.ShouldHold(session, before, VectorsModel.Instance);
        }
    }

    [Fact]
    public void What_is_taken_back_elsewhere_is_lost_to_all_that_it_supported()
    {
        var dossier = Script.Dossier("b1 asserts x; b1 denies y on 5", "x implies y; x implies w");
        var session = VectorsModel.Instance.Open(dossier with { Statements = dossier.Statements.Without("s1") });
        session["w"].Tally.Support.Should().Be(3);
        session.Add(dossier.Statements["s1"]).Claims.Select(change => change.Claim.Id).Should().Equal("w", "x", "y");
        session["w"].Tally.Support.Should().Be(0);
    }

    [Fact]
    public void Relays_of_relays_follow_what_they_pass_on()
    {
        var dossier = Script.Dossier("b1 asserts x; c1 asserts x relays s0 on 2; c2 asserts x relays s1 on 3; e1 asserts y");
        var session = VectorsModel.Instance.Open(dossier);
        session.Replace(dossier.Statements["s0"] with { Source = "e1" });
        session["x"].Contributions.Select(c => (c.Origin, c.Weight)).Should().Equal(("e1", .25), ("e1", .25), ("e1", .25));
        FreshRun.ShouldHold(session, session.Dossier, VectorsModel.Instance);
    }

    // What was reported on the 9th was known on the 4th as long as it was repeated then.
    [Fact]
    public void What_relays_a_statement_no_longer_shows_nothing_of_when_it_was_known()
    {
        var dossier = Script.Dossier("b1 asserts x reported 9; b2 asserts x on 4 relays s0");
        var session = VectorsModel.Instance.Open(dossier);
        session.AsOf.Should().Be(new DateOnly(2024, 10, 4));
        session.Replace(dossier.Statements["s1"] with { Relays = null }).AsOf.Should().Be(new DateOnly(2024, 10, 9));
        FreshRun.ShouldHold(session, session.Dossier, VectorsModel.Instance);
        session.Retract(Family.Statement, "s0").AsOf.Should().Be(new DateOnly(2024, 10, 4), "nothing relays it, so it can go");
    }

    [Fact]
    public void Whoever_verifies_evidence_lends_weight_to_who_cites_it()
    {
        var dossier = Script.Dossier("b1 asserts x citing b1-image; a2 asserts seen", claims: new Authentic { Id = "seen", Evidence = "b1-image" }) with { Model = WatchedModel.Instance };
        var session = WatchedModel.Instance.Open(dossier with { Statements = dossier.Statements.Without("s1") });
        session["x"].Tally.Support.Should().Be(3);
        session.Add(dossier.Statements["s1"]).Claims.Select(change => change.Claim.Id).Should().Equal("seen", "x");
        session["x"].Tally.Support.Should().Be(4.5);
        session.Retract(Family.Statement, "s1");
        session["x"].Tally.Support.Should().Be(3);
    }

    [Fact]
    public void A_rule_that_only_flags_runs_again_like_any_other()
    {
        var dossier = GraphModel.Instance.Parse("""
            dossier: graph
            model: Graph
            parties: [{id: land}]
            sources: [{id: a, reliability: B}, {id: b, reliability: B}]
            evidence: [{id: p, kind: Photo, provider: a}]
            claims: [{id: c, kind: Visit, host: land}, {id: seen, kind: Authentic, evidence: p}]
            statements:
              - {id: s0, kind: Post, source: a, claim: c, stance: Asserts, made: 2024, evidence: [p]}
              - {id: s1, source: b, claim: seen, stance: Asserts, made: 2024}
            """);
        var session = GraphModel.Instance.Open(dossier with { Statements = dossier.Statements.Without("s1") });
        session["c"].Flags.Should().Equal("SingleOrigin");
        session.Add(dossier.Statements["s1"]).Claims.Select(change => change.Claim.Id).Should().Equal("c", "seen");
        session["c"].Flags.Should().Equal("ShownPost", "SingleOrigin");
    }

    [Fact]
    public void A_model_without_flags_can_be_edited()
    {
        var dossier = Script.Dossier("b1 asserts x; b2 asserts x") with { Model = CoreModel.Instance };
        var session = CoreModel.Instance.Open(dossier);
        session.Retract(Family.Statement, "s1");
        session["x"].Tally.Support.Should().Be(3);
        session.Add(dossier.Statements["s1"]);
        session["x"].Tally.Support.Should().Be(6);
    }
}
