using Assay.Tests.Trials.Conduct;
using Assay.Tests.Trials.Vaccines;

namespace Assay.Tests.Trials;

/// <summary>A model that stands on another both directly and by way of a third.</summary>
public sealed class VaccineTests
{
    private const string Case = """
        dossier: jab
        model: vaccines
        parties: [{id: novaxa, kind: Company, name: Novaxa}]
        sources:
          - {id: campaign, kind: PressOffice, allegiance: novaxa, reliability: B}
          - {id: cohort, kind: CohortStudy, name: The Cohort, reliability: B}
          - {id: office, kind: ReviewBoard, reliability: A}
          - {id: weiss, kind: Investigator, reliability: B}
        evidence:
          - {id: survey, kind: SeroSurvey, doi: 10.1234/sero, authors: [weiss], positive: 71%, provider: cohort}
          - {id: thesis, kind: Thesis, doi: 10.1234/thesis, authors: [weiss], school: Utopia, provider: office}
        claims:
          - {id: protects, kind: Protection, drug: jabvax, condition: flu, platform: Rna, efficacy: 90%, interval: {low: 0.1, high: 0.2}}
          - {id: wanes, kind: Waning, drug: jabvax, condition: flu, platform: Rna, efficacy: 40%, half: 6, interval: {low: 0.5, high: 0.6}}
          - {id: fraud, kind: Fraud, accused: weiss, fault: Fabrication, papers: [thesis, survey]}
          - {id: error, kind: Misconduct, accused: weiss, fault: HonestError}
        statements:
          - {id: s-1, kind: CampaignRelease, source: campaign, claim: protects, stance: Asserts, made: 2024-01-01}
          - {id: s-2, source: cohort, claim: wanes, stance: Asserts, made: 2024-02-01, evidence: [survey]}
          - {id: s-3, source: office, claim: fraud, stance: Asserts, made: 2024-03-01}
          - {id: s-4, source: cohort, claim: error, stance: Asserts, made: 2024-03-02}
        """;

    private static readonly Assessment Assessment = VaccinesModel.Instance.Assess(VaccinesModel.Instance.Parse(Case));

    [Fact]
    public void What_is_imported_twice_is_there_once() =>
        VaccinesModel.Instance.Imports.Select(i => i.Name).Should().Equal("Core", "Trials", "Conduct");

    [Theory]
    // Trials says 0.5, Conduct 0.4, and this model has the last word.
    [InlineData("s-1", "trials/press-copy", .2)]
    [InlineData("s-2", "vaccines/followed-up", 1.4)]
    [InlineData("s-3", "conduct/inquiry", 2)]
    // Off in Trials, on here.
    [InlineData("s-4", "trials/late", .9)]
    public void Rules_of_all_models_weigh_what_the_last_one_says(string statement, string rule, double factor)
    {
        var own = Assessment.Claims.SelectMany(c => c.Contributions).Where(c => c.Statement.Id == statement).SelectMany(c => c.Factors).Where(f => f.Rule == rule);

        own.Should().NotBeEmpty().And.OnlyContain(f => f.Factor == factor);
    }

    [Fact]
    public void A_rule_that_is_off_here_is_still_on_in_the_model_that_has_it()
    {
        Assessment["wanes"].Tally.SupportingOrigins.Should().Be(1);
        Assessment["wanes"].Flags.Should().NotContain("Unreplicated");
        Zelotrel.Assessment["works-a-bit"].Flags.Should().Contain("Unreplicated");
    }

    [Fact]
    public void A_flag_given_to_an_imported_rule_is_raised_and_part_of_the_enum()
    {
        Assessment["fraud"].Flags.Should().Contain("Inquiry");
        Enum.GetNames<VaccinesFlag>().Should().Contain("Inquiry").And.Contain("SelfServing").And.NotContain("Unreplicated");
        Enum.GetNames<ConductFlag>().Should().NotContain("Inquiry").And.Contain("Unreplicated");
    }

    [Fact]
    public void Tables_and_weights_come_from_the_model_nearest_by()
    {
        Enum.GetNames<VaccinesVerdict>().Should().Equal(Enum.GetNames<TrialsVerdict>());
        (Assessment.Weights.Prior, Assessment.Weights.BaseRate, Assessment.Weights.Doubt, Assessment.Weights.Even, Assessment.Weights.Crowd)
            .Should().Be((1.5, .4, .6, 2.5, .75));
        Assessment["wanes"].Verdict.Name.Should().Be("Likely");
    }

    [Fact]
    public void Relations_are_inherited_and_replaced_across_models()
    {
        // `Benefit` lets intervals that do not meet exclude each other; `Protection` takes that back.
        var (protects, wanes) = (Assessment.Dossier.Claims["protects"], Assessment.Dossier.Claims["wanes"]);
        protects.Question.Should().NotBeNull().And.Be(wanes.Question);
        (protects.Excludes(wanes), wanes.Excludes(protects)).Should().Be((false, false));

        var (fraud, error) = (Assessment.Dossier.Claims["fraud"], Assessment.Dossier.Claims["error"]);
        (fraud.Excludes(error), error.Excludes(fraud)).Should().Be((true, true));
        Assessment["error"].Says.Should().Be("weiss is at fault: honest error");
        Assessment["fraud"].Says.Should().Be("weiss made it up");
    }

    [Fact]
    public void Checks_of_imported_kinds_and_mixins_hold_for_kinds_that_derive_from_them() =>
        VaccinesModel.Instance.TryParse(Case.Replace("{low: 0.5, high: 0.6}", "{low: 0.6, high: 0.5}")).Complaints()
            .Should().Equal("Error /claims/1: the interval 0.6–0.5 is upside down");

    [Fact]
    public void What_is_unique_to_a_base_is_unique_among_kinds_of_all_models() =>
        VaccinesModel.Instance.TryParse(Case.Replace("10.1234/thesis", "10.1234/sero")).Complaints()
            .Should().ContainSingle().Which.Should().StartWith("Error /evidence/1/doi: ").And.Contain("survey");

    [Fact]
    public void Matching_tells_apart_what_the_model_adds_and_leaves_the_rest_to_the_models_that_have_it() =>
        Assessment.Dossier.Claims.Select(c => VaccinesClaims.Match(
            c,
            protection: p => $"{p.Efficacy}",
            waning: w => $"{w.Half.Best}",
            fraud: f => f.Accused.Id,
            other: o => $"other {o.ConductKind()}")).Should().Equal("other Misconduct", "weiss", "0.9", "6");
}
