using System.Collections.Immutable;
using System.Globalization;

namespace Assay;

/// <summary>One file of a case while it is loaded: opened first, for its header, and read once all headers are known to agree.</summary>
internal abstract class InputFile(string path, Diagnostics diagnostics) : IDisposable
{
    /// <summary>The most that is kept in memory of a file, 256 MiB.</summary>
    public const int MaxBytes = 256 << 20;

    /// <summary>How many lists and mappings may stand inside one another.</summary>
    public const int MaxDepth = 64;

    public string Path => path;

    /// <summary>The header, once the file has been opened.</summary>
    public FileHeader Header { get; protected set; } = new();

    /// <summary>
    /// Whether parts of it could not be read at all, so that nobody knows which records it holds; of these families, or of all.
    /// </summary>
    public ImmutableArray<Family> LostFamilies { get; protected set; } = [];

    /// <summary>How many bytes it has; null if that is not known beforehand.</summary>
    public long? Length { get; init; }

    /// <summary>The most bytes that it may have, where that is asked for; its form may allow less.</summary>
    public long? Limit { get; init; }

    /// <summary>Whether it is a stream of somebody else's, and no file that we open.</summary>
    public bool IsBorrowed { get; set; }

    /// <summary>What counts the bytes that are read.</summary>
    public LoadMeter? Meter { get; set; }

    protected Diagnostics Diagnostics => diagnostics;

    /// <summary>Reads the header.</summary>
    public abstract Task OpenAsync(CancellationToken cancellation);

    /// <summary>Reads the records.</summary>
    public abstract Task ReadAsync(IRecordSink records, CancellationToken cancellation);

    /// <summary>The JSON that holds a record; empty if it can no longer be read.</summary>
    public abstract ReadOnlyMemory<byte> TextAt(Spot spot);

    /// <summary>Where a token of the JSON at a spot stands in the file.</summary>
    public abstract Place PlaceOf(Spot spot, Token token);

    /// <summary>The bytes of the file that a token of the JSON at a spot came from.</summary>
    public abstract ByteSpan BytesOf(Spot spot, Token token);

    /// <inheritdoc/>
    public virtual void Dispose()
    {
    }

    /// <summary>Takes note that nobody knows which records of a family it holds; null for relations, to which nothing refers.</summary>
    public void Lose(Family? family)
    {
        if (family is { } lost && !LostFamilies.Contains(lost))
            LostFamilies = LostFamilies.Add(lost);
    }

    /// <summary>A number of bytes, for messages.</summary>
    protected static string Size(long bytes) => bytes % (1 << 20) == 0
        ? string.Create(CultureInfo.InvariantCulture, $"{bytes >> 20} MiB")
        : string.Create(CultureInfo.InvariantCulture, $"{bytes:N0} bytes");

    protected void Report(DossierCode code, Place place, string message) =>
        diagnostics.Add(this, code, code.Severity, place, message, pointer: null);

    /// <summary>Takes note that nobody knows what the file holds.</summary>
    protected void LoseAll() => LostFamilies = [.. Enum.GetValues<Family>()];
}
