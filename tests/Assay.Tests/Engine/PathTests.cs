using Assay.Tests.Vectors;

namespace Assay.Tests.Engine;

/// <summary>Where what supports a claim comes from in the end: one origin, several, or nowhere.</summary>
public sealed class PathTests
{
    private const string Single = "SingleOrigin";
    private const string Circular = "Circular";

    [Theory]
    [InlineData("b1 asserts x")]
    [InlineData("b1 asserts x; b1 asserts x on 2")]
    [InlineData("b1 asserts x; c1 asserts x relays s0; c2 asserts x relays s1")]
    [InlineData("b1 asserts x; b2 asserts x from s0; b3 asserts x from s0; b4 asserts x from s0")]
    [InlineData("b1 asserts y; b2 asserts x from s0; b3 asserts x from s0; b4 asserts x from s0")]
    [InlineData("b1 asserts y; b2 asserts x from s0; b3 asserts x from s1; b4 asserts x from s2")]
    [InlineData("b1 asserts y; c1 asserts y relays s0; c2 asserts y relays s1; b2 asserts x from s2; b3 asserts x from s0")]
    [InlineData("b1 asserts y; b2 asserts x citing b1-image; b3 asserts x citing b1-video")]
    [InlineData("b1 asserts y; b2 asserts x from s0 citing b1-image")]
    [InlineData("b1 asserts y; b2 asserts y from s0; f1 asserts x from s1; f2 asserts x from s0")]
    [InlineData("b1 asserts x; b2 denies x")]
    public void What_leads_to_one_origin_by_whatever_way_has_a_single_origin(string statements) => Flags(statements).Should().Equal(Single);

    [Theory]
    [InlineData("b1 asserts x; b2 asserts x")]
    [InlineData("b1 asserts x; f2 asserts x")]
    [InlineData("b1 asserts y; b2 asserts y; b3 asserts x from s0; b4 asserts x from s1")]
    [InlineData("b1 asserts y; b2 asserts x from s0; b3 asserts x")]
    [InlineData("b1 asserts y; b2 asserts y; b3 asserts x citing b1-image; b4 asserts x citing b2-image")]
    [InlineData("b1 asserts y; b2 asserts y; b3 asserts x from s0 citing b2-image")]
    public void What_leads_to_two_has_not(string statements) => Flags(statements).Should().BeEmpty();

    [Theory]
    [InlineData("b1 asserts y relays unknown; b2 asserts x from s0; b3 asserts x from s0", "nobody knows whether it is one")]
    [InlineData("b1 asserts y; b2 asserts x from s0 citing nobody-image", "nor who provided the image")]
    [InlineData("b1 denies x", "nothing is said for it")]
    [InlineData("b1 asserts x; b1 withdraws x on 2", "nothing is said for it any more")]
    public void An_unknown_origin_and_none_are_not_a_single_one(string statements, string because) => Flags(statements).Should().BeEmpty(because);

    [Fact]
    public void Sources_of_one_owner_are_one_origin()
    {
        static Source Owned(Source source) => source.Id is "b1" or "b2" ? source with { Owner = "b9" } : source;
        Flags("b1 asserts y; b2 asserts y; b3 asserts x from s0; b4 asserts x from s1", Owned).Should().Equal(Single);
        Flags("b1 asserts x; b2 asserts x", Owned).Should().Equal(Single);
    }

    [Fact]
    public void What_implies_a_claim_lends_it_its_origins()
    {
        Flags("b1 asserts y; b2 asserts y from s0", relations: "y implies x").Should().Equal(Single);
        Flags("b1 asserts y; b2 asserts x", relations: "y implies x").Should().BeEmpty();
        Flags("b1 asserts y; b2 asserts x", relations: "x implies y").Should().Equal(Single);
    }

