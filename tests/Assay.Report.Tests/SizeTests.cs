using static FluentAssertions.FluentActions;

namespace Assay.Reporting.Tests;

/// <summary>A page of a large case stays one that a browser can show, and says what it leaves out.</summary>
public sealed class SizeTests
{
    [Fact]
    public async Task A_hundred_thousand_statements_are_a_page_of_some_megabytes_that_says_what_is_not_in_it()
    {
        var assessment = CoreModel.Instance.Assess(Large(100_000));
        var text = await Cases.TextAsync(assessment);
        text.Length.Should().BeLessThan(20_000_000);
        var page = Cases.Parse(text);
        page.QuerySelectorAll("details.claim").Should().HaveCount(300);
        page.QuerySelectorAll("[data-row='claim']").Should().HaveCount(10_000);
        page.QuerySelector("#claims")!.TextContent.Should().Contain("Sums are given for 300 claims");
        page.QuerySelector("#what-if")!.TextContent.Should().Contain("were not tried, since the case is large");
        page.QuerySelector("#sources")!.TextContent.Should().Contain("500 sources that said least are not listed.");
    }

    [Fact]
    public async Task Texts_without_end_leave_the_page_within_bounds()
    {
        var text = await Cases.TextAsync(CoreModel.Instance.Assess(Wordy()));
        text.Length.Should().BeLessThan(20_000_000);
        var page = Cases.Parse(text);
        var detailed = page.QuerySelectorAll("details.claim").Length;
        detailed.Should().BeInRange(1, 299);
        page.QuerySelector("#claims")!.TextContent.Should().Contain($"Sums are given for {detailed} claims");
    }

    [Fact]
    public async Task Options_set_how_far_it_goes()
    {
        var page = await Cases.PageAsync(Cases.Seeds, new ReportOptions { Title = "Kurz", DetailedClaims = 5, Switches = 3 });
        page.Title.Should().Be("Kurz");
        page.QuerySelectorAll("details.claim").Should().HaveCount(5);
        page.QuerySelectorAll("#without option").Should().HaveCount(4);
        page.QuerySelector("#answer")!.TextContent.Should().Contain("were not tried");
    }

    [Fact]
    public async Task Progress_only_rises_and_ends_with_all()
    {
        var heard = new Heard();
        await Report.WriteAsync(Cases.Seeds, Stream.Null, progress: heard);
        heard.Reports.Should().HaveCountGreaterThan(50).And.BeInAscendingOrder(report => report.Done);
        heard.Reports.Select(report => report.Total).Distinct().Should().ContainSingle();
        heard.Reports[^1].Fraction.Should().Be(1);
    }

    [Fact]
    public async Task A_report_that_is_given_up_on_the_way_stops_there()
    {
        using var source = new CancellationTokenSource();
        var heard = new Heard { Then = source.Cancel };
        await Awaiting(() => Report.WriteAsync(Cases.Seeds, Stream.Null, progress: heard, cancellation: source.Token)).Should().ThrowAsync<OperationCanceledException>();
        heard.Reports.Should().ContainSingle();
    }

    private sealed class Heard : IProgress<WorkProgress>
    {
        public Action? Then { get; init; }

        public List<WorkProgress> Reports { get; } = [];

        public void Report(WorkProgress value)
        {
            Reports.Add(value);
            Then?.Invoke();
        }
    }

    private static Dossier Wordy() => new()
    {
        Name = "wordy",
        Sources = [.. Enumerable.Range(0, 100).Select(i => new Source { Id = $"s{i:000}", Name = new string('x', 5000), Reliability = Reliability.B })],
        Claims = [.. Enumerable.Range(0, 400).Select(i => new Claim { Id = $"c{i:000}" })],
        Statements =
        [
            .. Enumerable.Range(0, 20_000).Select(i => new Statement
            {
                Id = $"t{i:00000}",
                Source = $"s{i % 100:000}",
                Claim = $"c{i / 50:000}",
                Stance = Stance.Asserts,
                Made = new DateOnly(2024, 1, 1),
                Says = new string('y', 5000),
            }),
        ],
    };

    private static Dossier Large(int statements) => new()
    {
        Name = "large",
        Sources = [.. Enumerable.Range(0, 2000).Select(i => new Source { Id = $"s{i:0000}", Name = $"Source {i}", Reliability = (Reliability)(i % 6) })],
        Claims = [.. Enumerable.Range(0, 10_000).Select(i => new Claim { Id = $"c{i:00000}" })],
        Statements =
        [
            .. Enumerable.Range(0, statements).Select(i => new Statement
            {
                Id = $"t{i:000000}",
                Source = $"s{i * 7 % 2000:0000}",
                Claim = $"c{i * 13 % 10_000:00000}",
                Stance = i % 5 == 0 ? Stance.Denies : Stance.Asserts,
                Made = new DateOnly(2024, 1, 1).AddDays(i % 30),
            }),
        ],
    };
}
