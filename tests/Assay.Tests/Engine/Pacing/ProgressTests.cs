using Assay.Tests.Engine.Sessions;
using Assay.Tests.Watched;

namespace Assay.Tests.Engine.Pacing;

public sealed class ProgressTests
{
    private static readonly Dossier Small = Large(40);

    [Theory]
    [InlineData(1)]
    [InlineData(200)]
    [InlineData(2_000)]
    public void Assessing_counts_up_to_the_total_and_comes_to_the_same(int scale)
    {
        var (dossier, heard) = (Large(scale), new Heard<WorkProgress>());

        var assessment = WatchedModel.Instance.Assess(dossier, AssessOptions.Default, heard);

        RisesToItsEnd(heard);
        heard.Reports[^1].Total.Should().Be(2 * (dossier.Statements.Count + dossier.Claims.Count));
        assessment.Claims.Select(ClaimFigures.Of).Should().Equal(WatchedModel.Instance.Assess(dossier).Claims.Select(ClaimFigures.Of));
    }

    [Fact]
    public void Reports_are_few()
    {
        var heard = new Heard<WorkProgress>();

        WatchedModel.Instance.Assess(Large(2_000), AssessOptions.Default, heard);

        heard.Reports.Should().HaveCountGreaterThan(20).And.HaveCountLessThan(260);
    }

    [Fact]
    public void Validating_counts_up_to_the_total_and_finds_the_same()
    {
        var broken = Small with { Sources = [new Source { Id = "other" }] };
        var heard = new Heard<WorkProgress>();

        broken.Validate(heard).Should().Equal(broken.Validate()).And.NotBeEmpty();

        RisesToItsEnd(heard);
    }

    [Fact]
    public void A_timeline_counts_days()
    {
        var heard = new Heard<WorkProgress>();

        var timeline = WatchedModel.Instance.Timeline(Large(2), progress: heard);

        RisesToItsEnd(heard);
        heard.Reports[^1].Total.Should().BeGreaterThan(3);
        timeline.Claims.Select(claim => claim.Moments.Length).Should().Equal(WatchedModel.Instance.Timeline(Large(2)).Claims.Select(claim => claim.Moments.Length));
    }

    [Fact]
    public void Linchpins_count_what_is_left_out_each_time_they_are_asked_for()
    {
        var (heard, assessment) = (new Heard<WorkProgress>(), WatchedModel.Instance.Assess(Large(2)));
        var again = WatchedModel.Instance.Assess(Large(2));

        foreach (var claim in assessment.Claims)
        {
            heard.Reports.Clear();
            assessment.Linchpins(claim.Id, heard).Should().Equal(again.Linchpins(claim.Id));
            RisesToItsEnd(heard);
        }
    }

    [Fact]
    public void Linchpins_that_were_found_before_are_no_work_any_more()
    {
        var (heard, assessment) = (new Heard<WorkProgress>(), WatchedModel.Instance.Assess(Large(2)));
        var found = assessment.Linchpins(assessment.Claims[0].Id);

        assessment.Linchpins(assessment.Claims[0].Id, heard).Should().Equal(found);

        heard.Reports.Should().Equal(new WorkProgress(0, 0));
    }

    [Fact]
    public void Opening_a_session_counts_like_assessing()
    {
        var heard = new Heard<WorkProgress>();

        var session = WatchedModel.Instance.Open(Small, progress: heard);
        RisesToItsEnd(heard);
        var count = heard.Reports.Count;
        session.Retract(Family.Statement, session.Dossier.Statements.First(s => !session.Dossier.Statements.Any(o => o.Relays?.Id == s.Id || o.DrawsOn.Contains(s.Id))).Id);

        heard.Reports.Should().HaveCount(count);
    }

    [Fact]
    public void The_share_of_nothing_is_all() => (new WorkProgress(0, 0).Fraction, new WorkProgress(1, 4).Fraction).Should().Be((1, .25));

    internal static Dossier Large(int scale) => new RandomCase(new Random(7), Math.Max(2, scale)).Dossier(WatchedModel.Instance);

    private static void RisesToItsEnd(Heard<WorkProgress> heard)
    {
        heard.Reports.Select(report => report.Total).Distinct().Should().ContainSingle();
        heard.Reports.Select(report => report.Done).Should().BeInAscendingOrder();
        heard.Reports[^1].Done.Should().Be(heard.Reports[^1].Total);
        heard.Reports.Count(report => report.Done == report.Total).Should().Be(1);
    }
}
