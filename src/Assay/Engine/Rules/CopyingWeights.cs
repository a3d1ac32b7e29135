namespace Assay;

/// <summary>
/// How copies among sources are recognised: what two have in common is unlikely where each errs in its own way
/// (X. L. Dong, L. Berti-Equille, D. Srivastava, <i>Integrating Conflicting Data: The Role of Source Dependence</i>, VLDB 2009).
/// </summary>
/// <param name="Prior">α, the probability that of two sources of which nothing is known one copies the other; in (0, 1).</param>
/// <param name="Rate">c, the share of its values that a copier copies; in (0, 1).</param>
/// <param name="Error">ε, the probability that a value which a source finds for itself is false; in (0, 1).</param>
/// <param name="Values">n, how many false values there are to choose from; 1 or more.</param>
/// <param name="Threshold">The probability at which a copy is flagged; in (0, 1).</param>
public sealed record CopyingWeights(double Prior, double Rate, double Error, int Values, double Threshold);
