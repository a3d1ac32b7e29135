namespace Assay;

/// <summary>A statement that probably repeats another's without saying so, to judge by how much else its source shares with that one's.</summary>
/// <param name="Statement">The statement.</param>
/// <param name="Original">The earlier one that it probably repeats.</param>
/// <param name="Pair">What the two sources have in common.</param>
public sealed record ProbableEcho(Statement Statement, Statement Original, CopyingPair Pair);

/// <summary>Two sources, one of which probably copies the other.</summary>
/// <remarks>
/// X. L. Dong, L. Berti-Equille and D. Srivastava, <i>Integrating Conflicting Data: The Role of Source Dependence</i> (VLDB 2009). That two
/// sources agree on what is true says little, since there is one truth; that they agree on what is false says much, since there are many ways
/// to be wrong. Each claim that both assert and that is improbable without the two, below 0.5, and each on which they differ, multiplies the
/// odds that one copies the other; how far a shared claim is an error is read off that probability. In the paper what is true multiplies them
/// a little, too: over dozens of claims that would accuse whoever is right. The numbers are <see cref="Weights.Copying"/>.
/// </remarks>
/// <param name="Copier">The id of the source that was later more often.</param>
/// <param name="Copied">The id of the other.</param>
/// <param name="Probability">That one copies the other, in [0, 1].</param>
/// <param name="SharedErrors">How many of the claims that both assert are improbable without them, below 0.5.</param>
/// <param name="Shared">How many claims both assert.</param>
/// <param name="Differences">On how many claims they contradict each other.</param>
public sealed record CopyingPair(string Copier, string Copied, double Probability, int SharedErrors, int Shared, int Differences);
