using System.Text.Encodings.Web;
using System.Text.Json;
using Assay.Generator.Binding;
using Assay.Generator.Evolution;

namespace Assay.Cli.Output;

/// <summary>Writes what is different between two versions of a schema as JSON, in the form that the command's help shows.</summary>
internal static class DiffJson
{
    public static void Write(IReadOnlyList<ModelDiff> models, Stream output)
    {
        using (var json = new Utf8JsonWriter(output, new JsonWriterOptions { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            json.WriteStartObject();
            json.WriteBoolean("breaking", models.Any(model => model.IsBreaking));
            json.WriteStartArray("models");
            foreach (var model in models)
                Write(model, json);
            json.WriteEndArray();
            json.WriteEndObject();
        }

        output.Write("\n"u8);
    }

    private static void Write(ModelDiff model, Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("model", model.Model);
        WriteVersion("old", model.Old, json);
        WriteVersion("new", model.New, json);
        if (model.Version is { } version)
        {
            json.WriteString("asks", version.Asked);
            json.WriteBoolean("isEnough", version.IsEnough);
        }

        json.WriteStartArray("changes");
        foreach (var change in model.Changes)
            Write(change, json);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteVersion(string name, BoundModel? model, Utf8JsonWriter json)
    {
        if (model is null)
            return;
        json.WriteStartObject(name);
        json.WriteString("file", model.Symbol.Schema.Source.Path);
        json.WriteString("version", model.Spec.Version);
        json.WriteEndObject();
    }

    private static void Write(SchemaChange change, Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteStartArray("effects");
        foreach (var word in change.Rule.Effects.InWords())
            json.WriteStringValue(word);
        json.WriteEndArray();
        json.WriteString("rule", change.Rule.Id);
        json.WriteString("path", change.Path);
        json.WriteString("in", change.IsInOld ? "old" : "new");
        json.WriteString("file", change.File);
        json.WriteNumber("line", change.Line);
        json.WriteNumber("column", change.Column);
        json.WriteString("message", change.Message);
        json.WriteString("advice", change.Advice);
        json.WriteEndObject();
    }
}
