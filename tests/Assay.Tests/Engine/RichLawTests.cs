using System.Collections.Immutable;
using Assay.Tests.Eager;
using Assay.Tests.EagerBoth;
using Assay.Tests.Engine.Sessions;
using Assay.Tests.Suspicious;
using Assay.Tests.Watched;

namespace Assay.Tests.Engine;

/// <summary>What holds for every dossier, with questions, numbers, evidence and its verification, interests, and rules that look around.</summary>
public sealed class RichLawTests
{
    private const int Cases = 1000;
    private const double Unseen = 1e-12;
    private const string Prefix = "renamed-";

    private static readonly DateOnly Later = new(2024, 10, 20);

    public static TheoryData<Model> Models => [WatchedModel.Instance, EagerModel.Instance, EagerBothModel.Instance, SuspiciousModel.Instance];

    [Fact]
    public void The_random_cases_have_in_them_what_the_laws_are_about()
    {
        var dossiers = Enumerable.Range(0, 200).Select(seed => RandomCases.Valid(RandomCase.OfSeed(seed), WatchedModel.Instance)).OfType<Dossier>().ToArray();
        dossiers.Should().HaveCountGreaterThan(100);
        Having(WatchedModel.Instance, assessment => assessment.Claims.Any(claim => claim.Flags.Contains("Circular"))).Should().BeGreaterThan(5);
        Having(WatchedModel.Instance, assessment => assessment.Questions.Any(question => question.Answers.Length > 1)).Should().BeGreaterThan(50);
        Having(SuspiciousModel.Instance, assessment => !assessment.ProbableEchoes.IsEmpty).Should().BeGreaterThan(0);
        Having(EagerBothModel.Instance, assessment => assessment.Sources.Any(source => source.Record.Grade is { } grade && grade != source.Declared)).Should().BeGreaterThan(20);
        Having(EagerBothModel.Instance, assessment => !assessment.Learning.Converged).Should().BeGreaterThan(0);
        Having(EagerModel.Instance, assessment => !assessment.Learning.Converged).Should().BeGreaterThan(0);

        int Having(Model model, Func<Assessment, bool> holds) => dossiers.Count(dossier => holds(model.Assess(dossier)));
    }

    [Theory]
    [MemberData(nameof(Models))]
    public void Renaming_in_the_same_order_changes_nothing_but_ids(Model model) => RandomCases.Each(model, Cases / 4, dossier =>
    {
        var renamed = Account.Of(model.Assess(new Renamer(id => Prefix + id).Rewrite(dossier)));
        renamed.Select(line => line.Replace(Prefix, "", StringComparison.Ordinal)).Should().Equal(Account.Of(model.Assess(dossier)));
    });

    [Theory]
    [MemberData(nameof(Models))]
    public void Assessing_again_with_other_options_is_assessing_anew(Model model) => RandomCases.Each(model, Cases / 4, dossier =>
    {
        var regraded = new AssessOptions { Declared = dossier.Sources.Take(2).ToImmutableDictionary(source => source.Id, _ => Reliability.B) };
        var assessment = model.Assess(dossier, regraded);
        AssessOptions[] others =
        [
            AssessOptions.Default,
            new() { AsOf = Later.AddDays(-5) },
            .. dossier.Sources.Take(3).Select(source => regraded with { Without = [source.Id] }),
            .. dossier.Evidence.Take(2).Select(evidence => new AssessOptions { Without = [evidence.Id] }),
        ];
        foreach (var options in others)
            Account.Of(assessment.Reassess(options)).Should().Equal(Account.Of(model.Assess(dossier, options)));
    });

    // Sums run in another order then, and of equals another is the first.
    [Theory]
    [MemberData(nameof(Models))]
    public void Renaming_in_another_order_changes_nothing_but_ids_and_the_last_bits(Model model) => RandomCases.Each(model, Cases / 2, dossier =>
    {
        var (one, other) = (model.Assess(dossier), model.Assess(new Renamer(Reversed).Rewrite(dossier)));
        other.Claims.Should().HaveSameCount(one.Claims);
        foreach (var claim in one.Claims)
            ShouldBeAlike(claim, other[Reversed(claim.Id)]);
        one.Sources.Select(source => (source.Id, source.Reliability, source.Record.Cases.Length)).Should().BeEquivalentTo(
            other.Sources.Select(source => (Reversed(source.Id), source.Reliability, source.Record.Cases.Length)));
    });

