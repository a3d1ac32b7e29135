using Assay.Engine;

namespace Assay;

/// <summary>What an assessment makes of one claim, in figures.</summary>
/// <param name="Verdict">The first row of the verdict table that holds.</param>
/// <param name="Credibility">The Admiralty grade of credibility, 1 (confirmed) to 6 (cannot be judged).</param>
/// <param name="Tally">Support, opposition, and the opinion and probability that follow.</param>
public readonly record struct ClaimFigures(VerdictInfo Verdict, int Credibility, Tally Tally)
{
    /// <summary>The figures of a claim as assessed.</summary>
    public static ClaimFigures Of(ClaimAssessment claim)
    {
        ArgumentNullException.ThrowIfNull(claim);
        return new(claim.Verdict, claim.Credibility, claim.Tally);
    }

    internal static ClaimFigures? Of(RuleSet rules, in ClaimResult result) => result.IsSaid
        ? new ClaimFigures(rules.Verdicts[result.Verdict], ClaimAssessment.GradeOf(rules, result.Credibility), result.Tally)
        : null;

    /// <summary>The figures in a line.</summary>
    public override string ToString() =>
        string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{Verdict}, probability {Tally.P:0.00}, credibility {Credibility}");
}
