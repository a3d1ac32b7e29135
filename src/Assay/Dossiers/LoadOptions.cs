namespace Assay;

/// <summary>How much is taken in.</summary>
public sealed record LoadOptions
{
    /// <summary>No limit but those that always hold: 256 MiB for a YAML or JSON document, 16 MiB for a line of JSON Lines.</summary>
    public static LoadOptions Default { get; } = new();

    /// <summary>The most bytes that one file or stream may have; by default as many as its form may. Of one that has more, the error is ASY2005.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is less than 1.</exception>
    public long? MaxBytes
    {
        get;
        init => field = value is null or >= 1 ? value : throw new ArgumentOutOfRangeException(nameof(MaxBytes), value, "at least one byte has to be allowed");
    }
}
