using System.Collections.Immutable;

namespace Assay;

/// <summary>How often what a source said was borne out, judged by other origins than its own.</summary>
/// <remarks>
/// A claim counts where it is settled without the source's origin and without anything that rests on others: at least
/// <see cref="Weights.SettledOrigins"/> origins stand on one side, and the probability is at least <see cref="Weights.SettledAt"/>, or at
/// most 1 minus that. What a source took back, only passed on, or drew from others does not count. The expected share is that of a beta
/// reputation system (A. Jøsang and R. Ismail, <i>The Beta Reputation System</i>, 2002).
/// </remarks>
/// <param name="BorneOut">How many of its statements were borne out, hedged ones in part.</param>
/// <param name="NotBorneOut">How many were not, hedged ones in part.</param>
/// <param name="Expected">The share to be expected of the next one, in [0, 1]: (borne out + prior share · prior weight) / (all + prior weight).</param>
/// <param name="Grade">The grade that stands for the share nearest to that; null where there is no case.</param>
/// <param name="Cases">What it was judged by, in ordinal order of claim.</param>
public sealed record TrackRecord(double BorneOut, double NotBorneOut, double Expected, Reliability? Grade, ImmutableArray<SettledCase> Cases);

/// <summary>One statement of a source on a claim that others settle.</summary>
/// <param name="Statement">The statement.</param>
/// <param name="Claim">The claim's id.</param>
/// <param name="IsBorneOut">Whether the others say the same.</param>
/// <param name="Weight">How much it counts, from the speaker's hedge; in (0, 1].</param>
/// <param name="Probability">The claim's probability without the source's origin.</param>
/// <param name="Origins">How many other origins stand on the side that settles it.</param>
public sealed record SettledCase(Statement Statement, string Claim, bool IsBorneOut, double Weight, double Probability, int Origins);
