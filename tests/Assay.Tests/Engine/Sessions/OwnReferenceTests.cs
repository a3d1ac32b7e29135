using Assay.Tests.Linked;

namespace Assay.Tests.Engine.Sessions;

/// <summary>What a field of a schema's own refers to has to be there, as what a field of core does.</summary>
public sealed class OwnReferenceTests
{
    private static readonly Dossier Before = LinkedModel.Instance.Parse("""
        dossier: linked
        model: Linked
        sources: [{id: b9, reliability: B}, {id: c3, reliability: C}]
        claims: [{id: x}, {id: y}, {id: ruling, kind: Ruling, advice: advice}]
        statements:
          - {id: reply, kind: Reply, source: c3, claim: x, stance: Asserts, to: asked, made: 2024-10-05}
          - {id: asked, source: b9, claim: y, stance: Asserts, made: 2024-10-01}
          - {id: advice, source: b9, claim: y, stance: Asserts, made: 2024-10-02}
          - {id: ruled, source: c3, claim: ruling, stance: Asserts, made: 2024-10-05}
        """);

    [Theory]
    [InlineData("asked", "'reply' names 'asked'; retract or replace that, too.")]
    [InlineData("advice", "'ruling' names 'advice'; retract or replace that, too.")]
    public void What_others_name_cannot_go(string id, string message)
    {
        var session = LinkedModel.Instance.Open(Before);

        session.Invoking(s => s.Retract(Family.Statement, id)).Should().Throw<ArgumentException>().WithMessage(message);

        session.Dossier.Should().Be(Before);
        Account.Of(session.Claims).Should().Equal(Account.Of(LinkedModel.Instance.Assess(Before).Claims));
    }

    [Fact]
    public void With_those_that_name_it_it_can()
    {
        var session = LinkedModel.Instance.Open(Before);

        session.Apply(Edit.Put((Reply)Before.Statements["reply"] with { To = null }), Edit.Retract(Family.Statement, "asked"));
        session.Apply(Edit.Retract(Family.Statement, "reply"));

        session.Dossier.Statements.Select(statement => statement.Id).Should().Equal("advice", "ruled");
    }

    [Fact]
    public void What_was_added_since_is_asked_too()
    {
        var session = LinkedModel.Instance.Open(Before with { Statements = [.. Before.Statements.Where(statement => statement.Id != "reply")] });
        session.Retract(Family.Statement, "asked");
        session.Add(Before.Statements["asked"]);
        session.Add(Before.Statements["reply"]);

        session.Invoking(s => s.Retract(Family.Statement, "asked")).Should().Throw<ArgumentException>().WithMessage("'reply' names 'asked'*");
    }

    [Fact]
    public void What_is_not_there_cannot_be_named()
    {
        var session = LinkedModel.Instance.Open(Before);
        var lost = (Reply)Before.Statements["reply"] with { To = "nowhere" };
        const string message = "names the statement 'nowhere', which the dossier does not have; add that first, or with it.";

        session.Invoking(s => s.Add(lost with { Id = "other" })).Should().Throw<ArgumentException>().WithMessage($"'other' {message}");
        session.Invoking(s => s.Replace(lost)).Should().Throw<ArgumentException>().WithMessage($"'reply' {message}");
        session.Dossier.Should().Be(Before);
    }

    [Fact]
    public void A_statement_may_name_itself()
    {
        var session = LinkedModel.Instance.Open(Before);

        session.Add(new Reply { Id = "self", Source = "c3", Claim = "y", Stance = Stance.Asserts, Made = new DateOnly(2024, 10, 1), To = "self" });

        session.Retract(Family.Statement, "self");
        session.Dossier.Should().Be(Before);
    }
}
