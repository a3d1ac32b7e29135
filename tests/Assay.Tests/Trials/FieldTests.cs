namespace Assay.Tests.Trials;

/// <summary>Every key that a field can have, in every type that it goes with.</summary>
public sealed class FieldTests
{
    [Theory]
    // min and max
    [InlineData("impact: 40.5", "impact: -0.5", "/sources/1/impact", "at least 0")]
    [InlineData("impact: 40.5", "impact: 300.5", "/sources/1/impact", "at most 300")]
    [InlineData("founded: 1988", "founded: 1599", "/parties/0/founded", "at least 1600")]
    [InlineData("level: 90%", "level: 40%", "/claims/0/arms/0/doses/0/window/level", "at least")]
    [InlineData("level: 90%", "level: 1", "/claims/0/arms/0/doses/0/window/level", "at most")]
    [InlineData("amount: 50 mg", "amount: 0", "/claims/0/arms/0/doses/0/amount", "at least 0.001")]
    [InlineData("amount: 50 mg", "amount: 4999..5001", "/claims/0/arms/0/doses/0/amount", "at most 5000")]
    [InlineData("timesADay: 2", "timesADay: 25", "/claims/0/arms/0/doses/0/timesADay", "at most 24")]
    [InlineData("period: 2021-03/2022-10\n", "period: 1899/2022\n", "/claims/0/period", "1900")]
    [InlineData("until: 2022-10", "until: 2061", "/claims/0/endpoints/0/until", "2060")]
    [InlineData("during: 2019/2022", "during: 2019/2051", "/sources/4/payments/0/during", "2050")]
    [InlineData("success: VeryLikely", "success: 4%", "/claims/9/success", "at least")]
    [InlineData("power: 85%", "power: 30%", "/claims/7/power", "at least")]
    [InlineData("age: 61 years", "age: 131", "/evidence/6/age", "at most 130")]
    [InlineData("received: 2022-11", "received: 1665-03-05", "/evidence/1/received", "1665")]
    [InlineData("strata: [100 patients, 106..]", "strata: [-1, 106..]", "/claims/0/strata/0", "at least 0")]
    [InlineData("pages: [17, 29]", "pages: [17, 0]", "/evidence/1/pages/1", "at least 1")]
    [InlineData("shares: [0.75, 0.25]", "shares: [0.75, -0.25]", "/evidence/3/shares/1", "at least 0")]
    // minLength and maxLength
    [InlineData("copies: [\"https://example.org/p/7\"]", "copies: [\"urn:x:y\"]", "/evidence/1/copies/0", "at least 10")]
    [InlineData("label: placebo", "label: p", "/claims/0/arms/1/label", "at least 2")]
    [InlineData("site: Utopia City}", "site: U}", "/claims/0/arms/0/site", "at least 2")]
    [InlineData("centres: [Utopia City, Erewhon]", "centres: [Utopia City, Er]", "/claims/0/centres/1", "at least 3")]
    [InlineData("country: Utopia", "country: Utopia of a name that is by far too long for a map", "/sources/7/country", "at most 40")]
    [InlineData("headline: Zelotrel is safe", "headline: It is safe it is safe it is safe it is safe it is safe it is safe it is safe it is safe and so on", "/statements/10/headline", "at most 90")]
    // minItems and maxItems
    [InlineData("pooled: [paper, preprint]", "pooled: [paper]", "/evidence/3/pooled", "at least 2")]
    [InlineData("authors: [okafor, weiss]", "authors: []", "/evidence/3/authors", "at least 1")]
    [InlineData("0002, indications: [glioma]", "0002, indications: [a, b, c, d]", "/claims/14/indications", "at most 3")]
    // pattern
    [InlineData("lei: 5299000J2N45DDNE4Y28", "lei: 5299000j2N45DDNE4Y28", "/parties/0/lei", "pattern")]
    [InlineData("issn: 1234-567X", "issn: 1234-567Y", "/sources/1/issn", "pattern")]
    [InlineData("orcid: 0000-0002-1825-0097", "orcid: 0000-0002-1825", "/sources/4/orcid", "pattern")]
    [InlineData("homepage: \"https://example.org/register\"", "homepage: \"http://example.org\"", "/sources/0/homepage", "pattern")]
    [InlineData("doi: 10.5555/okafor/1", "doi: 10.55/okafor/1", "/evidence/2/doi", "pattern")]
    [InlineData("languages: [en, de]", "languages: [en, ko, fr]", "/claims/0/languages/2", "de, en or ko")]
    [InlineData("docket: UT/H/C/004711/0002", "docket: UT/X/C/004711/0002", "/claims/14/docket", "pattern")]
    [InlineData("batches: [ZT001, ZT0022]", "batches: [ZT001, ZT2]", "/claims/15/batches/1", "pattern")]
    [InlineData("resumedAs: NCT07654321", "resumedAs: NCT765", "/claims/4/resumedAs", "pattern")]
    // oneOf
    [InlineData("concerns: [UnreliableData]", "concerns: [HonestError]", "/evidence/1/concerns/0", "Fabrication")]
    [InlineData("phase: Three", "phase: Preclinical", "/claims/0/phase", "Three")]
    [InlineData("measure: Survival", "measure: Safety", "/claims/0/endpoints/0/measure", "Survival")]
    [InlineData("class: listed, lei", "class: lasted, lei", "/parties/0/class", "did you mean 'listed'")]
    [InlineData("edition: 1.1", "edition: 1.2", "/evidence/5/edition", "1.1")]
    [InlineData("sure: Likely", "sure: 0.81", "/claims/9/sure", "0.8")]
    [InlineData("market: 1000000", "market: 1000001", "/claims/9/market", "1000000")]
    [InlineData("year: 2025", "year: 2026", "/claims/9/year", "2025 or 2030")]
    [InlineData("licence: \"https://example.org/open\"", "licence: \"https://example.org/close\"", "/evidence/4/licence", "https://example.org/open")]
    [InlineData("outcome: Severe", "outcome: Mild", "/evidence/6/outcome", "Severe or Fatal")]
    [InlineData("overruled, kind: Override,", "overruled, kind: Override, operator: x,", "/claims/21/operator", "'x'")]
    // The items of lists.
    [InlineData("pages: [17, 29]", "pages: [17, many]", "/evidence/1/pages/1", "many")]
    [InlineData("ballots: [true, false]", "ballots: [true, aye]", "/statements/9/ballots/1", "aye")]
    [InlineData("visits: [2021-04, 2021-10~]", "visits: [2021-04, May]", "/claims/0/visits/1", "May")]
    [InlineData("breaks: [2021-12-24/2022-01-02]", "breaks: [2022-12-24/2022-01-02]", "/claims/0/breaks/0", "2022-12-24")]
    [InlineData("odds: [Likely, 0.5]", "odds: [Likely, 1.5]", "/claims/0/odds/1", "1.5")]
    [InlineData("shares: [12.5%, 40%]", "shares: [12.5%, 140%]", "/claims/9/shares/1", "140%")]
    [InlineData("again: [works-not]", "again: [works-nought]", "/claims/22/again/0", "did you mean 'works-not'")]
    // unit
    [InlineData("size: 206 patients", "size: 206 persons", "/claims/0/arms/0/size", "patients")]
    // type
    [InlineData("revision: 2", "revision: two", "/evidence/2/revision", "two")]
    [InlineData("checked: true", "checked: perhaps", "/claims/4/checked", "perhaps")]
    [InlineData("by: 2025-06,", "by: June,", "/claims/9/by", "June")]
    [InlineData("reach: World", "reach: Worl", "/claims/9/reach", "did you mean 'World'")]
    [InlineData("trial: registered", "trial: enrolled-412", "/evidence/1/trial", "TrialRegistered")]
    [InlineData("payer: novaxa, sum", "payer: hope, sum", "/claims/20/payer", "Company")]
    [InlineData("describes: registered", "describes: registred", "/evidence/0/describes", "did you mean 'registered'")]
    // unique
    [InlineData("lei: 529900W18LQJJN6SJ336", "lei: 5299000J2N45DDNE4Y28", "/parties/2/lei", "novaxa")]
    [InlineData("parent: novaxa,", "parent: novaxa, lei: 5299000J2N45DDNE4Y28,", "/parties/1/lei", "novaxa")]
    [InlineData("doi: 10.5555/okafor/1", "doi: 10.1234/annals.2023.7", "/evidence/2/doi", "paper")]
    [InlineData("docket: UT-2023-17", "docket: UT-2023-02", "/statements/12/docket", "s-10")]
    [InlineData("docket: UT/H/C/004711/0002", "docket: UT/H/C/004711", "/claims/13/docket", "conditional")]
    [InlineData("{id: paper,", "{id: entry-2, kind: RegistryEntry, number: NCT00000000, describes: registered}\n  - {id: paper,", "/evidence/1/describes", "entry")]
    public void What_a_field_cannot_be_is_reported_at_its_value(string text, string other, string pointer, string words) =>
        Zelotrel.With(text, other).Complaints().Should().ContainSingle().Which.Should().StartWith($"Error {pointer}: ").And.Contain(words);

