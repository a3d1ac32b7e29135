extern alias runtime;

using System.Reflection;
using System.Text.Json;
using Dossier = runtime::Assay.Dossier;
using RuntimeModel = runtime::Assay.Model;

namespace Assay.Generator.Tests.Emit;

/// <summary>What the compiled sample does.</summary>
public sealed class RunningTests
{
    private static readonly RuntimeModel Model = SchemaTest.RunFiles("Emit/sample.assay.yaml").Compile().Model;

    [Fact]
    public void Everything_that_is_read_is_written_and_read_again_without_loss()
    {
        var dossier = Parse(Full);
        var options = new JsonSerializerOptions { TypeInfoResolver = Model.Json };

        var json = JsonSerializer.Serialize(dossier, options);

        JsonSerializer.Deserialize<Dossier>(json, options).Should().Be(dossier);
    }

    [Fact]
    public void What_is_absent_and_what_is_default_is_not_written()
    {
        var json = JsonSerializer.Serialize(Parse(Small).Claims["small"], new JsonSerializerOptions { TypeInfoResolver = Model.Json });

        json.Should().Be("""{"id":"small","kind":"Deployment","sender":"kp","host":"ru","strength":5}""");
    }

    [Fact]
    public void Null_takes_back_the_default_of_an_optional_field()
    {
        var claim = Parse(Small.Replace("host: ru", "host: ru, share: null")).Claims["small"];

        Value(Parse(Small).Claims["small"], "share").Should().Be(0.125);
        Value(claim, "share").Should().BeNull();
        JsonSerializer.Serialize(claim, new JsonSerializerOptions { TypeInfoResolver = Model.Json }).Should().Contain("\"share\":null");
    }

    [Theory]
    [InlineData("strength: 0..5", "/strength")]
    [InlineData("strength: ..0", "/strength")]
    [InlineData("period: 2021/2023", "/period")]
    [InlineData("period: 2024/2031", "/period")]
    [InlineData("announced: 2022-02", "/announced")]
    [InlineData("unit: Engineers", "/unit")]
    [InlineData("bases: [x, 123456789012345678901234567890123456789012345678901234567890123456789012345678901]", "/bases/1")]
    [InlineData("route: {from: a, to: b}", "/route/to")]
    [InlineData("detours: [{from: a, to: bb}, {from: a, to: bb, hours: 99}]", "/detours/1/hours")]
    [InlineData("sender: ru", "")]
    public void Bounds_and_checks_are_reported_at_the_field(string field, string pointer)
    {
        var name = field[..field.IndexOf(':')];
        var yaml = Small.Replace(name == "sender" ? "sender: kp" : "strength: 5", field);

        Model.TryParse(yaml).Diagnostics
            .Where(diagnostic => diagnostic.Severity == runtime::Assay.Severity.Error)
            .Select(diagnostic => diagnostic.Pointer)
            .Should().Equal("/claims/0" + pointer);
    }

    [Fact]
    public void Validating_a_valid_record_allocates_nothing()
    {
        var claim = Parse(Full).Claims["full"];
        claim.Validate();

        var before = GC.GetAllocatedBytesForCurrentThread();
        var isValid = claim.Validate().IsValid;
        var allocated = GC.GetAllocatedBytesForCurrentThread() - before;

        isValid.Should().BeTrue();
        allocated.Should().Be(0);
    }

    [Theory]
    [InlineData("strength: 1000..2000", "strength: 1500", false, true)]
    [InlineData("bases: [x]", "bases: [x, y]", false, true)]
    [InlineData("kind: Rotation, every: 6", "strength: 5", false, false)]
    [InlineData("kind: Rotation, every: 6", "opponent: us", false, false)]
    [InlineData("kind: Rotation, every: 6", "odds: 0.68", true, false)]
    [InlineData("strength: 5, kind: Rotation", "strength: 5, kind: Rotation, every: 12", false, true)]
    public void A_claim_implies_what_states_no_more(string first, string second, bool firstImpliesSecond, bool secondImpliesFirst)
    {
        var claims = Parse($$"""
            dossier: test
            model: Sample
            parties: [{id: kp}, {id: ru}, {id: us}]
            claims:
              - {id: a, sender: kp, host: ru, {{(first.Contains("kind") ? "" : "kind: Deployment, ")}}{{first}}}
              - {id: b, sender: kp, host: ru, {{(second.Contains("kind") ? "" : "kind: Deployment, ")}}{{second}}}
            """).Claims;

        claims["a"].Implies(claims["b"]).Should().Be(firstImpliesSecond);
        claims["b"].Implies(claims["a"]).Should().Be(secondImpliesFirst);
        claims["a"].Question.Should().NotBeNull().And.Be(claims["b"].Question);
    }

