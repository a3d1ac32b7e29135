using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Assay;

/// <summary>Writes results for System.Text.Json. They are not read: what they say follows from the dossier.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class ResultConverter<T> : JsonConverter<T>
    where T : class, IJsonResult
{
    /// <inheritdoc/>
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        throw new NotSupportedException($"A result ({typeof(T).Name}) is not read from JSON; load the dossier and assess it again.");

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(value);
        value.WriteJson(writer);
    }
}
