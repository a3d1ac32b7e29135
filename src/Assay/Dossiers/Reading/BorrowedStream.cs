namespace Assay;

/// <summary>
/// A stream that belongs to somebody else, from where it stands: it is not closed, and can be opened a second time to find a line again.
/// Of one that cannot seek, the beginning is kept for that.
/// </summary>
internal sealed class BorrowedStream(Stream inner) : Stream
{
    /// <summary>How much is kept of a stream that cannot seek, 16 MiB.</summary>
    public const int Kept = 16 << 20;

    private readonly long origin = inner.CanSeek ? inner.Position : 0;
    private MemoryStream? kept;
    private bool isFull;
    private bool wasOpened;

    public override bool CanRead => inner.CanRead;

    public override bool CanSeek => inner.CanSeek;

    public override bool CanWrite => false;

    public override long Length => inner.Length - origin;

    public override long Position
    {
        get => inner.Position - origin;
        set => inner.Position = origin + value;
    }

    /// <summary>The stream; the second time, as much of it as can be read again.</summary>
    public Stream Open()
    {
        if (!wasOpened || inner.CanSeek)
        {
            wasOpened = true;
            return this;
        }

        // Whole lines only: half a line would be another one.
        var bytes = kept is null ? default : kept.GetBuffer().AsMemory(0, (int)kept.Length);
        var whole = isFull ? bytes.Span.LastIndexOf((byte)'\n') + 1 : bytes.Length;
        return new MemoryStream(bytes[..whole].ToArray(), writable: false);
    }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override int Read(Span<byte> buffer)
    {
        var read = inner.Read(buffer);
        Keep(buffer[..read]);
        return read;
    }

    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        var read = await inner.ReadAsync(buffer, cancellationToken).ConfigureAwait(false);
        Keep(buffer.Span[..read]);
        return read;
    }

    public override long Seek(long offset, SeekOrigin from) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override void Flush()
    {
    }

    private void Keep(ReadOnlySpan<byte> bytes)
    {
        if (inner.CanSeek || isFull)
            return;
        kept ??= new MemoryStream();
        isFull = kept.Length + bytes.Length > Kept;
        kept.Write(bytes[..(int)Math.Min(bytes.Length, Kept - kept.Length)]);
    }
}
