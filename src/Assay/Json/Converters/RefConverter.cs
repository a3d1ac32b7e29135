using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Assay;

/// <summary>Converts references for System.Text.Json: as the id.</summary>
internal sealed class RefConverter<T> : JsonConverter<Ref<T>>, IElementConverter
    where T : class
{
    public override Ref<T> Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => reader.TokenType == JsonTokenType.String
        ? ReadAsPropertyName(ref reader, typeToConvert, options)
        : throw new JsonException($"a reference is an id; this is {Wording.Shape(reader.TokenType)}");

    public override void Write(Utf8JsonWriter writer, Ref<T> value, JsonSerializerOptions options) => writer.WriteStringValue(value.Id);

    public override Ref<T> ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var id = reader.GetString()!;
        return EntityId.TryCheck(id, out var error) ? new Ref<T>(id) : throw new JsonException(error);
    }

    public override void WriteAsPropertyName(Utf8JsonWriter writer, Ref<T> value, JsonSerializerOptions options) => writer.WritePropertyName(value.Id);

    public JsonConverter ForLists() => new ValueListConverter<Ref<T>>(this);
}

/// <summary>Makes the converters of references.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class RefConverterFactory : JsonConverterFactory
{
    // What is compiled for one kind serves for all, since kinds are classes. This one is there to be compiled.
    private static readonly RefConverter<Party> OfParties = new();

    /// <inheritdoc/>
    public override bool CanConvert(Type typeToConvert) => Argument(typeToConvert) is not null;

    /// <inheritdoc/>
    [UnconditionalSuppressMessage("AOT", "IL3050", Justification = "The argument is a class, for which code is shared.")]
    [UnconditionalSuppressMessage("Trimming", "IL2071", Justification = "The converter has no use for the members of the kind.")]
    public override JsonConverter? CreateConverter(Type typeToConvert, JsonSerializerOptions options) => Argument(typeToConvert) switch
    {
        null => null,
        var kind when kind == typeof(Party) => OfParties,
        var kind => (JsonConverter)Activator.CreateInstance(typeof(RefConverter<>).MakeGenericType(kind))!,
    };

    private static Type? Argument(Type type) => type.IsGenericType && type.GetGenericTypeDefinition() == typeof(Ref<>) ? type.GenericTypeArguments[0] : null;
}
