using Assay.Tests.Watched;

namespace Assay.Tests.Engine.Pacing;

public sealed class CancellationTests
{
    private static readonly Dossier Case = ProgressTests.Large(500);
    private static readonly Assessment Weighed = WatchedModel.Instance.Assess(Case);
    private static readonly Assessment Assessed = WatchedModel.Instance.Assess(ProgressTests.Large(3));

    public static TheoryData<string, Action<IProgress<WorkProgress>?, CancellationToken>> Work => new()
    {
        { "assess", (progress, token) => WatchedModel.Instance.Assess(Case, AssessOptions.Default, progress, token) },
        { "assess again", (progress, token) => Weighed.Reassess(new AssessOptions { Without = [Case.Sources[0].Id] }, progress, token) },
        { "validate", (progress, token) => Case.Validate(progress, token) },
        { "timeline", (progress, token) => WatchedModel.Instance.Timeline(ProgressTests.Large(3), null, progress, token) },
        { "session", (progress, token) => WatchedModel.Instance.Open(Case, null, progress, token) },
        { "linchpins", (progress, token) => WatchedModel.Instance.Assess(ProgressTests.Large(3)).Linchpins(Assessed.Claims[0].Id, progress, token) },
        { "echoes", (_, token) => Assessed.FindProbableEchoes(token) },
    };

    [Theory]
    [MemberData(nameof(Work))]
    public void What_is_cancelled_before_it_starts_does_nothing(string name, Action<IProgress<WorkProgress>?, CancellationToken> work)
    {
        var heard = new Heard<WorkProgress>();

        work.Invoking(w => w(heard, new CancellationToken(canceled: true))).Should().Throw<OperationCanceledException>(name);

        heard.Reports.Should().BeEmpty();
    }

    [Theory]
    [MemberData(nameof(Work))]
    public void What_is_cancelled_on_the_way_stops_there(string name, Action<IProgress<WorkProgress>?, CancellationToken> work)
    {
        if (name == "echoes")
            return;
        using var source = new CancellationTokenSource();
        var heard = new Heard<WorkProgress>(_ => source.Cancel());

        work.Invoking(w => w(heard, source.Token)).Should().Throw<OperationCanceledException>(name).Which.CancellationToken.Should().Be(source.Token);

        // Each thread may still finish the stretch it is at.
        heard.Reports.Should().HaveCountLessThanOrEqualTo(1 + Environment.ProcessorCount);
        heard.Reports[^1].Done.Should().BeLessThan(heard.Reports[^1].Total);
    }

    [Fact]
    public void What_was_finished_does_not_ask_any_more()
    {
        using var source = new CancellationTokenSource();
        var assessment = WatchedModel.Instance.Assess(ProgressTests.Large(3), AssessOptions.Default, null, source.Token);
        var session = WatchedModel.Instance.Open(ProgressTests.Large(3), null, null, source.Token);
        assessment.Linchpins(assessment.Claims[0].Id, null, source.Token);
        source.Cancel();

        assessment.Invoking(a => (a.ProbableEchoes, a.Sources, a.Questions, a.Explain(a.Claims[0].Id).ToString(), a.Linchpins(a.Claims[^1].Id))).Should().NotThrow();
        session.Invoking(s => s.Add(new Statement { Id = "new", Source = "s0", Claim = "c0", Stance = Stance.Asserts, Made = PartialDate.Parse("2024-01-01") })).Should().NotThrow();
    }

    [Fact]
    public void Linchpins_that_were_stopped_are_found_when_asked_for_again()
    {
        using var source = new CancellationTokenSource();
        var assessment = WatchedModel.Instance.Assess(ProgressTests.Large(3));
        foreach (var claim in assessment.Claims)
        {
            using var stop = new CancellationTokenSource();
            try
            {
                assessment.Linchpins(claim.Id, new Heard<WorkProgress>(_ => stop.Cancel()), stop.Token);
            }
            catch (OperationCanceledException)
            {
            }
        }

        assessment.Claims.Select(claim => string.Join(' ', assessment.Linchpins(claim.Id)))
            .Should().Equal(Assessed.Claims.Select(claim => string.Join(' ', Assessed.Linchpins(claim.Id))));
    }
}
