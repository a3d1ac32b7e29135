using System.Buffers;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Assay;

/// <summary>Converts whole dossiers for System.Text.Json, in the form of a <c>.dossier.json</c> file.</summary>
internal sealed class DossierConverter(Model model) : JsonConverter<Dossier>
{
    public override Dossier? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        // Written anew, the value is in one piece and without the comments that the options may allow.
        using var document = JsonDocument.ParseValue(ref reader);
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer))
            document.RootElement.WriteTo(writer);
        var result = model.TryParse(buffer.WrittenSpan.ToArray(), DossierFormat.Json, "");
        return result.Dossier ?? throw new JsonException(string.Join('\n', result.Diagnostics.Where(d => d.Severity == Severity.Error).Select(Explain)));
    }

    public override void Write(Utf8JsonWriter writer, Dossier value, JsonSerializerOptions options) => DossierJson.Write(writer, value);

    private static string Explain(DossierDiagnostic diagnostic) =>
        string.IsNullOrEmpty(diagnostic.Pointer) ? diagnostic.Message : $"{diagnostic.Pointer}: {diagnostic.Message}";
}