    [Theory]
    [InlineData("b1 asserts x from s0", "it rests on itself")]
    [InlineData("b1 asserts x from s1; b2 asserts x from s0", "they rest on each other")]
    [InlineData("b1 asserts x from s1; b2 asserts y from s2; b3 asserts y from s0", "so they do by way of others")]
    [InlineData("b1 asserts y from s1; b2 asserts y from s0; b3 asserts x from s0", "it rests on a circle")]
    [InlineData("b1 asserts y from s1; b2 asserts y from s0; c1 asserts y relays s0; b3 asserts x from s2", "so it does by way of a relay")]
    public void Statements_that_rest_on_nothing_but_each_other_are_circular(string statements, string because) => Flags(statements).Should().Equal([Circular], because);

    [Fact]
    public void A_circle_beside_an_origin_is_circular_and_leads_to_that_one() =>
        Flags("b1 asserts x; b2 asserts x from s2; b3 asserts x from s1").Should().Equal(Circular, Single);

    [Theory]
    [InlineData("b1 denies x from s1; b2 denies x from s0")]
    [InlineData("b1 declines x from s1; b2 declines x from s0")]
    [InlineData("b1 asserts y from s1; b2 asserts y from s0; b3 denies x from s0")]
    public void A_circle_against_a_claim_is_nothing_that_supports_it(string statements) => Flags(statements).Should().BeEmpty();

    // b2 and b3 draw on each other, and b2 on b1, too.
    [Fact]
    public void A_circle_that_is_fed_from_outside_leads_there()
    {
        var dossier = Script.Dossier("b1 asserts y; b2 asserts x from s2; b3 asserts x from s1");
        Flags(Fed(dossier, "s0")).Should().Equal(Single);

        var two = Script.Dossier("b1 asserts y; b2 asserts x from s2; b3 asserts x from s1; b4 asserts y");
        Flags(Fed(two, "s0", "s3")).Should().BeEmpty();
    }

    [Fact]
    public void The_engine_says_why_it_flags()
    {
        var claim = VectorTests.Assess(Script.Dossier("b1 asserts x; b2 asserts x from s2; b3 asserts x from s1"))["x"];
        claim.RaisedFlags.Should().Equal(
            new RaisedFlag(Circular, "engine", "Some of what is said for this draws on statements that draw on each other, and on nothing else."),
            new RaisedFlag(Single, "engine", "All that is said for this goes back to one origin, however many say it."));
    }

    // Taken from its outside feed, the circle rests on nothing, and so does what rests on it, though only one of its statements was edited.
    [Fact]
    public void In_a_session_what_rests_on_a_statement_follows_when_that_rests_on_something_else()
    {
        var fed = Fed(Script.Dossier("b1 asserts y; b2 asserts z from s2; b3 asserts x from s1; b4 asserts w from s2"), "s0");
        var session = VectorsModel.Instance.Open(fed);
        session["x"].Flags.Should().Equal(Single);

        var changes = session.Replace(fed.Statements["s1"] with { DrawsOn = ["s2"] });

        changes.Claims.Select(change => change.Claim.Id).Should().Equal("w", "x", "z");
        session.Claims.Select(claim => string.Join(',', claim.Flags)).Should().Equal(Circular, Circular, Single, Circular);
        session.Replace(fed.Statements["s1"]).Claims.Select(change => change.Claim.Id).Should().Equal("w", "x", "z");
        session.Claims.Should().OnlyContain(claim => claim.Flags.Contains(Single));
    }

    private static Dossier Fed(Dossier dossier, params string[] by) => dossier with
    {
        Statements = dossier.Statements.With(dossier.Statements["s1"] with { DrawsOn = [.. dossier.Statements["s1"].DrawsOn, .. by.Select(id => new Ref<Statement>(id))] }),
    };

    private static IEnumerable<string> Flags(string statements, Func<Source, Source>? source = null, string relations = "") =>
        Flags(Script.Dossier(statements, relations, source));

    private static IEnumerable<string> Flags(Dossier dossier) => VectorTests.Assess(dossier)["x"].Flags;
}
