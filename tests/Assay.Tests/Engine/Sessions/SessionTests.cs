using Assay.Tests.Vectors;

namespace Assay.Tests.Engine.Sessions;

/// <summary>What an edit gives back: the claims that it changed, with what they were and are, and no others.</summary>
public sealed class SessionTests
{
    private static readonly Dossier Before = Script.Dossier("b1 asserts x; b1 asserts y; c1 asserts z; b2 denies z; c2 asserts w", "z implies v; w excludes v");

    [Fact]
    public void Adding_a_statement_changes_the_claims_on_which_it_bears()
    {
        var session = Open();
        Supports(session.Add(Statement("new", "b2", "x"))).Should().Equal("x 3/0 -> 6/0");
        session["x"].Tally.Support.Should().Be(6);

        // z lends to v, which it implies, and takes from w, which cannot hold beside v, by its standing: 2·2/5, then 6·6/9.
        Supports(session.Add(Statement("newer", "a1", "z"))).Should().Equal("v 2/2 -> 6/2", "w 2/0.8 -> 2/4", "z 2/5 -> 6/5");
    }

    [Fact]
    public void Replacing_a_statement_changes_what_it_was_about_and_what_it_is_about()
    {
        var session = Open();
        Supports(session.Replace(Before.Statements["s0"] with { Claim = "y", Source = "b2" })).Should().Equal("x 3/0 -> nothing", "y 3/0 -> 6/0");
        session.Find("x").Should().BeNull();
        session.Dossier.Statements["s0"].Claim.Id.Should().Be("y");
    }

    [Fact]
    public void Retracting_the_last_statement_on_a_claim_leaves_nothing_said_of_it()
    {
        var session = Open();
        Supports(session.Retract(Family.Statement, "s0")).Should().Equal("x 3/0 -> nothing");
        Supports(session.Add(Before.Statements["s0"])).Should().Equal("x nothing -> 3/0");
    }

    [Fact]
    public void Several_edits_count_as_one()
    {
        var session = Open();
        var changes = session.Apply(
            Edit.Put(new Source { Id = "new", Reliability = Reliability.A }),
            Edit.Put(new Claim { Id = "news" }),
            Edit.Put(Statement("first", "new", "news")),
            Edit.Put(Statement("second", "b1", "news") with { Relays = "third" }),
            Edit.Put(Statement("third", "new", "x")),
            Edit.Retract(Family.Statement, "s1"));

        Supports(changes).Should().Equal("news nothing -> 4/0", "x 3/0 -> 7/0", "y 3/0 -> nothing");
        session.Dossier.Statements.Select(statement => statement.Id).Should().Equal("first", "s0", "s2", "s3", "s4", "second", "third");
    }

    [Fact]
    public void Of_several_edits_of_one_record_the_last_counts() =>
        Supports(Open().Apply(Edit.Put(Statement("new", "a1", "y")), Edit.Put(Statement("new", "a1", "x")))).Should().Equal("x 3/0 -> 7/0");

    [Fact]
    public void Changing_a_source_changes_every_claim_of_which_it_spoke() =>
        Supports(Open().Replace(Before.Sources["b1"] with { Reliability = Reliability.A })).Should().Equal("x 3/0 -> 4/0", "y 3/0 -> 4/0");

    [Fact]
    public void Becoming_another_dossier_changes_what_differs()
    {
        var session = Open();
        var after = Before with { Title = "After", Statements = Before.Statements.Without("s1").With(Statement("new", "b2", "x")) };

        Supports(session.Update(after)).Should().Equal("x 3/0 -> 6/0", "y 3/0 -> nothing");
        session.Dossier.Should().Be(after);
    }

    [Fact]
    public void Becoming_a_dossier_with_other_relations_or_parties_changes_what_differs()
    {
        var session = Open();
        Supports(session.Update(Before with { Relations = [] })).Should().Equal("v 2/2 -> nothing", "w 2/0.8 -> 2/0", "z 2/5 -> 2/3");
        session.Update(Before with { Relations = [], Parties = [new Party { Id = "only" }] }).IsEmpty.Should().BeTrue();
        session.Dossier.Parties.Should().ContainSingle();
    }

