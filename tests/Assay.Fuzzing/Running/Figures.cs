namespace Assay.Fuzzing.Running;

/// <summary>What a run of one reader came to.</summary>
internal sealed record Figures(string Reader, int Seed)
{
    public long Inputs { get; set; }

    public long Bytes { get; set; }

    public long Accepted { get; set; }

    public TimeSpan Took { get; set; }

    /// <summary>The longest that one input took.</summary>
    public TimeSpan Longest { get; set; }

    /// <summary>The most that one input made the process allocate, in bytes.</summary>
    public long MostAllocated { get; set; }

    public List<Failure> Failures { get; } = [];

    public long Refused => Inputs - Accepted - Failures.Count;
}

/// <summary>An input that broke a promise.</summary>
/// <param name="Input">As small as it could be made.</param>
/// <param name="Problem">What is wrong with what came of it.</param>
internal sealed record Failure(byte[] Input, string Problem);
