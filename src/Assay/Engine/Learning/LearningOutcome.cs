namespace Assay;

/// <summary>How grades were learned from records, which depend on grades in turn.</summary>
/// <param name="Mode">What the model asks for.</param>
/// <param name="Rounds">How often records were taken; 0 where nothing is learned.</param>
/// <param name="Converged">
/// Whether the last round changed no grade. If not, grades went round in a circle, and each source has the weakest of the grades that its
/// records gave it on the way, and the record that did.
/// </param>
public sealed record LearningOutcome(ReliabilityMode Mode, int Rounds, bool Converged);
