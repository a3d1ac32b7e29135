using Assay.Tests.Engine.Pacing;
using Assay.Tests.Linked;

namespace Assay.Tests.Engine;

/// <summary>
/// A verdict may hang on what lies far from its claim. The search for linchpins tries what is around it, and follows every link by which a rule
/// can get there; each case has so many others that trying everything would take longer.
/// </summary>
public sealed class SurroundingsTests
{
    private const string Reply = "{id: s0, kind: Reply, source: c3, claim: x, stance: Asserts, to: s1, made: 2024-10-05}, {id: s1, source: b9, claim: y, stance: Asserts, made: 2024-10-01}";

    [Theory]
    [InlineData("{id: s0, source: c1, claim: x, stance: Asserts, made: 2024-10-05}", "Source c1 nothing", "Evidence permit Unverified")]
    [InlineData("{id: s0, source: c2, claim: x, stance: Asserts, made: 2024-10-05}", "Source c2 nothing", "Evidence charter Unverified")]
    public void What_lets_a_source_speak(string statements, params string[] linchpins) => Linchpins(statements).Should().Equal(linchpins);

    [Fact]
    public void What_evidence_was_made_of() =>
        Linchpins("{id: s0, source: c3, claim: x, stance: Asserts, made: 2024-10-05, evidence: [scan]}").Should().Equal(
            "Source c3 nothing", "Evidence negative Unverified", "Evidence scan Unverified");

    [Fact]
    public void Who_found_the_evidence_to_be_authentic() =>
        Linchpins("{id: s0, source: c3, claim: x, stance: Asserts, made: 2024-10-05, evidence: [loose]}, {id: s1, source: b9, claim: loose-is-real, stance: Asserts, made: 2024-10-01}")
            .Should().Equal("Source b9 Unverified", "Source c3 nothing", "Evidence loose Unverified");

    [Fact]
    public void Whom_the_speaker_repeated_before() =>
        Linchpins(
            """
            {id: s0, source: c3, claim: x, stance: Asserts, made: 2024-10-05},
            {id: s1, source: c3, claim: y, stance: Asserts, made: 2024-10-02, relays: s2},
            {id: s2, source: b9, claim: y, stance: Asserts, made: 2024-10-01}
            """).Should().Equal("Source b9 Unverified", "Source c3 nothing");

    [Fact]
    public void Who_made_it_known_earlier_be_it_as_something_else() =>
        Linchpins(
            """
            {id: s0, source: b9, claim: x, stance: Asserts, made: 2024-10-03, reported: 2024-10-09},
            {id: s1, source: c3, claim: y, stance: Asserts, made: 2024-10-05, relays: s0}
            """).Should().Equal("Source b9 nothing", "Source c3 nothing");

    [Fact]
    public void To_whom_it_was_said() => Linchpins(Reply).Should().Equal("Source b9 Unverified", "Source c3 nothing");

    [Fact]
    public void Nobody_else_is_tried()
    {
        var heard = new Heard<WorkProgress>();

        LinkedModel.Instance.Assess(Dossier(Reply)).Linchpins("x", heard);

        heard.Reports[^1].Should().Be(new WorkProgress(2, 2));
    }

    [Fact]
    public void In_a_session_a_reply_follows_what_it_was_said_to()
    {
        var dossier = Dossier(Reply);
        var session = LinkedModel.Instance.Open(dossier);
        session["x"].Tally.Support.Should().Be(3);

        var changes = session.Replace(dossier.Statements["s1"] with { Certainty = Certainty.Likely });

        changes.Claims.Select(change => change.Claim.Id).Should().Equal("x", "y");
        session["x"].Tally.Support.Should().Be(2);
    }

    // The claim cannot do without it, and so neither can its rules.
    [Fact]
    public void What_a_claim_must_name_is_still_seen_where_its_source_is_left_out()
    {
        var dossier = Dossier("{id: s0, source: c3, claim: ruling, stance: Asserts, made: 2024-10-05}, {id: s1, source: b9, claim: y, stance: Asserts, made: 2024-10-01}");

        LinkedModel.Instance.Assess(dossier, without: new HashSet<string> { "b9" })["ruling"].Tally.Support.Should().Be(3);
        LinkedModel.Instance.Assess(dossier).Linchpins("ruling").Select(linchpin => linchpin.Id).Should().Equal("c3");
    }

    private static IEnumerable<string> Linchpins(string statements) =>
        LinkedModel.Instance.Assess(Dossier(statements), new DateOnly(2024, 10, 6)).Linchpins("x")
            .Select(linchpin => $"{linchpin.Kind} {linchpin.Id} {linchpin.Verdict?.Name ?? "nothing"}");

    private static Dossier Dossier(string statements) => LinkedModel.Instance.Parse($$"""
        dossier: linked
        model: Linked
        parties: [{id: league, kind: Body, charter: charter}]
        sources:
          - {id: b9, reliability: B}
          - {id: c1, kind: Press, reliability: C, licence: permit}
          - {id: c2, reliability: C, allegiance: league}
          - {id: c3, reliability: C}
        {{string.Join('\n', Others.Select(i => $"  - {{id: o{i}, reliability: B}}"))}}
        evidence: [{id: permit}, {id: charter}, {id: negative}, {id: scan, kind: Scan, original: negative}, {id: loose, kind: Scan}]
        claims: [{id: x}, {id: y}, {id: elsewhere}, {id: loose-is-real, kind: Authentic, evidence: loose}{{(statements.Contains("ruling") ? ", {id: ruling, kind: Ruling, advice: s1}" : "")}}]
        statements: [{{statements}}, {{string.Join(", ", Others.Select(i => $"{{id: p{i}, source: o{i}, claim: elsewhere, stance: Asserts, made: 2024-10-01}}"))}}]
        """);

    private static IEnumerable<int> Others => Enumerable.Range(0, 9);
}