    [Fact]
    public void An_echo_by_whomever_changes_nothing() => RandomCases.Each(WatchedModel.Instance, Cases, dossier =>
    {
        if (dossier.Statements.Count == 0)
            return;
        var heard = dossier.Statements[dossier.Sources.Count % dossier.Statements.Count];
        var echo = new Statement
        {
            Id = "zz",
            Source = dossier.Sources[dossier.Statements.Count % dossier.Sources.Count].Id,
            Claim = heard.Claim,
            Stance = heard.Stance,
            Made = Later,
            Relays = new Ref<Statement>(heard.Id),
        };
        Figures(dossier with { Statements = dossier.Statements.With(echo) }).Should().Equal(Figures(dossier));
    });

    // Of evidence that is found to be authentic, whoever cites it weighs more, be it in denial.
    [Fact]
    public void More_support_never_lowers_a_probability() => RandomCases.Each(WatchedModel.Instance, Cases, dossier =>
    {
        var before = WatchedModel.Instance.Assess(dossier, Later);
        foreach (var claim in before.Claims.Where(claim => claim.Claim is not Authentic))
        {
            var support = new Statement { Id = "zz", Source = "zz", Claim = claim.Id, Stance = Stance.Asserts, Made = Later };
            var after = WatchedModel.Instance.Assess(
                dossier with { Sources = dossier.Sources.With(new Source { Id = "zz", Reliability = Reliability.B }), Statements = dossier.Statements.With(support) },
                Later);
            after[claim.Id].Tally.P.Should().BeGreaterThanOrEqualTo(claim.Tally.P);
        }
    });

    [Fact]
    public void What_implies_another_claim_is_no_more_probable() => RandomCases.Each(WatchedModel.Instance, Cases, dossier =>
    {
        var assessment = WatchedModel.Instance.Assess(dossier);
        foreach (var relation in dossier.Relations)
        {
            foreach (var implied in relation.Implies)
                (assessment.Find(relation.Claim.Id)?.Tally.P ?? 0).Should().BeLessThanOrEqualTo((assessment.Find(implied.Id)?.Tally.P ?? 1) + Unseen);
        }
    });

    [Fact]
    public void An_explanation_adds_up_to_the_tally_to_the_last_bit() => RandomCases.Each(WatchedModel.Instance, Cases, dossier =>
    {
        var assessment = WatchedModel.Instance.Assess(dossier);
        foreach (var claim in assessment.Claims)
        {
            var explanation = assessment.Explain(claim.Id);
            (explanation.For.Total, explanation.Against.Total).Should().Be((claim.Tally.Support, claim.Tally.Opposition));
            (explanation.For.Sum.LastOrDefault()?.Value ?? 0, explanation.Against.Sum.LastOrDefault()?.Value ?? 0).Should().Be((claim.Tally.Support, claim.Tally.Opposition));
            claim.Contributions.All(c => c.Factors.Aggregate(1.0, (product, factor) => product * factor.Factor) == c.Weight).Should().BeTrue();
        }
    });

    private static void ShouldBeAlike(ClaimAssessment one, ClaimAssessment other)
    {
        other.Tally.Support.Should().BeApproximately(one.Tally.Support, Unseen);
        other.Tally.Opposition.Should().BeApproximately(one.Tally.Opposition, Unseen);
        (other.Tally.SupportingOrigins, other.Tally.OpposingOrigins, other.Tally.DenyingOrigins)
            .Should().Be((one.Tally.SupportingOrigins, one.Tally.OpposingOrigins, one.Tally.DenyingOrigins));

        // The last bit can take a claim over the edge of a row.
        if (one.Tally == other.Tally)
            (other.Verdict.Name, string.Join(',', other.Flags)).Should().Be((one.Verdict.Name, string.Join(',', one.Flags)));
    }

    // What came first in its family comes last.
    private static string Reversed(string id) => string.Concat(id.Select(c => char.IsAsciiDigit(c) ? (char)('0' + '9' - c) : c));

    private static IEnumerable<string> Figures(Dossier dossier) => WatchedModel.Instance.Assess(dossier, Later).Claims.Select(Account.Figures);
}
