using System.Text.Unicode;

namespace Assay;

/// <summary>Reads a file's bytes and sees to it that they are UTF-8.</summary>
internal static class FileBytes
{
    private static ReadOnlySpan<byte> Mark => [0xEF, 0xBB, 0xBF];

    /// <summary>Reads a whole file; null if it is larger than <paramref name="limit"/>.</summary>
    public static async Task<byte[]?> ReadAsync(Stream stream, int limit, LoadMeter? meter, CancellationToken cancellation)
    {
        // A pipe has no length, and a file may grow while it is read.
        using var memory = new MemoryStream(stream.CanSeek ? (int)Math.Min(stream.Length, limit) : 0);
        var buffer = new byte[128 * 1024];
        for (int read; (read = await stream.ReadAsync(buffer, cancellation).ConfigureAwait(false)) > 0;)
        {
            if (memory.Length + read > limit)
                return null;
            meter?.Read(read);
            memory.Write(buffer, 0, read);
        }

        return memory.ToArray();
    }

    /// <summary>The bytes behind the byte order mark, if there is one.</summary>
    public static ReadOnlyMemory<byte> WithoutMark(ReadOnlyMemory<byte> bytes) => bytes.Span.StartsWith(Mark) ? bytes[Mark.Length..] : bytes;

    /// <summary>What is wrong with text that is not UTF-8, and the byte where it begins to be; null if it is.</summary>
    public static (int Offset, string Message)? FindFault(ReadOnlySpan<byte> bytes)
    {
        if (WideName(bytes) is { } wide)
            return (0, $"the file is {wide}; save it as UTF-8");
        if (!Utf8.IsValid(bytes))
        {
            var offset = ValidLength(bytes);
            return (offset, $"the byte 0x{bytes[offset]:X2} is not UTF-8; save the file as UTF-8");
        }

        return null;
    }

    /// <summary>Whether text that begins so is UTF-16 or UTF-32.</summary>
    public static bool IsWide(ReadOnlySpan<byte> bytes) => WideName(bytes) is not null;

    // UTF-16 and UTF-32 without a mark show in the zeros between the letters of the first key.
    private static string? WideName(ReadOnlySpan<byte> bytes) => bytes switch
    {
        [0xFF, 0xFE, 0, 0, ..] or [0, 0, 0xFE, 0xFF, ..] or [not 0, 0, 0, 0, ..] or [0, 0, 0, not 0, ..] => "UTF-32",
        [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..] => "UTF-16",
        [not 0, 0, not 0, 0, ..] or [0, not 0, 0, not 0, ..] => "UTF-16",
        _ => null,
    };

    private static int ValidLength(ReadOnlySpan<byte> bytes)
    {
        var at = 0;
        while (at < bytes.Length && System.Text.Rune.DecodeFromUtf8(bytes[at..], out _, out var length) == System.Buffers.OperationStatus.Done)
            at += length;
        return at;
    }
}
