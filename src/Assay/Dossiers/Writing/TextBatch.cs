using System.Buffers;
using System.Text.Json;

namespace Assay;

/// <summary>Gathers what is to be written until it is worth a call to the operating system.</summary>
internal sealed class TextBatch(Stream stream)
{
    /// <summary>How much that is, in bytes.</summary>
    public const int Size = 64 * 1024;

    private readonly ArrayBufferWriter<byte> batch = new(Size);
    private readonly ArrayBufferWriter<byte> record = new();
    private readonly Utf8JsonWriter json = new(Stream.Null, DossierJson.Compact);

    public IBufferWriter<byte> Output => batch;

    /// <summary>One object as JSON; valid until the next one.</summary>
    public ReadOnlySpan<byte> Json(Action<Utf8JsonWriter> write)
    {
        record.ResetWrittenCount();
        json.Reset(record);
        write(json);
        json.Flush();
        return record.WrittenSpan;
    }

    /// <summary>Hands over what there is, if it is enough.</summary>
    public ValueTask FlushIfLargeAsync(CancellationToken cancellation) =>
        batch.WrittenCount < Size ? ValueTask.CompletedTask : FlushAsync(cancellation);

    /// <summary>Hands over what there is.</summary>
    public async ValueTask FlushAsync(CancellationToken cancellation)
    {
        await stream.WriteAsync(batch.WrittenMemory, cancellation).ConfigureAwait(false);
        batch.ResetWrittenCount();
    }
}
