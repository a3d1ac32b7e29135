using CsCheck;

namespace Assay.Tests.Engine;

/// <summary>What holds for every dossier.</summary>
public sealed class LawTests
{
    private const int Cases = 2000;

    [Fact]
    public void The_order_of_the_input_never_matters() => RandomDossiers.Related.Sample(
        dossier =>
        {
            var backwards = dossier with
            {
                Sources = [.. dossier.Sources.Reverse()],
                Statements = [.. dossier.Statements.Reverse()],
                Claims = [.. dossier.Claims.Reverse()],
                Relations = [.. dossier.Relations.Reverse()],
            };
            return Numbers(backwards).SequenceEqual(Numbers(dossier));
        },
        iter: Cases);

    [Fact]
    public void An_echo_changes_nothing() => RandomDossiers.Related.Where(d => d.Statements.Count > 0).Sample(
        dossier =>
        {
            var heard = dossier.Statements.First();
            var echo = heard with { Id = "zz", Source = "s0", Relays = new Ref<Statement>(heard.Id), DrawsOn = [] };
            return Numbers(dossier with { Statements = [.. dossier.Statements, echo] }).SequenceEqual(Numbers(dossier));
        },
        iter: Cases);

    [Fact]
    public void More_support_never_lowers_a_probability() => RandomDossiers.Related.Sample(
        dossier =>
        {
            var ally = new Source { Id = "zz", Reliability = Reliability.B };
            var support = new Statement { Id = "zz", Source = "zz", Claim = "c0", Stance = Stance.Asserts, Made = new DateOnly(2024, 10, 1) };
            var more = dossier with { Sources = [.. dossier.Sources, ally], Statements = [.. dossier.Statements, support] };
            return Probability(more, "c0") >= Probability(dossier, "c0");
        },
        iter: Cases);

    [Fact]
    public void Swapping_asserting_and_denying_mirrors_every_probability() => RandomDossiers.Unrelated.Sample(
        dossier =>
        {
            // A doubt has no mirror: it is half a denial.
            var plain = dossier with { Statements = [.. dossier.Statements.Where(s => s.Relays is null).Select(Undoubting)] };
            var mirrored = plain with { Statements = [.. plain.Statements.Select(s => s with { Stance = Mirror(s.Stance) })] };
            return VectorTests.Assess(plain).Claims.All(claim => Math.Abs(claim.Tally.P + Probability(mirrored, claim.Id) - 1) < 1e-12);
        },
        iter: Cases);

    [Fact]
    public void What_implies_another_claim_is_no_more_probable() => RandomDossiers.Related.Sample(
        dossier =>
        {
            var assessment = VectorTests.Assess(dossier);
            return dossier.Relations.All(relation => relation.Implies.All(implied =>
                (assessment.Find(relation.Claim.Id)?.Tally.P ?? 0) <= (assessment.Find(implied.Id)?.Tally.P ?? 1) + 1e-12));
        },
        iter: Cases);

    [Fact]
    public void The_factors_of_a_contribution_multiply_to_its_weight() => RandomDossiers.Related.Sample(
        dossier => VectorTests.Assess(dossier).Claims.All(claim => claim.Contributions.All(contribution =>
            contribution.Factors.Aggregate(1.0, (product, factor) => product * factor.Factor) == contribution.Weight)),
        iter: Cases);

    [Fact]
    public void The_counted_contributions_add_up_to_the_sides() => RandomDossiers.Related.Sample(
        dossier => VectorTests.Assess(dossier).Claims.All(claim =>
            AddsUp(claim, ContributionSide.For, claim.Tally.Support) && AddsUp(claim, ContributionSide.Against, claim.Tally.Opposition)),
        iter: Cases);

    [Fact]
    public void Renaming_a_source_changes_its_name_only() => RandomDossiers.Unrelated.Sample(
        dossier =>
        {
            static Ref<Source> Rename(Ref<Source> source) => new("n" + source.Id);
            var renamed = dossier with
            {
                Sources = [.. dossier.Sources.Select(s => s with { Id = "n" + s.Id, Owner = s.Owner is { } o ? Rename(o) : default(Ref<Source>?), SpeaksFor = s.SpeaksFor is { } v ? Rename(v) : default(Ref<Source>?) })],
                Statements = [.. dossier.Statements.Select(s => s with { Source = Rename(s.Source) })],
            };
            return Numbers(renamed).SequenceEqual(Numbers(dossier));
        },
        iter: Cases);

    // Ungrouped again from what is reported: m(o), then the crowd or the strongest derived one beyond it.
    private static bool AddsUp(ClaimAssessment claim, ContributionSide side, double total)
    {
        var counted = claim.Contributions.Where(c => c.Counted && c.Side == side).ToArray();
        if (counted.Length == 0)
            return total == 0;
        var least = counted.GroupBy(c => c.Origin).Sum(group => group.Max(c => c.Weight));
        return total <= least + 1e-9 && total > 0;
    }

    private static double Probability(Dossier dossier, string claim) => VectorTests.Assess(dossier).Find(claim)?.Tally.P ?? .5;

    private static IEnumerable<(string, double, double, string, int)> Numbers(Dossier dossier) => VectorTests.Assess(dossier).Claims
        .Select(claim => (claim.Id, claim.Tally.Support, claim.Tally.Opposition, claim.Verdict.Name, claim.Credibility))
        .ToArray();

    private static Statement Undoubting(Statement statement) =>
        statement.Stance == Stance.Doubts ? statement with { Stance = Stance.Denies } : statement;

    private static Stance Mirror(Stance stance) => stance switch
    {
        Stance.Asserts => Stance.Denies,
        Stance.Denies => Stance.Asserts,
        _ => stance,
    };
}
