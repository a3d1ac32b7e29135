namespace Assay.Tests.Dossiers;

/// <summary>A stream like a request's body: it cannot seek, does not know its length, and hands out a few bytes at a time.</summary>
internal sealed class OneWayStream(byte[] bytes, int atATime = 7) : Stream
{
    private int at;

    public bool IsClosed { get; private set; }

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

    public override int Read(byte[] buffer, int offset, int count)
    {
        var read = Math.Min(Math.Min(count, atATime), bytes.Length - at);
        Array.Copy(bytes, at, buffer, offset, read);
        at += read;
        return read;
    }

    public override Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) =>
        Task.FromResult(Read(buffer, offset, count));

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override void Flush()
    {
    }

    protected override void Dispose(bool disposing) => IsClosed = true;
}
