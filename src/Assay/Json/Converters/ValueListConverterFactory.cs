using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Reflection;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace Assay;

/// <summary>Makes the converters of lists, of any type that a field can have.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class ValueListConverterFactory : JsonConverterFactory
{
    /// <inheritdoc/>
    public override bool CanConvert(Type typeToConvert) => Item(typeToConvert) is not null;

    /// <inheritdoc/>
    public override JsonConverter? CreateConverter(Type typeToConvert, JsonSerializerOptions options) => Item(typeToConvert) switch
    {
        null => null,
        var item when item == typeof(string) => new ValueListConverter<string>(JsonMetadataServices.StringConverter!),
        var item when item == typeof(Uri) => new ValueListConverter<Uri>(JsonMetadataServices.UriConverter!),
        var item when item == typeof(long) => new ValueListConverter<long>(JsonMetadataServices.Int64Converter),
        var item when item == typeof(double) => new ValueListConverter<double>(JsonMetadataServices.DoubleConverter),
        var item when item == typeof(bool) => new ValueListConverter<bool>(JsonMetadataServices.BooleanConverter),
        var item => OwnConverter(item, options) is IElementConverter own ? own.ForLists() : Others(item),
    };

    // Types with a converter of ours say so themselves, and the converter knows its type.
    private static JsonConverter? OwnConverter(Type item, JsonSerializerOptions options)
    {
        if (item.GetCustomAttribute<JsonConverterAttribute>(inherit: false) is not { ConverterType: { } type })
            return null;
        var converter = (JsonConverter?)Activator.CreateInstance(type);
        return converter is JsonConverterFactory factory ? factory.CreateConverter(item, options) : converter;
    }

    [UnconditionalSuppressMessage("AOT", "IL3050", Justification = "What fields can hold besides is a class, for which code is shared.")]
    [UnconditionalSuppressMessage("Trimming", "IL2071", Justification = "The converter has no use for the members of the items.")]
    private static JsonConverter Others(Type item) => (JsonConverter)Activator.CreateInstance(typeof(ValueListConverter<>).MakeGenericType(item), [null])!;

    private static Type? Item(Type type) => type.IsGenericType && type.GetGenericTypeDefinition() == typeof(ValueList<>) ? type.GenericTypeArguments[0] : null;
}
