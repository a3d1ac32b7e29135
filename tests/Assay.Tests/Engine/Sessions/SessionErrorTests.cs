using Assay.Tests.Vectors;

namespace Assay.Tests.Engine.Sessions;

/// <summary>An edit that cannot be made says why, and what to do, and leaves everything as it was.</summary>
public sealed class SessionErrorTests
{
    private static readonly Dossier Before = Script.Dossier("b1 asserts x citing b1-image; c1 asserts x relays s0; b2 asserts x from s0; c2 asserts y relays s1");

    [Theory]
    [InlineData("nobody asserts x", "'s0' names the source 'nobody', which the dossier does not have; add that first, or with it.")]
    [InlineData("b1 asserts nothing", "'s0' names the claim 'nothing', which the dossier does not have; add that first, or with it.")]
    [InlineData("b1 asserts x relays s9", "'s0' names the statement 's9', which the dossier does not have; add that first, or with it.")]
    [InlineData("b1 asserts x from s9", "'s0' names the statement 's9', which the dossier does not have; add that first, or with it.")]
    [InlineData("b1 asserts x citing no-image", "'s0' names the evidence 'no-image', which the dossier does not have; add that first, or with it.")]
    [InlineData("b1 asserts x via nobody", "'s0' names the source 'nobody', which the dossier does not have; add that first, or with it.")]
    [InlineData("b1 asserts x relays new", "'s0' names the statement 'new', which the dossier does not have; add that first, or with it.")]
    public void A_statement_names_only_what_is_there(string statement, string message)
    {
        var added = Script.Dossier(statement).Statements[0] with { Id = "new" };
        Refused(session => session.Add(added), message.Replace("'s0'", "'new'", StringComparison.Ordinal));
        Refused(session => session.Replace(added with { Id = "s2", Relays = added.Relays?.Id == "new" ? "s9" : added.Relays }), message.Replace("'s0'", "'s2'", StringComparison.Ordinal).Replace("'new'", "'s9'", StringComparison.Ordinal));
    }

    [Fact]
    public void What_is_added_is_new_and_what_is_replaced_or_retracted_is_there()
    {
        Refused(session => session.Add(Before.Statements["s0"]), "there is a statement 's0' already; replace it.");
        Refused(session => session.Add(new Claim { Id = "x" }), "there is a claim 'x' already; replace it.");
        Refused(session => session.Replace(new Claim { Id = "s0" }), "there is no claim 's0' to replace; add it.");
        Refused(session => session.Retract(Family.Source, "s0"), "the dossier has no source 's0' to retract.");
    }

    [Fact]
    public void What_others_rest_on_is_retracted_with_them_or_not_at_all()
    {
        Refused(session => session.Retract(Family.Statement, "s1"), "'s1' is relayed by 's3'; retract or replace that, too.");
        Refused(session => session.Apply(Edit.Retract(Family.Statement, "s0"), Edit.Retract(Family.Statement, "s1"), Edit.Retract(Family.Statement, "s3")), "'s2' draws on 's0'; retract or replace that, too.");
        Refused(session => session.Retract(Family.Source, "b1"), "*'b1'*");
        Refused(session => session.Retract(Family.Claim, "y"), "*'y'*");
        Refused(session => session.Retract(Family.Evidence, "b1-image"), "*'b1-image'*");

        var session = VectorsModel.Instance.Open(Before);
        session.Apply(
            Edit.Retract(Family.Statement, "s0"),
            Edit.Retract(Family.Statement, "s1"),
            Edit.Put(Before.Statements["s2"] with { DrawsOn = [] }),
            Edit.Put(Before.Statements["s3"] with { Relays = null }));
        session["x"].Contributions.Select(c => c.Statement.Id).Should().Equal("s2");
    }

    [Fact]
    public void What_a_statement_draws_on_is_known_after_every_edit()
    {
        var session = VectorsModel.Instance.Open(Before);
        session.Invoking(s => s.Retract(Family.Statement, "s3")).Should().NotThrow();
        session.Invoking(s => s.Retract(Family.Statement, "s1")).Should().NotThrow("its relay has gone");
        session.Invoking(s => s.Retract(Family.Statement, "s0")).Should().Throw<ArgumentException>().WithMessage("'s2' draws on 's0'; *");

        session.Add(Before.Statements["s2"] with { Id = "new", DrawsOn = ["s2"] });
        session.Invoking(s => s.Retract(Family.Statement, "s2")).Should().Throw<ArgumentException>().WithMessage("'new' draws on 's2'; *");

        session.Replace(Before.Statements["s2"] with { DrawsOn = [] });
        session.Retract(Family.Statement, "s0");
        session.Dossier.Statements.Select(statement => statement.Id).Should().Equal("new", "s2");

        session.Invoking(s => s.Retract(Family.Statement, "s2")).Should().Throw<ArgumentException>().WithMessage("'new' draws on 's2'; *");
        session.Update(session.Dossier with { Relations = [new Relation { Claim = "x", Implies = ["y"] }], Statements = session.Dossier.Statements.With(session.Dossier.Statements["new"] with { DrawsOn = [] }) });
        session.Retract(Family.Statement, "s2");
        session.Dossier.Statements.Select(statement => statement.Id).Should().Equal("new");
    }

