using System.Text.Json;
using System.Text.Json.Serialization;

namespace Assay;

/// <content>As JSON.</content>
[JsonConverter(typeof(ResultConverter<Explanation>))]
public sealed partial class Explanation : IJsonResult
{
    /// <inheritdoc/>
    public void WriteJson(Utf8JsonWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStartObject();
        ExplanationJson.WriteMembers(writer, assessment, this);
        writer.WriteEndObject();
    }
}
