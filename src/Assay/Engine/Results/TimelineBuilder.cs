using System.Collections.Immutable;

namespace Assay.Engine;

/// <summary>Assesses a dossier day by day, and notes where each claim's figures moved and what came in.</summary>
internal sealed class TimelineBuilder
{
    private readonly Assessment last;
    private readonly Dictionary<string, List<TimelineMoment>> moments = new(StringComparer.Ordinal);
    private readonly Pace pace;

    private TimelineBuilder(Assessment last, Pace pace) => (this.last, this.pace) = (last, pace);

    public static Timeline Build(Model model, Dossier dossier, AssessOptions options, Pace pace)
    {
        var last = model.Assess(dossier, options, pace.Uncounted());
        var builder = new TimelineBuilder(last, pace);
        var known = last.FirstKnown().Where(statement => statement.Day <= last.AsOf).ToDictionary(s => s.Statement.Id, s => s.Day, StringComparer.Ordinal);
        // What bears on a claim says of whom it may be an echo.
        last.FindProbableEchoes(pace.Cancellation);
        var bearing = last.Claims.ToDictionary(
            claim => claim.Id,
            claim =>
            {
                pace.Check();
                return claim.Contributions.ToDictionary(contribution => contribution.Statement.Id, c => c.Statement, StringComparer.Ordinal);
            },
            StringComparer.Ordinal);
        DateOnly[] days = [.. known.Values.Distinct().Order()];
        pace.Begin(days.Length);
        foreach (var assessment in builder.Days(days))
        {
            var day = assessment.AsOf;
            PositionChange[] changes = [.. assessment.PositionChanges.Where(change => known[change.Later.Id] == day)];
            foreach (var claim in assessment.Claims)
            {
                var statements = bearing[claim.Id];
                builder.Add(
                    claim,
                    day,
                    [.. statements.Values.Where(statement => known[statement.Id] == day)],
                    [.. changes.Where(change => statements.ContainsKey(change.Earlier.Id))]);
            }

            pace.Advance(1);
        }

        pace.Finish();

        return new Timeline(last, [.. last.Claims.Select(claim => new ClaimTimeline(claim.Claim, claim.Says, [.. builder.moments[claim.Id]]))]);
    }

    // The one place that evaluates days: one full assessment each.
    private IEnumerable<Assessment> Days(IEnumerable<DateOnly> days) =>
        days.Select(day => day == last.AsOf ? last : last.Reassess(last.Options with { AsOf = day }, pace.Uncounted()));

    private void Add(ClaimAssessment claim, DateOnly day, ImmutableArray<Statement> arrived, ImmutableArray<PositionChange> changes)
    {
        if (!moments.TryGetValue(claim.Id, out var list))
            moments.Add(claim.Id, list = []);
        var figures = ClaimFigures.Of(claim);
        var last = list.Count == 0 ? null : list[^1];
        if (last is null || !arrived.IsEmpty || figures != last.Figures)
            list.Add(new TimelineMoment(day, figures, last?.Verdict, arrived, changes));
    }
}
