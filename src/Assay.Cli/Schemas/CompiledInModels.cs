using Assay.Conflict;
using Assay.Generator;

namespace Assay.Cli.Schemas;

/// <summary>The models that the tool brings along.</summary>
internal static class CompiledInModels
{
    private static readonly Model[] All = [ConflictModel.Instance, CoreModel.Instance];

    public static IEnumerable<string> Names => All.Select(model => model.Name);

    public static Model? Find(string name) => Array.Find(All, model => model.Name.Equals(name, StringComparison.OrdinalIgnoreCase));

    /// <summary>The schema of a compiled-in model, for others to import.</summary>
    public static SchemaFile? Schema(string name)
    {
        if (Find(name) is not { } model)
            return null;
        var resource = $"{model.Name.ToLowerInvariant()}.assay.yaml";
        // The generator has the core's own.
        if (model is CoreModel)
            return new SchemaFile(resource, CoreSchema.Text, isImport: true);
        using var stream = model.GetType().Assembly.GetManifestResourceStream(resource);
        if (stream is null)
            return null;
        using var reader = new StreamReader(stream);
        return new SchemaFile(resource, reader.ReadToEnd(), isImport: true);
    }
}
