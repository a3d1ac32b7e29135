using System.Globalization;
using System.Text;

namespace Assay.Tests.Dossiers;

/// <summary>Chains, circles and crowds of records: followed to their end or refused, without an overflow of the stack.</summary>
public sealed class HostileGraphTests
{
    private const int Many = 100_000;

    [Theory]
    [InlineData("statements", "t{0}", "id: t{0}, source: s, claim: c, stance: Asserts, made: 2024, relays: t{1}")]
    [InlineData("sources", "s{0}", "id: s{0}, owner: s{1}")]
    public void A_chain_of_a_hundred_thousand_is_followed_to_its_end(string section, string last, string record)
    {
        var head = section == "statements" ? "sources: [{id: s}]\nclaims: [{id: c}]\n" : "";
        var text = new StringBuilder(Sample.Head + head + section + ":\n");
        for (var i = 0; i < Many; i++)
            text.AppendFormat(CultureInfo.InvariantCulture, "- {{" + record + "}}\n", i, i + 1);
        var end = string.Format(CultureInfo.InvariantCulture, last, Many);
        var open = text + (section == "statements" ? $"- {{id: {end}, source: s, claim: c, stance: Asserts, made: 2024}}\n" : $"- {{id: {end}}}\n");

        FieldModel.Instance.TryParse(open).IsLoaded.Should().BeTrue();
        FieldModel.Instance.TryParse(open.Replace($"{{id: {end}", $"{{id: {end}, {(section == "statements" ? "relays: t0" : "owner: s0")}", StringComparison.Ordinal))
            .Diagnostics.Should().ContainSingle().Which.Message.Should().EndWith("99995 more");
    }

    [Theory]
    [InlineData("party", "\"memberOf\": [\"x{0}\"]")]
    [InlineData("source", "\"owner\": \"x{0}\"")]
    [InlineData("source", "\"speaksFor\": \"x{0}\"")]
    [InlineData("statement", "\"source\": \"s\", \"claim\": \"c\", \"stance\": \"Asserts\", \"made\": \"2024\", \"relays\": \"x{0}\"")]
    [InlineData("statement", "\"source\": \"s\", \"claim\": \"c\", \"stance\": \"Asserts\", \"made\": \"2024\", \"drawsOn\": [\"x{0}\"]")]
    public void Circles_are_found_and_chains_assessed_however_long(string family, string link)
    {
        const int Count = 20_000;
        var head = "{\"dossier\": \"a\", \"model\": \"Field\"}\n{\"source\": {\"id\": \"s\"}}\n{\"claim\": {\"id\": \"c\"}}\n"
            + "{\"statement\": {\"id\": \"said\", \"source\": \"s\", \"claim\": \"c\", \"stance\": \"Asserts\", \"made\": \"2024\"}}\n";
        string Chain(int last) => head + string.Concat(Enumerable.Range(1, Count).Select(i => $"{{\"{family}\": {{\"id\": \"x{i}\", {link.Replace("{0}", (i == Count ? last : i + 1).ToString(CultureInfo.InvariantCulture))}}}}}\n"));
        var end = $"{{\"{family}\": {{\"id\": \"x{Count + 1}\"{(family == "statement" ? link[..link.LastIndexOf(", ", StringComparison.Ordinal)].Insert(0, ", ") : "")}}}}}\n";

        var open = FieldModel.Instance.Parse(Chain(Count + 1) + end, DossierFormat.JsonLines);

        FieldModel.Instance.Assess(open).Explain("c").ToString().Should().Contain("Probability");
        if (!link.Contains("drawsOn", StringComparison.Ordinal))
            FieldModel.Instance.TryParse(Chain(1), DossierFormat.JsonLines).Diagnostics.Should().ContainSingle().Which.Message.Should().EndWith("more");
    }

    [Fact]
    public void A_long_chain_of_implications_with_many_exclusions_is_read()
    {
        const int Count = 20_000;
        var text = new StringBuilder("{\"dossier\": \"a\", \"model\": \"Field\"}\n");
        for (var i = 0; i < Count; i++)
            text.Append(CultureInfo.InvariantCulture, $"{{\"claim\": {{\"id\": \"c{i}\"}}}}\n{{\"claim\": {{\"id\": \"d{i}\"}}}}\n");
        for (var i = 1; i < Count; i++)
            text.Append(CultureInfo.InvariantCulture, $"{{\"relation\": {{\"claim\": \"c{i}\", \"implies\": \"c{i - 1}\", \"excludes\": \"d{i}\"}}}}\n");

        FieldModel.Instance.TryParse(text.ToString(), DossierFormat.JsonLines).IsLoaded.Should().BeTrue();
    }

    [Fact]
    public void A_chain_of_implications_that_would_fill_the_memory_is_refused_with_a_reason()
    {
        const int Count = 50_000;
        var text = "{\"dossier\": \"a\", \"model\": \"Field\"}\n{\"source\": {\"id\": \"s\"}}\n{\"statement\": {\"id\": \"t\", \"source\": \"s\", \"claim\": \"c0\", \"stance\": \"Asserts\", \"made\": \"2024\"}}\n"
            + string.Concat(Enumerable.Range(0, Count).Select(i => $"{{\"claim\": {{\"id\": \"c{i}\"}}}}\n{{\"relation\": {{\"claim\": \"c{i}\", \"implies\": \"c{(i + 1) % Count}\"}}}}\n"));
        var dossier = FieldModel.Instance.Parse(text, DossierFormat.JsonLines);

        FieldModel.Instance.Invoking(model => model.Assess(dossier).Claims).Should().Throw<DossierException>().WithMessage("*more ways than can be followed*");
    }

    [Fact]
    public void Claims_that_name_each_other_in_a_circle_can_be_named()
    {
        var dossier = FieldModel.Instance.Parse(Sample.Head + "claims: [{id: a, kind: Meeting, about: b}, {id: b, kind: Meeting, about: a}]");

        dossier.NameOf(Family.Claim, "a").Should().Be("they met about they met about they met about b");
    }

    [Fact]
    public void Memberships_that_all_lead_everywhere_are_checked_in_bounded_time()
    {
        const int Count = 1_000;
        var all = string.Join(",", Enumerable.Range(0, Count).Select(i => $"\"p{i}\""));
        var text = "{\"dossier\": \"a\", \"model\": \"Field\", \"parties\": [" + string.Join(",", Enumerable.Range(0, Count).Select(i => $$"""{"id": "p{{i}}", "memberOf": [{{all}}]}""")) + "]}";

        FieldModel.Instance.TryParse(text, DossierFormat.Json).Diagnostics.Should().OnlyContain(d => d.Code == "ASY2055" || d.Code == "ASY2099");
    }
}
