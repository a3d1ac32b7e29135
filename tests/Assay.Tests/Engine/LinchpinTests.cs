using Assay.Conflict;
using Assay.Tests.Vectors;
using CsCheck;

namespace Assay.Tests.Engine;

public sealed class LinchpinTests
{
    [Fact]
    public void The_only_source_of_a_claim_is_its_linchpin_and_leaves_nothing() =>
        Linchpins("b1 asserts x").Should().Equal(new Linchpin(LinchpinKind.Source, "b1", null, null));

    [Fact]
    public void Each_of_two_corroborating_sources_is_one() => Linchpins("b1 asserts x; b2 asserts x")
        .Select(linchpin => (linchpin.Id, linchpin.Verdict?.Name, linchpin.Probability))
        .Should().Equal(("b1", "Supported", .8), ("b2", "Supported", .8));

    [Fact]
    public void With_three_of_them_none_is() => Linchpins("b1 asserts x; b2 asserts x; b3 asserts x").Should().BeEmpty();

    [Fact]
    public void Who_only_relays_is_none_but_whom_all_relay_is() =>
        Linchpins("b1 asserts x; a1 asserts x relays s0; a2 asserts x relays s1").Select(linchpin => linchpin.Id).Should().Equal("b1");

    [Fact]
    public void An_owner_with_others_under_it_is_an_origin_and_comes_after_the_sources() =>
        Assess("b2 asserts x; b3 asserts x; b9 asserts x", source => source.Id[1] == '9' ? source : source with { Owner = new Ref<Source>("b9") })
            .Linchpins("x").Select(linchpin => (linchpin.Kind, linchpin.Id))
            .Should().Equal([(LinchpinKind.Origin, "b9")], "of the two under it neither changes anything, and b9 alone is enough for a verdict");

    [Fact]
    public void Sources_come_before_origins_and_ids_in_order() =>
        Assess("b2 asserts x; b1 asserts x", source => source.Id == "b2" ? source with { Owner = new Ref<Source>("a9") } : source)
            .Linchpins("x").Select(linchpin => (linchpin.Kind, linchpin.Id))
            .Should().Equal((LinchpinKind.Source, "b1"), (LinchpinKind.Source, "b2"), (LinchpinKind.Origin, "a9"));

    [Fact]
    public void Evidence_on_which_the_weight_of_a_statement_rests_is_one()
    {
        var dossier = Script.Dossier("c1 asserts x citing c1-photo") with { Model = ConflictModel.Instance };
        dossier = dossier with { Evidence = [new SatelliteImage { Id = "photo", Provider = new Ref<Source>("c1") }] };
        dossier = dossier with { Statements = [.. dossier.Statements.Select(s => s with { Evidence = [new Ref<Evidence>("photo")] })] };
        ConflictModel.Instance.Assess(dossier).Linchpins("x").Select(linchpin => (linchpin.Kind, linchpin.Id, linchpin.Verdict?.Name))
            .Should().Equal((LinchpinKind.Source, "c1", null), (LinchpinKind.Evidence, "photo", "Unverified"));
    }

    [Fact]
    public void What_the_options_leave_out_stays_out()
    {
        var dossier = Script.Dossier("b1 asserts x; b2 asserts x; b3 asserts x");
        var options = AssessOptions.Default with { Without = ["b3"] };
        VectorsModel.Instance.Assess(dossier, options).Linchpins("x").Select(linchpin => linchpin.Id).Should().Equal("b1", "b2");
    }

    [Fact]
    public void It_is_as_of_the_same_day_even_where_the_last_statement_is_lost() =>
        Linchpins("b1 asserts x on 3; b2 denies x on 9").Select(linchpin => (linchpin.Id, linchpin.Verdict!.Name))
            .Should().Equal(("b1", "Doubtful"), ("b2", "Supported"));

    [Fact]
    public void A_claim_of_which_nothing_is_said_has_none_to_give() =>
        Script.Dossier("b1 asserts x", "y implies x").Invoking(dossier => VectorTests.Assess(dossier).Linchpins("y"))
            .Should().Throw<KeyNotFoundException>();

    [Fact]
    public void They_are_those_that_trying_every_id_finds() => RandomDossiers.Related.Sample(
        dossier => dossier.Claims.All(claim => AgreesWithBruteForce(VectorTests.Assess(dossier), claim.Id)),
        iter: 100);

    [Theory]
    [MemberData(nameof(Sessions.SessionLawTests.Models), MemberType = typeof(Sessions.SessionLawTests))]
    public void They_are_those_that_trying_every_id_finds_where_rules_look_around(Model model) => Sessions.RandomCases.Each(model, 60, dossier =>
    {
        foreach (var claim in dossier.Claims)
            AgreesWithBruteForce(model.Assess(dossier), claim.Id).Should().BeTrue();
    });

    [Fact]
    public async Task They_are_those_in_the_seeds_too()
    {
        var assessment = ConflictModel.Instance.Assess(await ConflictModel.Instance.LoadAsync(Seeds.Folder));
        BruteForce(assessment, assessment.Claims).Should().BeEquivalentTo(
            assessment.Claims.SelectMany(claim => assessment.Linchpins(claim.Id).Select(linchpin => (claim.Id, linchpin.Id, linchpin.Verdict, linchpin.Probability))));
    }

    private static bool AgreesWithBruteForce(Assessment assessment, string id) => assessment.Find(id) is not { } claim
        || BruteForce(assessment, [claim]).Order().SequenceEqual(
            assessment.Linchpins(id).Select(linchpin => (id, linchpin.Id, linchpin.Verdict, linchpin.Probability)).Order());

    private static IEnumerable<(string Claim, string Id, VerdictInfo? Verdict, double? Probability)> BruteForce(Assessment assessment, IReadOnlyList<ClaimAssessment> claims)
    {
        var dossier = assessment.Dossier;
        foreach (var id in dossier.Sources.Select(source => source.Id).Concat(dossier.Evidence.Select(evidence => evidence.Id)).Distinct())
        {
            var without = dossier.Model.Assess(dossier, assessment.AsOf, new HashSet<string> { id });
            foreach (var claim in claims)
            {
                var left = without.Find(claim.Id);
                if (left?.Verdict.Name != claim.Verdict.Name)
                    yield return (claim.Id, id, left?.Verdict, left?.Tally.P);
            }
        }
    }

    private static Linchpin[] Linchpins(string statements) => [.. VectorTests.Assess(Script.Dossier(statements)).Linchpins("x")];

    private static Assessment Assess(string statements, Func<Source, Source> source) => VectorTests.Assess(Script.Dossier(statements, source: source));
}
