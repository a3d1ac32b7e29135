using Assay.Tests.Vectors;
using Assay.Tests.Watched;

namespace Assay.Tests.Engine.Sessions;

/// <summary>After an edit of evidence, of who verifies it, or of who belongs to whom, all that hangs on it is what a fresh run makes of it.</summary>
public sealed class EvidenceEditTests
{
    // What rests on another's evidence is derived: of c1 and c2, who both do, only the one counts.
    private static readonly Dossier Cited = Script.Dossier("c1 asserts x citing b1-image; c2 asserts x citing b1-image; b1 asserts y");

    [Fact]
    public void Evidence_can_come_first_and_be_cited_then()
    {
        var session = VectorsModel.Instance.Open(Cited with { Evidence = [], Statements = Cited.Statements.Without("s0").Without("s1") });

        session.Add(Cited.Evidence[0]).IsEmpty.Should().BeTrue();
        session.Dossier.Evidence.Should().ContainSingle();
        session.Add(Cited.Statements["s0"]);
        session.Add(Cited.Statements["s1"]);

        session["x"].Tally.Support.Should().Be(2);
        FreshRun.ShouldHold(session, Cited, VectorsModel.Instance);
    }

    [Fact]
    public void Evidence_that_nobody_cites_can_go_and_come_again()
    {
        var session = VectorsModel.Instance.Open(Cited);
        session.Invoking(s => s.Retract(Family.Evidence, "b1-image")).Should().Throw<ArgumentException>().WithMessage("statement 's0': 'evidence': there is no evidence 'b1-image'");

        session.Apply(Edit.Put(Cited.Statements["s0"] with { Evidence = [] }), Edit.Retract(Family.Statement, "s1"), Edit.Retract(Family.Evidence, "b1-image"));
        session.Dossier.Evidence.Should().BeEmpty();
        session["x"].Tally.SupportingOrigins.Should().Be(1);
        session.Invoking(s => s.Replace(Cited.Statements["s0"])).Should().Throw<ArgumentException>();

        session.Apply(Edit.Put(Cited.Evidence[0]), Edit.Put(Cited.Statements["s0"]), Edit.Put(Cited.Statements["s1"]));
        FreshRun.ShouldHold(session, Cited, VectorsModel.Instance);
    }

    [Fact]
    public void Evidence_alone_can_go()
    {
        var session = VectorsModel.Instance.Open(Cited with { Evidence = Cited.Evidence.With(new Evidence { Id = "spare", Provider = "b1" }) });

        session.Retract(Family.Evidence, "spare").IsEmpty.Should().BeTrue();

        FreshRun.ShouldHold(session, Cited, VectorsModel.Instance);
    }

    // To whoever cites it what is its own verifies nothing. The statement that cites stays as it was: only a rule sees it otherwise.
    [Fact]
    public void A_verifier_that_comes_to_belong_to_who_cites_lends_no_weight_any_more()
    {
        var dossier = Script.Dossier("b1 asserts x citing c1-image; b2 asserts seen", claims: new Authentic { Id = "seen", Evidence = "c1-image" }) with { Model = WatchedModel.Instance };
        dossier = dossier with { Sources = dossier.Sources.With(new Source { Id = "c1", Reliability = Reliability.C }) };
        var session = WatchedModel.Instance.Open(dossier);
        session["x"].Tally.Support.Should().Be(3 * 1.5);

        session.Replace(dossier.Sources["b2"] with { Owner = "b1" });
        session["x"].Tally.Support.Should().Be(3);
        FreshRun.ShouldHold(session, session.Dossier, WatchedModel.Instance);
        session.Replace(dossier.Sources["b2"]);
        FreshRun.ShouldHold(session, dossier, WatchedModel.Instance);
    }

    // What r loses by k loses by too once it belongs to r.
    [Fact]
    public void A_party_that_joins_another_shares_its_interests_from_then_on()
    {
        var claim = new Count { Id = "x", Of = "losses", Loser = "r" };
        var dossier = Script.Dossier("b1 denies x", source: s => s with { Allegiance = "k" }, claims: claim);
        var joined = dossier with { Parties = dossier.Parties.With(dossier.Parties["k"] with { MemberOf = ["r"] }) };
        var session = VectorsModel.Instance.Open(dossier);
        session["x"].Tally.Opposition.Should().Be(3);

        session.Update(joined).Claims.Should().ContainSingle();

        session["x"].Tally.Opposition.Should().BeApproximately(3 * .4, 1e-12);
        FreshRun.ShouldHold(session, joined, VectorsModel.Instance);
    }

    // As long as they were of two months both could be.
    [Fact]
    public void A_claim_that_becomes_the_rival_of_what_its_speaker_said_before_takes_its_place()
    {
        var (few, many) = (Count("few", "10", "2024-10"), Count("many", "9000", "2024-11"));
        var dossier = Script.Dossier("b1 asserts few; b1 asserts many on 5", claims: [few, many]);
        var session = VectorsModel.Instance.Open(dossier);
        session["few"].Tally.Support.Should().Be(3);

        session.Replace(many with { Period = few.Period });

        session["few"].Contributions.Select(c => c.Why).Should().Contain("superseded");
        FreshRun.ShouldHold(session, session.Dossier, VectorsModel.Instance);
    }

    private static Count Count(string id, string number, string month) => new() { Id = id, Of = "soldiers", Number = Quantity.Parse(number), Period = Period.Parse(month) };
}
