using System.Text.Unicode;

namespace Assay.Interchange;

/// <summary>The text of a file: UTF-8, of limited size, with the place of any byte in it.</summary>
internal sealed class FileText
{
    /// <summary>The most that is read of a file, 256 MiB.</summary>
    public const int MaxBytes = 256 << 20;

    private Utf8Positions? positions;

    private FileText(string path, ReadOnlyMemory<byte> bytes) => (Path, Bytes) = (path, bytes);

    public string Path { get; }

    /// <summary>The text without a byte order mark.</summary>
    public ReadOnlyMemory<byte> Bytes { get; }

    /// <summary>Reads a file; null if that cannot be, which is reported.</summary>
    public static async Task<FileText?> ReadAsync(string path, Findings findings, CancellationToken cancellation)
    {
        try
        {
            var info = new FileInfo(path);
            if (!info.Exists)
                findings.Add(InterchangeCode.Unreadable, path, Span.WholeFile, "there is no such file");
            else if (info.Length > MaxBytes)
                findings.Add(InterchangeCode.TooLarge, path, Span.WholeFile, "the file is larger than 256 MiB; split it");
            else
                return Of(path, await File.ReadAllBytesAsync(path, cancellation).ConfigureAwait(false), findings);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            findings.Add(InterchangeCode.Unreadable, path, Span.WholeFile, $"the file cannot be read: {exception.Message}");
        }

        return null;
    }

    /// <summary>The text in these bytes; null if they are none, which is reported.</summary>
    public static FileText? Of(string path, ReadOnlyMemory<byte> bytes, Findings findings)
    {
        // Without a mark, UTF-16 shows in the zeros between the first letters.
        if (bytes.Span is [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..] or [not 0, 0, not 0, 0, ..] or [0, not 0, 0, not 0, ..])
        {
            findings.Add(InterchangeCode.NotUtf8, path, Span.WholeFile, "the file is UTF-16; save it as UTF-8 (spreadsheets call it 'CSV UTF-8')");
            return null;
        }

        var text = new FileText(path, bytes.Span is [0xEF, 0xBB, 0xBF, ..] ? bytes[3..] : bytes);
        if (Utf8.IsValid(text.Bytes.Span))
            return text;
        var at = FirstFault(text.Bytes.Span);
        findings.Add(InterchangeCode.NotUtf8, path, Of(text.Positions.AtFault(at)), $"the byte 0x{text.Bytes.Span[at]:X2} is not UTF-8 here; save the file as UTF-8");
        return null;
    }

    private Utf8Positions Positions => positions ??= new Utf8Positions(Bytes);

    /// <summary>Where some bytes of the text stand.</summary>
    public Span SpanOf(int offset, int length) => Of(Positions.At(new Token(offset, length)));

    private static Span Of(Place place) => new(place.Line, place.Column, place.EndLine, place.EndColumn);

    private static int FirstFault(ReadOnlySpan<byte> text)
    {
        var at = 0;
        while (System.Text.Rune.DecodeFromUtf8(text[at..], out _, out var read) == System.Buffers.OperationStatus.Done)
            at += read;
        return at;
    }
}