    [Fact]
    public void What_is_left_out_is_as_the_schema_says()
    {
        new Company { Id = "x" }.Class.Should().Be("private \"ltd\"");
        var journal = new Journal { Id = "x" };
        (journal.Country, journal.Impact, journal.PeerReviewed, journal.Retractions).Should().Be(("Unknown", 1.5, true, 0));
        new PatientGroup { Id = "x" }.Members.Should().Be(Quantity.Parse("~100 persons"));
        var set = new Dataset { Id = "x" };
        (set.Rows, set.Licence).Should().Be((Quantity.Parse("1.. patients"), new Uri("https://example.org/none")));
        new Article { Id = "x", Doi = "10.1234/x", Authors = ["a"] }.Received.Should().Be(PartialDate.Parse("2000-01"));
        new Protocol { Id = "x", Filed = PartialDate.Parse("2020"), SoughtAfter = new() { Low = 1, High = 2 } }.Edition.Should().Be(1);
        new NoBenefit { Id = "x", Drug = "abc" }.Should().Match<NoBenefit>(b => b.Power == Likelihood.Parse("VeryLikely") && b.Condition == "any");
        new AdverseReaction { Id = "x", Drug = "abc", Maker = "m", Seriousness = Seriousness.Mild }.Since.Should().Be(Period.Parse("1900/.."));
        new Interval { Low = 1, High = 2 }.Level.Should().Be(.95);
        new Endpoint { What = "x" }.Should().Match<Endpoint>(e => e.Measure == Measure.Surrogate && !e.Primary && e.Until == null);
        new Dose { Amount = 5 }.TimesADay.Should().Be(1);
    }
}
