using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Assay;

/// <summary>
/// Converts records where the options ask another resolver before the model's: with the model that is among the options' resolvers. Generated
/// kinds name it.
/// </summary>
/// <typeparam name="T">The kind.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class RecordConverter<T> : JsonConverter<T>
    where T : Entity
{
    /// <inheritdoc/>
    public override T? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        new EntityConverter<T>(ModelJsonResolver.ModelIn(options)).Read(ref reader, typeToConvert, options);

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) =>
        new EntityConverter<T>(ModelJsonResolver.ModelIn(options)).Write(writer, value, options);
}

/// <summary>As <see cref="RecordConverter{T}"/>, for dossiers.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class WholeDossierConverter : JsonConverter<Dossier>
{
    /// <inheritdoc/>
    public override Dossier? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        new DossierConverter(ModelJsonResolver.ModelIn(options)).Read(ref reader, typeToConvert, options);

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, Dossier value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(value);
        DossierJson.Write(writer, value);
    }
}
