namespace Assay.Generator.Model;

/// <summary>The numbers of the engine.</summary>
/// <param name="SettledOrigins">How many other origins settle a claim for the record of a source.</param>
/// <param name="SettledAt">The probability from which on they do.</param>
/// <param name="TrackPrior">What a grade weighs against a record.</param>
/// <param name="Reliability">The strengths of the grades A to F.</param>
/// <param name="Certainty">What each hedge leaves.</param>
/// <param name="Track">The share of claims borne out that each of the grades A to E stands for.</param>
internal sealed record WeightsSpec(
    double Prior,
    double BaseRate,
    double Doubt,
    double Even,
    double Crowd,
    int SettledOrigins,
    double SettledAt,
    double TrackPrior,
    EquatableArray<double> Reliability,
    EquatableArray<double> Certainty,
    EquatableArray<double> Track,
    CopyingSpec Copying)
{
    /// <summary>No numbers.</summary>
    public static WeightsSpec None { get; } = new(
        0, 0, 0, 0, 0, 0, 0, 0, EquatableArray<double>.Empty, EquatableArray<double>.Empty, EquatableArray<double>.Empty, new CopyingSpec(0, 0, 0, 0, 0));
}

/// <summary>How copies among sources are recognised.</summary>
internal sealed record CopyingSpec(double Prior, double Rate, double Error, int Values, double Threshold);

/// <summary>`reliability`: where the grades of sources come from. The numbers are those of the words in order.</summary>
internal enum ReliabilityMode
{
    Declared,
    Learned,
    Both,
}
