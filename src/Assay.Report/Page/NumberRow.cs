using System.Collections.Immutable;

namespace Assay.Reporting;

/// <summary>One number that somebody named, or spoke against.</summary>
/// <param name="Day">The latest day on which it may have been said.</param>
/// <param name="When">When it was said, in words.</param>
/// <param name="Source">The id of who said it.</param>
/// <param name="Stance">What was said of it.</param>
/// <param name="Amount">The number.</param>
/// <param name="Counts">Whether it is part of a sum, or only weaker than what the same origin said.</param>
/// <param name="Why">Why not, if it is not.</param>
internal sealed record NumberRow(DateOnly Day, string When, string Source, Stance Stance, Quantity Amount, bool Counts, string Why)
{
    /// <summary>The numbers that it has to be drawn between.</summary>
    public IEnumerable<double> Ends => new[] { Amount.Low, Amount.Best, Amount.High }.OfType<decimal>().Select(number => (double)number);

    /// <summary>What was said of the answers that give a number, in order of time; said again in the same words by the same source only once.</summary>
    public static ImmutableArray<NumberRow> Of(QuestionView view) =>
    [
        .. view.Question.Answers
            .Where(answer => Reporting.Amount.Of(answer.Claim.Claim, view.Question.Kind) is not null)
            .SelectMany(answer => answer.Claim.Contributions
                .Where(contribution => contribution.Through == answer.Claim.Id && contribution.Side != ContributionSide.None)
                .Select(contribution => Row(contribution, Reporting.Amount.Of(answer.Claim.Claim, view.Question.Kind)!.Value)))
            .OrderByDescending(row => row.Counts)
            .ThenBy(row => row.Day)
            .DistinctBy(row => (row.Source, row.Stance, row.Amount))
            .OrderBy(row => row.Day)
            .ThenBy(row => row.Source, StringComparer.Ordinal)
            .ThenBy(row => row.Amount.Best),
    ];

    private static NumberRow Row(Contribution contribution, Quantity amount)
    {
        var statement = contribution.Statement;
        var counts = contribution.Counted || contribution.Why.StartsWith("weaker than ", StringComparison.Ordinal);
        return new(
            (statement.Made ?? statement.Reported)!.Value.Latest,
            Pieces.When(statement),
            contribution.Source.Id,
            statement.Stance,
            amount.WithUnit(null),
            counts,
            counts ? "" : contribution.Why == "superseded" ? "later replaced" : contribution.Why);
    }
}