    [Theory]
    [InlineData("c1 asserts x relays s0")]
    [InlineData("c1 declines x")]
    [InlineData("c1 asserts x hedged evenchance")]
    public void What_weighs_nothing_changes_nothing(string statement)
    {
        var session = Open();
        var added = Script.Dossier(statement).Statements[0] with { Id = "new" };
        session.Add(added).IsEmpty.Should().BeTrue();
        session["x"].Contributions.Select(c => c.Statement.Id).Should().Equal("new", "s0");
        session.Retract(Family.Statement, "new").IsEmpty.Should().BeTrue();
    }

    [Fact]
    public void What_is_as_it_was_is_no_edit()
    {
        var session = Open();
        var before = session["x"];
        session.Apply().IsEmpty.Should().BeTrue();
        session.Replace(Before.Statements["s0"]).IsEmpty.Should().BeTrue();
        session.Update(session.Dossier).IsEmpty.Should().BeTrue();
        before.Contributions.Should().ContainSingle("nothing was edited, so it may still be asked");
    }

    [Fact]
    public void A_changed_flag_is_a_change()
    {
        var change = Open().Replace(Before.Statements["s0"] with { Note = "mark" }).Claims.Should().ContainSingle().Subject;
        change.Claim.Id.Should().Be("x");
        change.Before.Should().Be(change.After, "its figures are what they were");
    }

    [Fact]
    public void What_was_asked_before_an_edit_keeps_its_figures_and_makes_up_no_reasons()
    {
        var session = Open();
        var (before, read) = (session["x"], session["y"]);
        read.Contributions.Should().ContainSingle();
        session.Add(Statement("new", "b2", "x"));

        (before.Tally.Support, before.Verdict.Name, before.Credibility, before.Says).Should().Be((3, "Supported", 3, "x"));
        foreach (var ask in new Func<object>[] { () => before.Contributions, () => before.Flags, () => before.RaisedFlags, () => before.SupportingOrigins, () => before.OpposingOrigins })
            ask.Should().Throw<InvalidOperationException>().WithMessage("*ask it for this claim again*");
        read.Contributions.Should().ContainSingle("they were read before");
        session["x"].Contributions.Should().HaveCount(2);
    }

    [Fact]
    public void All_that_an_assessment_says_can_be_asked_at_any_time()
    {
        var session = Open();
        session.Add(Statement("new", "b2", "x"));
        Account.Of(session.Assess()).Should().Equal(Account.Of(VectorTests.Assess(session.Dossier)));
        Account.Of(session.Claims).Should().Equal(Account.Of(session.Assess().Claims));
    }

    [Fact]
    public void A_case_can_be_built_up_from_nothing()
    {
        var session = VectorsModel.Instance.Open(new Dossier { Name = "empty", Model = VectorsModel.Instance });
        session.Add(new Source { Id = "b1", Reliability = Reliability.B });
        session.Add(new Source { Id = "c1", Reliability = Reliability.C });
        session.Add(new Claim { Id = "x" });
        session.Add(Statement("s0", "b1", "x"));
        session.Add(Statement("s1", "c1", "x"));

        (session["x"].Tally.Support, session["x"].Verdict.Name).Should().Be((5, "Corroborated"));
        Account.Of(session.Claims).Should().Equal(Account.Of(session.Assess().Claims));
    }

    [Fact]
    public void Of_what_nothing_is_said_nothing_is_held()
    {
        var session = Open();
        session.Add(new Claim { Id = "silence" }).IsEmpty.Should().BeTrue();
        session.Find("silence").Should().BeNull();
        session.Invoking(s => s["silence"]).Should().Throw<KeyNotFoundException>().WithMessage("Of 'silence' nothing is said, or there is no such claim.");
        session.Invoking(s => s["nothing"]).Should().Throw<KeyNotFoundException>();
    }

    private static Session Open() => VectorsModel.Instance.Open(Before with { Sources = Before.Sources.With(new Source { Id = "a1", Reliability = Reliability.A }) });

    private static Statement Statement(string id, string source, string claim) =>
        new() { Id = id, Source = source, Claim = claim, Stance = Stance.Asserts, Made = new DateOnly(2024, 10, 1) };

    private static IEnumerable<string> Supports(ChangeSet changes) => changes.Claims.Select(change => $"{change.Claim.Id} {Sides(change.Before)} -> {Sides(change.After)}");

    private static string Sides(ClaimFigures? figures) => figures is { Tally: var tally } ? FormattableString.Invariant($"{tally.Support:0.##}/{tally.Opposition:0.##}") : "nothing";
}
