using System.Text;
using Assay.Generator.Binding;
using Assay.Generator.Syntax;
using Assay.Generator.Targets;

namespace Assay.EditorSchemas;

/// <summary>The folder in which editors find the JSON Schemas of a project's models.</summary>
internal static class SchemaFolder
{
    /// <summary>
    /// Writes the JSON Schema of each model among the schemas, those of packages included, since dossiers may follow any of them. What would
    /// not change is left alone. Of a schema with mistakes, which the compiler reports, the last good JSON Schema stays, if there is one.
    /// </summary>
    public static async Task WriteAsync(string folder, IReadOnlyList<string> files)
    {
        var parsed = files.Select(Parse).ToList();
        foreach (var schema in parsed)
        {
            if (Linker.LinkWhole(parsed, schema.Source.Path, CancellationToken.None) is not { } model)
                continue;
            var target = Path.Combine(folder, model.Model.Name.ToLowerInvariant() + ModelTarget.JsonSchema.Extension);
            if (!File.Exists(target) || IsSound(parsed))
                await WriteAsync(target, ModelTarget.JsonSchema.Emit(model, CancellationToken.None));
        }
    }

    private static bool IsSound(IEnumerable<ParsedSchema> schemas) =>
        !Linker.Link(schemas, CancellationToken.None).Diagnostics.Any(diagnostic => diagnostic.IsError);

    private static ParsedSchema Parse(string file)
    {
        var path = file.TrimStart('+');
        return ParsedSchema.Parse(new SchemaSource(path, File.ReadAllText(path), IsCompiled: file.StartsWith('+')), CancellationToken.None);
    }

    private static async Task WriteAsync(string target, string text)
    {
        var bytes = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false).GetBytes(text);
        if (File.Exists(target) && File.ReadAllBytes(target).AsSpan().SequenceEqual(bytes))
            return;
        Directory.CreateDirectory(Path.GetDirectoryName(target)!);
        await AtomicFile.WriteAsync(target, stream => stream.WriteAsync(bytes).AsTask(), CancellationToken.None);
    }
}
