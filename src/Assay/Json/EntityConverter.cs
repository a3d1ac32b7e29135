using System.Runtime.InteropServices;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Assay;

/// <summary>Converts the records of a kind, and of those that derive from it, for System.Text.Json.</summary>
internal sealed class EntityConverter<T>(Model model) : JsonConverter<T>
    where T : Entity
{
    public override T? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (!model.Table.TryGetKind(typeof(T), out var expected))
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

    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => RecordWriter.Write(writer, value, model.Table);
}
