namespace Assay.Benchmarks.Engine.ByHand;

/// <summary>What comes of one claim.</summary>
internal struct ClaimResult
{
    public double Support;
    public double Opposition;
    public int SupportingOrigins;
    public int OpposingOrigins;
    public int DenyingOrigins;
    public Verdict Verdict;
    public byte Credibility;
    public Flags Flags;
    public bool IsSaid;

    public readonly double P => (Support + 1) / (Support + Opposition + 2);
}

/// <summary>The rows of core's table.</summary>
internal enum Verdict : byte
{
    Corroborated,
    Refuted,
    Supported,
    Doubtful,
    Contested,
    Unverified,
}
