using System.Text.Json;
using System.Text.Json.Serialization;

namespace Assay;

/// <content>As JSON.</content>
[JsonConverter(typeof(ResultConverter<Timeline>))]
public sealed partial class Timeline : IJsonResult
{
    /// <inheritdoc/>
    public void WriteJson(Utf8JsonWriter writer) => WriteJson(writer, Claims);

    /// <summary>Writes one object with some of the claims.</summary>
    /// <param name="writer">Where to.</param>
    /// <param name="claims">The claims that are listed.</param>
    public void WriteJson(Utf8JsonWriter writer, IEnumerable<ClaimTimeline> claims)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(claims);
        writer.WriteStartObject();
        TimelineJson.WriteMembers(writer, this, claims);
        writer.WriteEndObject();
    }
}
