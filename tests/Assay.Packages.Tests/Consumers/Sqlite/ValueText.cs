using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;
using Assay;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Storage;

/// <summary>Keeps a value in a column of text: as dossiers write it, or as JSON if it has parts.</summary>
internal sealed class ValueText<T>() : ValueConverter<T, string>(value => ValueText.Write(value), text => ValueText.Read<T>(text));

/// <summary>The texts of values.</summary>
internal static class ValueText
{
    private static readonly JsonSerializerOptions Json = new()
    {
        Converters = { new JsonStringEnumConverter(), new TextConverters(), new ListConverters() },
    };

    /// <summary>Whether a column cannot hold the type as it is.</summary>
    public static bool IsNeededFor(Type type) => type != typeof(string) && (!type.IsPrimitive || type.IsEnum);

    public static string Write<T>(T value)
    {
        var json = JsonSerializer.Serialize(value, Json);
        return json[0] == '"' ? JsonSerializer.Deserialize<string>(json)! : json;
    }

    public static T Read<T>(string text) =>
        JsonSerializer.Deserialize<T>(text is ['{' or '[', ..] ? text : JsonSerializer.Serialize(text), Json)!;

    private static bool IsGeneric(Type type, Type definition) => type.IsGenericType && type.GetGenericTypeDefinition() == definition;

    private static JsonConverter Make(Type definition, Type argument) => (JsonConverter)Activator.CreateInstance(definition.MakeGenericType(argument))!;

    /// <summary>References, dates, periods and quantities as what they are written as.</summary>
    private sealed class TextConverters : JsonConverterFactory
    {
        public override bool CanConvert(Type type) =>
            type == typeof(Uri) || type == typeof(PartialDate) || type == typeof(Period) || type == typeof(Quantity) || IsGeneric(type, typeof(Ref<>));

        public override JsonConverter CreateConverter(Type type, JsonSerializerOptions options) =>
            type == typeof(Uri) ? new AddressConverter()
            : type.IsGenericType ? Make(typeof(RefConverter<>), type.GenericTypeArguments[0])
            : Make(typeof(ParsedConverter<>), type);
    }

    private sealed class ListConverters : JsonConverterFactory
    {
        public override bool CanConvert(Type type) => IsGeneric(type, typeof(ValueList<>));

        public override JsonConverter CreateConverter(Type type, JsonSerializerOptions options) => Make(typeof(ListConverter<>), type.GenericTypeArguments[0]);
    }

    private sealed class ParsedConverter<T> : JsonConverter<T>
        where T : IParsable<T>
    {
        public override T Read(ref Utf8JsonReader reader, Type type, JsonSerializerOptions options) => T.Parse(reader.GetString()!, CultureInfo.InvariantCulture);

        public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => writer.WriteStringValue(value.ToString());
    }

    private sealed class RefConverter<T> : JsonConverter<Ref<T>>
        where T : class
    {
        public override Ref<T> Read(ref Utf8JsonReader reader, Type type, JsonSerializerOptions options) => new(reader.GetString()!);

        public override void Write(Utf8JsonWriter writer, Ref<T> value, JsonSerializerOptions options) => writer.WriteStringValue(value.Id);
    }

    private sealed class ListConverter<T> : JsonConverter<ValueList<T>>
    {
        public override ValueList<T> Read(ref Utf8JsonReader reader, Type type, JsonSerializerOptions options) => JsonSerializer.Deserialize<T[]>(ref reader, options)!;

        public override void Write(Utf8JsonWriter writer, ValueList<T> value, JsonSerializerOptions options) => JsonSerializer.Serialize(writer, value.ToArray(), options);
    }

    private sealed class AddressConverter : JsonConverter<Uri>
    {
        public override Uri Read(ref Utf8JsonReader reader, Type type, JsonSerializerOptions options) => new(reader.GetString()!);

        public override void Write(Utf8JsonWriter writer, Uri value, JsonSerializerOptions options) => writer.WriteStringValue(value.OriginalString);
    }
}
