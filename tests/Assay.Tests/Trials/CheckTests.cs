namespace Assay.Tests.Trials;

public sealed class CheckTests
{
    [Theory]
    [InlineData("founded: 1988", "founded: 1913", "Info /parties/0: Novaxa says 1913 of all years; look it up")]
    [InlineData("parent: novaxa,", "parent: novaxa-care,", "Error /parties/1: Novaxa Care cannot be its own parent")]
    [InlineData("allegiance: novaxa, reliability", "reliability", "Warning /sources/2: Novaxa's press office speaks for a sponsor; say in 'allegiance' which")]
    [InlineData("provider: okafor, doi", "doi", "Info /evidence/2: nobody has published 10.5555/okafor/1")]
    [InlineData("pooled: [paper, preprint]", "pooled: [paper, pooled]", "Error /evidence/3: pooled pools itself")]
    [InlineData("heterogeneity: 62%", "heterogeneity: 80%", "Warning /evidence/3: what is this unlike (0.8) should not be pooled")]
    [InlineData("primary: true, until", "until", "Warning /claims/0: NCT01234567 has 0 primary endpoints; it needs one")]
    [InlineData("label: placebo", "label: zelotrel", "Info /claims/0: two arms of NCT01234567 are called alike, in braces: {zelotrel}")]
    [InlineData("reported: tumour size}", "reported: DEATH from any cause}", "Error /claims/3: \"death from any cause\" is what was promised")]
    [InlineData("sponsor: novaxa, rival: rivalis, reduction: 45%", "sponsor: rivalis, rival: rivalis, reduction: 45%", "Error /claims/5: Rivalis cannot compete with itself")]
    [InlineData("estimate: 0.55", "estimate: 0.9", "Warning /claims/5: 0.9 lies outside of its own interval")]
    [InlineData("interval: {low: 0.4, high: 0.7}", "interval: {low: 0.57, high: 0.4}",
        "Error /claims/5: the interval 0.57–0.4 is upside down", "Warning /claims/5: 0.55 lies outside of its own interval")]
    [InlineData("reduction: 60%, subgroup", "subgroup", "Info /claims/8: a subgroup without a number is no finding")]
    [InlineData("LifeThreatening, rate: 1.5%, causality: Probable", "Fatal, causality: Unassessable", "Warning /claims/10: a death must be assessed")]
    [InlineData("embargo: 2023-01-10", "embargo: 2023-02", "Warning /statements/1: s-02 was out before its embargo ended")]
    [InlineData("votes: 12, against: 2", "votes: 12, against: 13", "Error /statements/9: 13 of 12 cannot be against")]
    [InlineData("made: 2021-03-02, ", "", "Error /statements/0: a statement needs a date: 'made' (when it was said) or 'reported' (when it became known)")]
    public void A_check_is_reported_with_its_severity_and_its_words(string text, string other, params string[] complaints)
    {
        var result = Zelotrel.With(text, other);

        result.Complaints().Should().BeEquivalentTo(complaints);
        result.IsLoaded.Should().Be(!complaints.Any(c => c.StartsWith("Error")));
    }

    [Fact]
    public void Checks_add_up_over_mixins_bases_and_the_kind_itself()
    {
        var issues = new SubgroupBenefit { Id = "x", Drug = "abc", Subgroup = "men", Sponsor = "a", Rival = "a", Estimate = 5, Interval = new() { Low = 2, High = 1 } }.Validate().Issues;

        issues.Select(i => $"{i.Severity} {i.Message}").Should().Equal(
            "Error the interval 2–1 is upside down", "Warning 5 lies outside of its own interval", "Error a cannot compete with itself",
            "Info a subgroup without a number is no finding");
    }
}
