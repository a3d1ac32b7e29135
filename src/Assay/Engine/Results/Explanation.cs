using System.Collections.Immutable;
using System.Globalization;
using Assay.Engine;

namespace Assay;

/// <summary>The sum that gave a claim its verdict, in parts and as text, to be checked by hand; and what it hangs on.</summary>
public sealed partial class Explanation
{
    private readonly Assessment assessment;

    internal Explanation(Assessment assessment, ClaimAssessment claim, Case scene)
    {
        (this.assessment, Claim) = (assessment, claim);
        For = SideAccounting.Of(claim, ContributionSide.For, scene, assessment.Weights.Crowd);
        Against = SideAccounting.Of(claim, ContributionSide.Against, scene, assessment.Weights.Crowd);
        Neither = [.. claim.Contributions.Where(contribution => contribution.Side == ContributionSide.None)];
        Related = RelatedClaims.Of(claim, scene);
        var bearing = claim.Contributions.Select(contribution => contribution.Statement.Id).ToHashSet(StringComparer.Ordinal);
        PositionChanges = [.. assessment.PositionChanges.Where(change => bearing.Contains(change.Earlier.Id) || bearing.Contains(change.Later.Id))];
    }

    /// <summary>The claim and all that bears on it.</summary>
    public ClaimAssessment Claim { get; }

    /// <summary>The day as of which it holds.</summary>
    public DateOnly AsOf => assessment.AsOf;

    /// <summary>The sum for the claim, r.</summary>
    public SideAccount For { get; }

    /// <summary>The sum against the claim, s.</summary>
    public SideAccount Against { get; }

    /// <summary>What was said of it that goes neither way, in ordinal order of id.</summary>
    public ImmutableArray<Contribution> Neither { get; }

    /// <summary>The other claims that lent or took weight, those that lend first, then in ordinal order of id.</summary>
    public ImmutableArray<RelatedClaim> Related { get; }

    /// <summary>The changes of position that moved something that bears on the claim, in order of time.</summary>
    public ImmutableArray<PositionChange> PositionChanges { get; }

    /// <summary>What each row of the verdict table above the claim's own lacked, in the table's order (<see cref="Assessment.WhyNot"/>).</summary>
    public ImmutableArray<RowFailure> WhyNot => assessment.WhyNot(Claim.Id);

    /// <summary>What the verdict hangs on. Found when it is first asked for (<see cref="Assessment.Linchpins"/>).</summary>
    public ImmutableArray<Linchpin> Linchpins => assessment.Linchpins(Claim.Id);

    /// <summary>
    /// The probability in numbers, (r + a·W) / (r + s + W) (A. Jøsang, <i>Subjective Logic</i>, 2016: the projected probability of a
    /// binomial opinion in evidence notation).
    /// </summary>
    public string Formula
    {
        get
        {
            var (tally, weights) = (Claim.Tally, assessment.Weights);
            var (above, below) = (tally.Support + (weights.BaseRate * weights.Prior), tally.Support + tally.Opposition + weights.Prior);
            return $"Probability = (r + a·W) / (r + s + W) = ({Number(tally.Support)} + {Number(weights.BaseRate)}·{Number(weights.Prior)}) / "
                + $"({Number(tally.Support)} + {Number(tally.Opposition)} + {Number(weights.Prior)}) = {Number(above)} / {Number(below)} {Quotient(tally.P)}";
        }
    }

    /// <summary>What there is to say besides the sum, each under its heading, where there is anything to say.</summary>
    public ImmutableArray<ExplanationNote> Notes => ExplanationNotes.Of(this, assessment);

    /// <summary>
    /// A number as the sum shows it: with up to three decimals where that is all there is to it, else with every digit, so that what is shown
    /// adds up.
    /// </summary>
    public static string Number(double number)
    {
        // A calculator does not show the last bit that 0.74 × 0.4 is off by.
        const double unseen = 1e-13;
        var rounded = Math.Round(number, 3);
        return (Math.Abs(number - rounded) <= unseen * Math.Max(1, Math.Abs(number)) ? rounded : number).ToString("R", CultureInfo.InvariantCulture);
    }

    /// <summary>What somebody said in a line: who, which stance, on which claim if it is another, and when.</summary>
    public string Said(Contribution contribution)
    {
        ArgumentNullException.ThrowIfNull(contribution);
        var (statement, source) = (contribution.Statement, contribution.Source);
        var about = contribution.Through == Claim.Id ? "" : $" {contribution.Through}";
        return $"{source.Name ?? source.Id} {StanceWords.Of(statement.Stance)}{about}, {statement.Made ?? statement.Reported}";
    }

    /// <summary>Why a row of the verdict table does not hold, in a line: which part of its condition fails, and the values in it.</summary>
    public static string Said(RowFailure failure)
    {
        ArgumentNullException.ThrowIfNull(failure);
        var values = string.Join(", ", failure.Values.Select(value => $"{value.Name} = {value.Text}"));
        return $"Not {failure.Row}: {failure.Conjunct} fails{(values.Length == 0 ? "" : $" ({values})")}";
    }

    /// <summary>The explanation as plain text: the sum, one line a statement and one a factor, and what it hangs on.</summary>
    public override string ToString() => ExplanationText.Of(this);

    private static string Quotient(double number)
    {
        var rounded = Math.Round(number, 4);
        return string.Create(CultureInfo.InvariantCulture, $"{(Math.Abs(number - rounded) < 1e-13 ? '=' : '≈')} {rounded}");
    }
}
