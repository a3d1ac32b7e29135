using System.Text.Json;
using System.Text.Json.Serialization;

namespace Assay;

/// <content>As JSON.</content>
[JsonConverter(typeof(ResultConverter<Assessment>))]
public sealed partial class Assessment : IJsonResult
{
    /// <inheritdoc/>
    public void WriteJson(Utf8JsonWriter writer) => WriteJson(writer, Claims);

    /// <summary>Writes one object with some of the claims, and with what a supposition changes.</summary>
    /// <param name="writer">Where to.</param>
    /// <param name="claims">The claims of this assessment that are listed.</param>
    /// <param name="actual">
    /// The assessment in which nothing is supposed. If it is given, the options of this one and the claims that they change are listed, as <c>whatIf</c>.
    /// </param>
    public void WriteJson(Utf8JsonWriter writer, IEnumerable<ClaimAssessment> claims, Assessment? actual = null)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(claims);
        writer.WriteStartObject();
        AssessmentJson.WriteMembers(writer, this, claims, actual);
        writer.WriteEndObject();
    }
}