    [Fact]
    public void Earlier_names_are_read_with_a_warning()
    {
        var result = Model.TryParse(Small.Replace("kind: Deployment", "kind: TroopsSent").Replace("host: ru", "host: ru, camps: [x]"));

        Value(result.GetDossier().Claims["small"], "bases")!.ToString().Should().Be("[x]");
        result.Diagnostics.Should().HaveCount(2);
    }

    [Fact]
    public void Rules_run_with_their_guards_and_effects()
    {
        var dossier = Parse("""
            dossier: test
            model: Sample
            parties: [{id: kp, name: North Korea}, {id: ru}]
            sources:
              - {id: kcna, kind: Outlet, founded: 1946, languages: [ko], reliability: D, allegiance: kp, name: KCNA}
              - {id: other, reliability: C}
            claims: [{id: sent, kind: Deployment, sender: kp, host: ru}]
            statements:
              - {id: s1, source: kcna, claim: sent, stance: Denies, made: 2024-10-18}
              - {id: s2, kind: Interview, interviewer: other, source: other, claim: sent, stance: Asserts, made: 2024-10-19}
            """);

        var assessment = Model.Assess(dossier);
        var claim = assessment["sent"];

        var factors = claim.Contributions.ToDictionary(c => c.Statement.Id, c => c.Factors.Select(f => $"{f.Rule} {f.Factor} {f.Because}").ToList());
        factors["s1"].Should().Contain("sample/interested-denial 0.4 KCNA stands to lose if North Korea sent unknown to ru is believed.")
            .And.Contain(factor => factor.StartsWith("sample/unproven 0.9"));
        factors["s2"].Should().Contain("sample/second-hand 0.75 other asked.");
        assessment.Sources.Single(source => source.Id == "kcna").Reliability.ToString().Should().Be("A");
    }

    [Theory]
    [InlineData("OutletView", typeof(runtime::Assay.SourceView))]
    [InlineData("DeploymentView", typeof(runtime::Assay.ClaimView))]
    [InlineData("InterviewView", typeof(runtime::Assay.StatementView))]
    public void A_view_of_a_kind_has_every_member_of_its_familys_view(string view, Type ofFamily)
    {
        var type = Model.GetType().Assembly.GetType("Assay.Sample." + view)!;

        Members(type).Should().Contain(Members(ofFamily).Where(member => !member.EndsWith(" Record")));

        static IEnumerable<string> Members(Type type) => type
            .GetMembers(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly)
            .Where(member => member is PropertyInfo or MethodInfo { IsSpecialName: false })
            .Select(member => member is MethodInfo method
                ? $"{method.ReturnType} {member.Name}({string.Join(", ", method.GetParameters().Select(p => p.ParameterType))})"
                : $"{((PropertyInfo)member).PropertyType} {member.Name}");
    }

    private const string Small = """
        dossier: test
        model: Sample
        parties: [{id: kp}, {id: ru}]
        claims: [{id: small, kind: Deployment, sender: kp, host: ru, strength: 5}]
        """;

    private const string Full = """
        dossier: test
        model: Sample
        parties: [{id: kp}, {id: ru}, {id: us}]
        evidence: [{id: image, kind: SatelliteImage, resolution: 0.5, tile: 52SBB, scene: 'LC08_"a"'}]
        claims:
          - id: full
            kind: Rotation
            sender: kp
            host: ru
            opponent: us
            strength: ~1500
            escort: 10
            period: 2024-10-08/2024-10-13
            announced: 2024-10-18~
            unit: SpecialForces
            bases: [a, b]
            odds: VeryLikely
            share: 50%
            secret: false
            route: {from: a, to: bb, by: Militia, hours: 1.5}
            detours: [{from: c, to: dd}, {from: e, to: ff}]
            image: image
            operator: ""
            every: 12
          - {id: auth, kind: Authentic, evidence: image}
        """;

    private static Dossier Parse(string yaml)
    {
        var result = Model.TryParse(yaml);
        result.Diagnostics.Should().NotContain(d => d.Severity == runtime::Assay.Severity.Error);
        return result.GetDossier();
    }

    private static object? Value(runtime::Assay.Entity entity, string field) => entity.Kind.Field(field)!.Get(entity);
}
