namespace Assay;

/// <summary>Splits a stream into lines, with memory for the longest one and no more.</summary>
internal sealed class LineReader(Stream stream, LoadMeter? meter = null) : IDisposable
{
    /// <summary>The most a line may have, 16 MiB.</summary>
    public const int MaxBytes = 16 << 20;

    private byte[] buffer = new byte[64 * 1024];
    private int start;
    private int end;
    private long bufferStart;
    private bool isAtEnd;

    /// <summary>The line at hand without its end; valid until the next one is read. Of one that is too long, nothing.</summary>
    public ReadOnlyMemory<byte> Current { get; private set; }

    /// <summary>Its number, from 1.</summary>
    public int Number { get; private set; }

    /// <summary>The byte of the stream with which it begins.</summary>
    public long Start { get; private set; }

    /// <summary>How many bytes of it a byte order mark takes, which is not part of <see cref="Current"/>.</summary>
    public int MarkLength { get; private set; }

    /// <summary>The byte of the stream behind it.</summary>
    public long End => bufferStart + start;

    /// <summary>Whether it has more than <see cref="MaxBytes"/>.</summary>
    public bool IsTooLong { get; private set; }

    /// <summary>Reads the next line; false at the end.</summary>
    public async ValueTask<bool> MoveNextAsync(CancellationToken cancellation)
    {
        Begin();
        for (var searched = start; ;)
        {
            if (TryTake(ref searched))
                return true;
            if (isAtEnd)
                return TakeRest();
            MakeRoom(ref searched);
            var read = await stream.ReadAsync(buffer.AsMemory(end), cancellation).ConfigureAwait(false);
            meter?.Read(read);
            (end, isAtEnd) = (end + read, read == 0);
        }
    }

    /// <summary>Reads the line that begins at a byte of the stream; false if there is none.</summary>
    public bool MoveTo(long position, int number)
    {
        stream.Position = position;
        (start, end, bufferStart, isAtEnd, Number) = (0, 0, position, false, number - 1);
        Begin();
        for (var searched = start; ;)
        {
            if (TryTake(ref searched))
                return true;
            if (isAtEnd)
                return TakeRest();
            MakeRoom(ref searched);
            var read = stream.Read(buffer.AsSpan(end));
            (end, isAtEnd) = (end + read, read == 0);
        }
    }

    /// <inheritdoc/>
    public void Dispose() => stream.Dispose();

    private void Begin()
    {
        Number++;
        Start = bufferStart + start;
        IsTooLong = false;
    }

    private bool TryTake(ref int searched)
    {
        var newline = buffer.AsSpan(searched, end - searched).IndexOf((byte)'\n');
        if (newline < 0)
        {
            searched = end;
            return false;
        }

        Take(searched + newline);
        start = searched + newline + 1;
        return true;
    }

    private bool TakeRest()
    {
        if (start == end && !IsTooLong)
            return false;
        Take(end);
        start = end;
        return true;
    }

    private void Take(int lineEnd)
    {
        IsTooLong |= lineEnd - start > MaxBytes;
        var line = IsTooLong ? default : buffer.AsMemory(start, lineEnd - start);
        if (!line.IsEmpty && line.Span[^1] == '\r')
            line = line[..^1];
        Current = Start == 0 ? FileBytes.WithoutMark(line) : line;
        MarkLength = line.Length - Current.Length;
    }

    // What comes before the line is no longer needed; nor is the line, once it is too long.
    private void MakeRoom(ref int searched)
    {
        if (end - start > MaxBytes)
        {
            IsTooLong = true;
            start = end;
        }

        if (start > 0)
        {
            buffer.AsSpan(start, end - start).CopyTo(buffer);
            (bufferStart, searched, end, start) = (bufferStart + start, searched - start, end - start, 0);
        }

        if (end == buffer.Length)
            Array.Resize(ref buffer, buffer.Length * 2);
    }
}