    [Fact]
    public void An_edit_is_of_something()
    {
        FluentActions.Invoking(() => Edit.Put(null!)).Should().Throw<ArgumentNullException>().WithParameterName("record");
        FluentActions.Invoking(() => Edit.Retract(Family.Claim, null!)).Should().Throw<ArgumentNullException>().WithParameterName("id");
    }

    [Theory]
    [InlineData("s0", "s0")]
    [InlineData("s0", "s1")]
    [InlineData("s0", "s3")]
    public void Relays_cannot_lead_in_a_circle(string statement, string relayed) => Refused(
        session => session.Replace(Before.Statements[statement] with { Relays = new Ref<Statement>(relayed) }),
        $"the relays of '{statement}' would lead in a circle; they must end with whoever said it first.");

    [Fact]
    public void Nor_can_owners()
    {
        var session = VectorsModel.Instance.Open(Before);
        session.Replace(Before.Sources["b1"] with { Owner = "b2" });
        session.Invoking(s => s.Replace(Before.Sources["b2"] with { Owner = "b1" })).Should().Throw<ArgumentException>().WithMessage("source 'b1': 'b1' is its own owner by way of 'b2'");
    }

    [Fact]
    public void Of_edits_that_do_not_fit_together_none_is_made() => Refused(
        session => session.Apply(Edit.Put(new Claim { Id = "z" }), Edit.Put(Before.Statements["s2"] with { Claim = "z" }), Edit.Retract(Family.Source, "c1")),
        "*'c1'*");

    [Fact]
    public void Parties_are_the_ground_on_which_a_session_stands()
    {
        const string Message = "Parties are not edited one by one; give the session the whole dossier with Update.";
        Refused(session => session.Add(new Party { Id = "new" }), Message);
        FluentActions.Invoking(() => Edit.Retract(Family.Party, "r")).Should().Throw<ArgumentException>().WithMessage(Message);
    }

    [Fact]
    public void A_statement_may_draw_on_itself_as_in_a_file()
    {
        var session = VectorsModel.Instance.Open(Before);
        session.Add(new Statement { Id = "new", Source = "b1", Claim = "y", Stance = Stance.Asserts, Made = new DateOnly(2024, 1, 1), DrawsOn = ["new"] });
        session["y"].Flags.Should().Contain("Circular");
        Account.Of(session.Claims).Should().Equal(Account.Of(session.Assess().Claims));
        session.Retract(Family.Statement, "new");
        session.Dossier.Should().Be(Before);
    }

    // That a statement lacks its date is for its own validation to say; it does not stand in the way of a source.
    [Fact]
    public void What_the_schema_demands_of_a_record_is_not_asked_of_edits()
    {
        var session = VectorsModel.Instance.Open(Before, new AssessOptions { AsOf = new DateOnly(2024, 10, 9) });
        session.Add(new Statement { Id = "undated", Source = "b1", Claim = "y", Stance = Stance.Asserts });
        session.Add(new Source { Id = "new" });
        session.Replace(Before.Sources["b1"] with { Reliability = Reliability.A });
        session["x"].Tally.Support.Should().Be(7, "b1 has an A, and b2 draws on it");
    }

    private static void Refused(Func<Session, ChangeSet> edit, string message)
    {
        var session = VectorsModel.Instance.Open(Before);
        var (claims, asOf) = (Account.Of(session.Claims).ToArray(), session.AsOf);

        session.Invoking(s => edit(s)).Should().Throw<ArgumentException>().WithMessage(message);

        session.Dossier.Should().Be(Before);
        session.AsOf.Should().Be(asOf);
        Account.Of(session.Claims).Should().Equal(claims);
        session.Add(new Statement { Id = "after", Source = "b2", Claim = "y", Stance = Stance.Asserts, Made = new DateOnly(2023, 1, 1) }).Claims.Should().ContainSingle();
        Account.Of(session.Claims).Should().Equal(Account.Of(session.Assess().Claims));
    }
}
