namespace Assay;

/// <summary>What became of one claim between two assessments.</summary>
/// <param name="Claim">The claim, as the later assessment has it; as the earlier one, if the later has it no more.</param>
/// <param name="Before">Its figures before; null where nothing had been said of it.</param>
/// <param name="After">Its figures after; null where nothing is said of it.</param>
public sealed record ClaimChange(Claim Claim, ClaimFigures? Before, ClaimFigures? After)
{
    /// <summary>Whether its verdict is another, or it has one only before or only after.</summary>
    public bool IsOfVerdict => Before?.Verdict != After?.Verdict;
}
