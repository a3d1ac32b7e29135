using System.Collections.Concurrent;

namespace Assay.Cli.Tests.JsonSchemas;

/// <summary>The JSON Schemas of dossiers, as the tool writes them; each is written once.</summary>
internal static class DossierSchemas
{
    private static readonly ConcurrentDictionary<string, Lazy<Task<JsonSchema>>> Written = new(StringComparer.Ordinal);

    public static Task<JsonSchema> Conflict => OfAsync(Path.Combine(Tool.Root, "schema", "conflict.assay.yaml"));

    public static Task<JsonSchema> Recalls => OfAsync(Path.Combine(Tool.Cases, "recalls", "recalls.assay.yaml"));

    public static Task<JsonSchema> OfAsync(string schema) => Written.GetOrAdd(schema, path => new(() => WriteAsync(path))).Value;

    private static async Task<JsonSchema> WriteAsync(string schema)
    {
        using var scene = new TemporaryCase();
        var outcome = await Tool.RunAsync("generate", schema, "-o", scene.Folder, "--json-schema", "--no-csharp");
        outcome.ExitCode.Should().Be(0, outcome.Errors);
        return JsonSchema.Parse(await File.ReadAllTextAsync(Directory.GetFiles(scene.Folder).Single()));
    }
}
