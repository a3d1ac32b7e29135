using Assay.Tests.Vectors;
using Assay.Tests.Watched;

namespace Assay.Tests.Engine.Sessions;

/// <summary>After an edit of sources or claims all that hangs on them is what a fresh run makes of it.</summary>
public sealed class RecordEditTests
{
    [Theory]
    [InlineData("x implies y", "x")]
    [InlineData("x implies y", "y")]
    [InlineData("x excludes y", "x")]
    [InlineData("x excludes y", "y")]
    public void A_claim_that_is_replaced_keeps_its_relations(string relation, string claim)
    {
        var dossier = Script.Dossier("b1 asserts x; b2 asserts y; b3 asserts z", relation + "; z implies z0");
        var session = VectorsModel.Instance.Open(dossier);
        var before = session.Claims.ToDictionary(held => held.Id, held => held.Tally);
        session.Replace(new Count { Id = claim, Of = "things" }).IsEmpty.Should().BeTrue();
        session.Claims.ToDictionary(held => held.Id, held => held.Tally).Should().Equal(before);
        ShouldHoldWhatAFreshRunGives(session);
    }

    [Fact]
    public void A_claim_that_is_replaced_leaves_its_question_and_whoever_got_there_by_other_claims()
    {
        var session = VectorsModel.Instance.Open(Script.Dossier("b1 asserts x; b2 denies vague", "x implies exact", claims: [Count("exact", "1500"), Count("vague", "1000..2000")]));
        session["x"].Tally.Opposition.Should().Be(3, "x implies the closer number, and that the vaguer one");
        session.Replace(Count("vague", "1000..2000") with { Of = "horses" });
        session["x"].Tally.Opposition.Should().Be(0);
        ShouldHoldWhatAFreshRunGives(session);
    }

    [Fact]
    public void A_claim_that_is_replaced_meets_the_rivals_that_it_has_then()
    {
        var session = VectorsModel.Instance.Open(Script.Dossier("b1 asserts many; b2 asserts few", claims: [Count("many", "9000") with { Of = "horses" }, Count("few", "10")]));
        session["few"].Tally.Opposition.Should().Be(0);
        session.Replace(Count("many", "9000")).Claims.Select(change => change.Claim.Id).Should().Equal("few", "many");
        session["few"].Tally.Opposition.Should().Be(3);
        ShouldHoldWhatAFreshRunGives(session);
    }

    [Fact]
    public void A_claim_that_goes_leaves_nothing_behind_for_the_next()
    {
        var vague = Count("vague", "1000..2000");
        var session = VectorsModel.Instance.Open(Script.Dossier("b1 asserts exact; b2 asserts z", claims: [Count("exact", "1500"), vague]));
        session["vague"].Tally.Support.Should().Be(3);

        var change = session.Retract(Family.Claim, "vague").Claims.Should().ContainSingle().Subject;

        (change.Claim, change.Before!.Value.Tally.Support, change.After).Should().Be((vague, 3, null));
        session.Dossier.Claims.Select(claim => claim.Id).Should().Equal("exact", "z");
        session.Find("vague").Should().BeNull();
        session.Add(new Claim { Id = "next" }).IsEmpty.Should().BeTrue();
        session.Find("next").Should().BeNull();
        session.Add(vague).Claims.Should().ContainSingle().Which.After!.Value.Tally.Support.Should().Be(3);
        ShouldHoldWhatAFreshRunGives(session);
    }

    [Fact]
    public void A_claim_that_goes_in_another_version_of_the_dossier_is_told_of_with_it()
    {
        var dossier = Script.Dossier("b1 asserts x; b2 asserts y", "x implies w");
        var changes = VectorsModel.Instance.Open(dossier).Update(dossier with { Relations = [], Claims = dossier.Claims.Without("x"), Statements = dossier.Statements.Without("s0") });
        changes.Claims.Select(change => (change.Claim.Id, change.Before?.Tally.Support, change.After?.Tally.Support)).Should().Equal(("w", 3, null), ("x", 3, null));
    }

    [Fact]
    public void A_new_claim_may_come_with_a_change_of_who_speaks_of_it()
    {
        var dossier = Script.Dossier("b1 asserts x");
        var session = VectorsModel.Instance.Open(dossier);
        session.Apply(
            Edit.Put(dossier.Sources["b1"] with { Reliability = Reliability.A }),
            Edit.Put(new Claim { Id = "new" }),
            Edit.Put(dossier.Statements["s0"] with { Id = "s1", Claim = "new" }));
        session["new"].Tally.Support.Should().Be(4);
        ShouldHoldWhatAFreshRunGives(session);
    }

    // Both together are followed by comparing, and nothing else was said of either claim.
    [Fact]
    public void A_statement_may_be_moved_to_another_claim_along_with_a_change_of_a_source()
    {
        var dossier = Script.Dossier("b1 asserts x; b2 asserts z", "y implies y0");
        var session = VectorsModel.Instance.Open(dossier);
        session.Apply(Edit.Put(dossier.Statements["s0"] with { Claim = "y" }), Edit.Put(dossier.Sources["b2"] with { Name = "Another" }));
        session.Claims.Select(claim => claim.Id).Should().Equal("y", "y0", "z");
        ShouldHoldWhatAFreshRunGives(session);
    }

    [Fact]
    public void A_statement_that_went_along_with_a_change_of_a_source_leaves_nothing_behind_for_the_next()
    {
        var dossier = Script.Dossier("b1 asserts a; b2 asserts b; b3 asserts c");
        var session = VectorsModel.Instance.Open(dossier);
        session.Apply(Edit.Retract(Family.Statement, "s2"), Edit.Put(dossier.Sources["b1"] with { Name = "Another" }));
        session.Add(dossier.Statements["s2"] with { Id = "s9" });
        session.Claims.Select(claim => claim.Tally.Support).Should().Equal(3, 3, 3);
        ShouldHoldWhatAFreshRunGives(session);
    }

    // An F stays one, whatever rules do: only the flag changes.
    [Fact]
    public void A_flag_on_a_source_shows_on_what_it_speaks_of_even_if_its_grade_stays()
    {
        var dossier = Script.Dossier("f1 asserts x", source: s => s.Id == "f1" ? s with { Owner = "b1" } : s) with { Model = WatchedModel.Instance };
        var session = WatchedModel.Instance.Open(dossier);
        session.Replace(dossier.Sources["b1"] with { Reliability = Reliability.E }).Claims.Should().ContainSingle().Which.Claim.Id.Should().Be("x");
        session["x"].Flags.Should().Equal("BadOwner", "SingleOrigin");
        session.Replace(dossier.Sources["b1"]);
        session["x"].Flags.Should().Equal("SingleOrigin");
    }

    [Fact]
    public void A_source_that_comes_later_takes_its_place_in_the_order_of_ids()
    {
        var dossier = Script.Dossier("b2 asserts x; b3 asserts x");
        var session = VectorsModel.Instance.Open(dossier);
        session.Apply(Edit.Put(new Source { Id = "b1", Reliability = Reliability.B }), Edit.Put(dossier.Statements["s0"] with { Id = "s2", Source = "b1" }));
        session["x"].SupportingOrigins.Should().Equal("b1", "b2", "b3");
        ShouldHoldWhatAFreshRunGives(session);
    }

    private static Count Count(string id, string number) => new() { Id = id, Of = "soldiers", Number = Quantity.Parse(number), Period = Period.Parse("2024-10") };

    private static void ShouldHoldWhatAFreshRunGives(Session session) => Account.Of(session.Claims).Should().Equal(Account.Of(session.Assess().Claims));
}
