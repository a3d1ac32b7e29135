using System.Globalization;
using Assay.Conflict;
using Assay.Tests.Trials;
using Recalls;

namespace Assay.Reporting.Tests;

/// <summary>Pages of other models and of cases that lack this or that, and what makes pages the same everywhere.</summary>
public sealed class FieldsTests
{
    private static readonly string Trials = Path.Combine(Cases.Root, "tests", "Assay.Tests", "Trials", "Zelotrel", "Yaml");
    private static readonly string RecallsFile = Path.Combine(Cases.Root, "tests", "Assay.Cli.Tests", "Cases", "recalls", "kettle.dossier.yaml");

    [Fact]
    public async Task A_model_of_another_field_has_its_own_verdicts_and_kinds()
    {
        var assessment = TrialsModel.Instance.Assess(await TrialsModel.Instance.LoadAsync(Trials));
        var page = await Cases.PageAsync(assessment);
        for (var i = 0; i < assessment.Claims.Length; i++)
            page.FiguresOf(i, "verdict").Should().Equal(assessment.Claims[i].Verdict.Name);
        page.QuerySelectorAll("#claims h3").Select(heading => heading.TextContent).Should().Contain(heading => heading.StartsWith("Established: "));
        page.QuerySelector("#answer .headline")!.TextContent.Should().StartWith("Best estimate of the ").And.Contain("0.55");
        page.QuerySelector("#reading")!.TextContent.Should().Contain("model Trials");
    }

    [Fact]
    public async Task Product_recalls_are_a_page_like_any_other()
    {
        var assessment = RecallsModel.Instance.Assess(await RecallsModel.Instance.LoadAsync(RecallsFile));
        var page = await Cases.PageAsync(assessment);
        page.QuerySelector("#claims")!.TextContent.Should().Contain("The K2 kettle can cause fire").And.Contain("Nothing said yet by 21 Mar 2025");
        page.QuerySelector("#sources")!.TextContent.Should().Contain("Testlab is accredited.");
    }

    [Fact]
    public async Task Without_questions_the_claim_of_which_most_was_said_comes_first()
    {
        var page = await Cases.PageAsync(CoreModel.Instance.Assess(new Dossier
        {
            Name = "plain",
            Sources = [new Source { Id = "b1", Reliability = Reliability.B }, new Source { Id = "b2", Reliability = Reliability.B }],
            Claims = [new Claim { Id = "alone" }, new Claim { Id = "both" }],
            Statements =
            [
                new Statement { Id = "s1", Source = "b1", Claim = "alone", Stance = Stance.Asserts, Made = new DateOnly(2024, 5, 1) },
                new Statement { Id = "s2", Source = "b1", Claim = "both", Stance = Stance.Asserts, Made = new DateOnly(2024, 5, 1) },
                new Statement { Id = "s3", Source = "b2", Claim = "both", Stance = Stance.Denies, Made = new DateOnly(2024, 5, 2) },
            ],
        }));
        page.QuerySelector("h1")!.TextContent.Should().Be("both");
        page.QuerySelector("#answer")!.TextContent.Should().Contain("b2 denies");
        page.QuerySelector("#questions").Should().BeNull();
        page.QuerySelector("#numbers").Should().BeNull();
    }

    [Fact]
    public async Task A_case_of_nothing_is_a_page_that_says_so()
    {
        var page = await Cases.PageAsync(CoreModel.Instance.Assess(new Dossier { Name = "nothing" }));
        page.QuerySelector("h1")!.TextContent.Should().Be("Nothing has been said of any claim yet");
        page.QuerySelectorAll("main > section").Select(section => section.Id).Should().Equal("answer", "reading");
        page.QuerySelectorAll("nav a").Select(link => link.GetAttribute("href")).Should().Equal("#answer", "#reading");
    }

    [Fact]
    public async Task The_same_case_gives_the_same_bytes_in_every_culture()
    {
        var here = await Cases.BytesAsync(Cases.Seeds);
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("tr-TR");
            var model = ConflictModel.Instance;
            (await Cases.BytesAsync(model.Assess(await model.LoadAsync(Path.Combine(Cases.Root, "seeds"))))).Should().Equal(here);
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public async Task What_was_supposed_is_said_and_cannot_be_switched_off_again()
    {
        var page = await Cases.PageAsync(ConflictModel.Instance.Assess(Cases.Seeds.Dossier, without: new HashSet<string> { "nis" }));
        page.QuerySelector(".as-of")!.TextContent.Should().Contain("What if: without nis.");
        page.QuerySelectorAll("#without option").Should().NotContain(option => option.TextContent.StartsWith("National Intelligence Service"));
        page.QuerySelector("#answer")!.TextContent.Should().Contain("Supported 0.83");
    }

    [Fact]
    public async Task An_earlier_day_knows_only_what_was_known_by_then()
    {
        var page = await Cases.PageAsync(ConflictModel.Instance.Assess(Cases.Seeds.Dossier, asOf: new DateOnly(2024, 10, 20)));
        page.QuerySelector("#answer")!.TextContent.Should().Contain("Contested 0.64").And.Contain("As of 20 Oct 2024");
    }

    [Theory]
    [InlineData("2024-10-20", null)]
    [InlineData("2024-11-02", "rok")]
    [InlineData("2024-11-12", "kremlin")]
    public async Task A_source_is_shown_with_what_it_had_said_by_then_and_is_not_left_out(string day, string? without)
    {
        var assessment = ConflictModel.Instance.Assess(Cases.Seeds.Dossier, DateOnly.Parse(day, CultureInfo.InvariantCulture), without is null ? null : new HashSet<string> { without });
        var page = await Cases.PageAsync(assessment);
        page.QuerySelectorAll("#sources .body").ToDictionary(body => body.Id!["source-".Length..], body => body.QuerySelectorAll(".statements li").Length)
            .Should().BeEquivalentTo(assessment.Sources.Where(source => source.Statements > 0).ToDictionary(source => source.Id, source => source.Statements));
    }

    [Fact]
    public async Task A_dossier_that_names_another_model_is_refused() =>
        await FluentActions.Awaiting(() => Cases.BytesAsync(ConflictModel.Instance.Assess(Cases.Seeds.Dossier with { Model = CoreModel.Instance })))
            .Should().ThrowAsync<ArgumentException>().WithMessage("The dossier names the model Core, but was assessed by Conflict*");

    [Theory]
    [InlineData(0, 1)]
    [InlineData(1, -1)]
    public void Options_have_bounds(int detailed, int switches) =>
        FluentActions.Invoking(() => new ReportOptions { DetailedClaims = detailed, Switches = switches }).Should().Throw<ArgumentOutOfRangeException>();
}
