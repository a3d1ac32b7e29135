using System.Runtime.InteropServices;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Assay;

/// <summary>Converts the records of a kind, and of those that derive from it, for System.Text.Json.</summary>
internal sealed class EntityConverter<T> : JsonConverter<T>
    where T : Entity
{
    private readonly Model model;
    private readonly KindInfo? expected;

    // Of the kind that was asked for; null if it is abstract.
    private readonly KindEntry? entry;

    public EntityConverter(Model model)
    {
        this.model = model;
        if (model.Table.TryGetKind(typeof(T), out expected))
            model.Table.TryGetEntry(expected, out entry);
    }

    public override T? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        ReadQuickly(ref reader) ?? ReadAndExplain(ref reader);

    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options)
    {
        if (entry is not null && value.Kind == entry.Kind)
            RecordWriter.Write(writer, value, entry);
        else
            RecordWriter.Write(writer, value, model.Table);
    }

    /// <summary>Reads a record of which nothing is wrong, where it stands; null, and the reader as it was, if there may be something to explain.</summary>
    private T? ReadQuickly(ref Utf8JsonReader reader)
    {
        // What is spread over several buffers has a position in them.
        if (reader.TokenType != JsonTokenType.StartObject || !reader.Position.Equals(default))
            return null;
        if (KindOf(reader) is not { } kind)
            return null;
        var fields = new EntityReader(reader, kind);
        if (kind.Codec.ReadEntity(ref fields) is not T entity || fields.HasFailed)
            return null;
        reader = fields.Json;
        return entity;
    }

    // Where there is only one kind that it can be, it need not be looked for.
    private KindEntry? KindOf(in Utf8JsonReader reader) =>
        entry is { HasDerived: false } ? entry : expected is null ? null : RecordReader.FindEntry(reader, model.Table, expected);

    private T? ReadAndExplain(ref Utf8JsonReader reader)
    {
        if (expected is null)
            throw new JsonException($"the model {model.Name} has no kind {typeof(T).Name}");
        // The value may be spread over several buffers; what reads records wants one.
        using var document = JsonDocument.ParseValue(ref reader);
        var text = JsonMarshal.GetRawUtf8Value(document.RootElement);
        var context = new MessageContext(model.Table) { Text = text.ToArray() };
        var json = new Utf8JsonReader(context.Text.Span, MessageContext.Lenient);
        json.Read();
        if (json.TokenType != JsonTokenType.StartObject)
            throw new JsonException($"{expected.Family.One()} is an object");
        var read = RecordReader.Read(ref json, context, expected.Family, expected);
        context.ThrowIfAny();
        return read.Entity as T ?? throw new JsonException($"'{read.Id}' is a {read.Kind}, not a {expected}");
    }
}
