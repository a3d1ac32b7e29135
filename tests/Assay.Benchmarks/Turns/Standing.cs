namespace Assay.Benchmarks.Turns;

/// <summary>What a way costs.</summary>
/// <param name="Name">The way.</param>
/// <param name="Nanoseconds">The median of its rounds.</param>
/// <param name="Ratio">The median of its ratios to the baseline of the same round.</param>
/// <param name="Bytes">What it allocates.</param>
internal sealed record Figures(string Name, double Nanoseconds, double Ratio, long Bytes);

/// <summary>What all ways cost.</summary>
/// <param name="Ways">In the order in which they were given; the first is the baseline.</param>
/// <param name="Noise">How far to trust it, in a sentence.</param>
internal sealed record Standing(IReadOnlyList<Figures> Ways, string Noise);
