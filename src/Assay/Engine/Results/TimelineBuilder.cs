using System.Collections.Immutable;

namespace Assay.Engine;

/// <summary>Assesses a dossier day by day, and notes where each claim's figures moved and what came in.</summary>
internal sealed class TimelineBuilder
{
    private readonly Model model;
    private readonly Assessment last;
    private readonly Dictionary<string, List<TimelineMoment>> moments = new(StringComparer.Ordinal);

    private TimelineBuilder(Model model, Assessment last) => (this.model, this.last) = (model, last);

    public static Timeline Build(Model model, Dossier dossier, AssessOptions options)
    {
        var last = model.Assess(dossier, options);
        var builder = new TimelineBuilder(model, last);
        var known = last.FirstKnown().Where(statement => statement.Day <= last.AsOf).ToDictionary(s => s.Statement.Id, s => s.Day, StringComparer.Ordinal);
        var arrivals = last.Claims.ToDictionary(
            claim => claim.Id,
            claim => claim.Contributions.Select(contribution => contribution.Statement).ToLookup(statement => known[statement.Id]),
            StringComparer.Ordinal);
        foreach (var assessment in builder.Days(known.Values.Distinct().Order()))
        {
            foreach (var claim in assessment.Claims)
                builder.Add(assessment.AsOf, claim, [.. arrivals[claim.Id][assessment.AsOf]]);
        }

        return new Timeline(last, [.. last.Claims.Select(claim => new ClaimTimeline(claim.Claim, claim.Says, [.. builder.moments[claim.Id]]))]);
    }

    // The one place that evaluates days: one full assessment each.
    private IEnumerable<Assessment> Days(IEnumerable<DateOnly> days) =>
        days.Select(day => day == last.AsOf ? last : model.Assess(last.Dossier, last.Options with { AsOf = day }));

    private void Add(DateOnly day, ClaimAssessment claim, ImmutableArray<Statement> arrived)
    {
        if (!moments.TryGetValue(claim.Id, out var list))
            moments.Add(claim.Id, list = []);
        var figures = ClaimFigures.Of(claim);
        if (list.Count == 0)
            list.Add(new TimelineMoment(day, figures, null, arrived));
        else if (!arrived.IsEmpty || figures != list[^1].Figures)
            list.Add(new TimelineMoment(day, figures, list[^1].Verdict, arrived));
    }
}
