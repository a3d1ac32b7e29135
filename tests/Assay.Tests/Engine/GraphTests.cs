using Assay.Tests.Graphs;

namespace Assay.Tests.Engine;

public sealed class GraphTests
{
    private const string Parties = "{id: city, memberOf: [land]}, {id: land, memberOf: [union, pact]}, {id: union, memberOf: [land]}, {id: pact}, {id: other}";

    [Theory]
    [InlineData("city", true)]
    [InlineData("land", true)]
    [InlineData("union", true)]
    [InlineData("pact", false)]
    [InlineData("other", false)]
    [InlineData("", false)]
    public void A_source_belongs_to_its_party_and_to_all_that_this_is_a_member_of(string allegiance, bool belongs)
    {
        var source = Source($"{{id: s{(allegiance.Length > 0 ? ", allegiance: " + allegiance : "")}}}", "s");

        source.Flags.Contains("Ally").Should().Be(belongs);
    }

    [Fact]
    public void A_view_of_one_kind_says_the_same() =>
        Source("{id: s, kind: Outlet, allegiance: city}", "s").Flags.Should().Equal("Ally", "UnionOutlet");

    [Theory]
    [InlineData("allegiance: city", "host: union", "HostSpeaks")]
    [InlineData("allegiance: union", "host: city")]
    [InlineData("allegiance: city", "host: other, guest: pact", "GuestSpeaks")]
    [InlineData("allegiance: city", "host: other")]
    [InlineData("", "host: city")]
    public void A_statement_rule_can_ask_whether_the_speaker_belongs_to_a_party_of_the_claim(string source, string claim, params string[] flags) =>
        Assess($"{{id: s, {source}}}", "{id: s0, source: s, claim: c, stance: Asserts, made: 2024}", claim)["c"].Flags.Except(["Ally", "SingleOrigin"]).Should().Equal(flags);

    [Theory]
    [InlineData("b", true)]
    [InlineData("c", true)]
    [InlineData("d", false)]
    [InlineData("a", false)]
    public void A_source_is_owned_by_all_that_are_above_it_however_independent_it_is(string founder, bool owned) =>
        Source($"{{id: a, kind: Outlet, owner: b, independent: true, founder: {founder}}}, {{id: b, owner: c}}, {{id: c}}, {{id: d}}", "a")
            .Flags.Contains("Founded").Should().Be(owned);

    [Theory]
    [InlineData(", via: c", "ByOwner")]
    [InlineData(", via: a")]
    [InlineData("")]
    public void Nobody_is_owned_by_what_is_not_known(string via, params string[] flags) =>
        Assess("{id: a, owner: b}, {id: b, owner: c}, {id: c}", $"{{id: s0, source: a, claim: c, stance: Asserts, made: 2024{via}}}")["c"].Flags.Except(["SingleOrigin"]).Should().Equal(flags);

    [Theory]
    [InlineData("p1, p2", "x", "x", "ShownPost", "ShownTwice")]
    [InlineData("p1, p2", "x", "a")]
    [InlineData("p1, p2", "x", "y")]
    [InlineData("p1", "x", "x", "ShownPost")]
    public void Evidence_is_verified_piece_by_piece_by_others_than_speaker_and_provider(string cited, string first, string second, params string[] flags) =>
        Assess(
            "{id: a}, {id: x}, {id: y}",
            $$"""
            {id: s0, kind: Post, source: a, claim: c, stance: Asserts, made: 2024, evidence: [{{cited}}]},
            {id: s1, source: {{first}}, claim: one, stance: Asserts, made: 2024}, {id: s2, source: {{second}}, claim: two, stance: Asserts, made: 2024}
            """)["c"].Flags.Except(["SingleOrigin"]).Should().Equal(flags);

    private static SourceAssessment Source(string sources, string id) => Assess(sources, "").Sources.Single(s => s.Id == id);

    private static Assessment Assess(string sources, string statements, string claim = "host: other") => GraphModel.Instance.Assess(GraphModel.Instance.Parse($$"""
        dossier: graph
        model: Graph
        parties: [{{Parties}}]
        sources: [{{sources}}]
        evidence: [{id: p1, kind: Photo, provider: {{First(sources)}}}, {id: p2, kind: Photo{{(sources.Contains("{id: y}") ? ", provider: y" : "")}}}]
        claims: [{id: c, kind: Visit, {{claim}}}, {id: one, kind: Authentic, evidence: p1}, {id: two, kind: Authentic, evidence: p2}]
        statements: [{{statements}}]
        """));

    private static string First(string sources) => sources[5..sources.IndexOfAny([',', '}'])];
}
