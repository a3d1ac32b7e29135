namespace Assay;

/// <summary>A voice took another stance, on the same claim or by saying what contradicts it.</summary>
/// <param name="Voice">The id of the source whose voice it is.</param>
/// <param name="Source">The id of the source that spoke.</param>
/// <param name="FromClaim">The id of the claim on which it moved.</param>
/// <param name="From">What it had said of that.</param>
/// <param name="Claim">The id of the claim of which it now speaks.</param>
/// <param name="To">What it says of it.</param>
/// <param name="On">The latest day on which that may have been said.</param>
/// <param name="Earlier">The statement left behind.</param>
/// <param name="Later">The statement that replaced it.</param>
public sealed record PositionChange(
    string Voice,
    string Source,
    string FromClaim,
    Stance From,
    string Claim,
    Stance To,
    DateOnly On,
    Statement Earlier,
    Statement Later);
