namespace Assay.Cli.Schemas;

/// <summary>A schema and those it imports, from beside it or compiled in.</summary>
internal static class SchemaSet
{
    /// <summary>The schema first, then whatever it imports, directly or not.</summary>
    public static async Task<IReadOnlyList<SchemaFile>> GatherAsync(string path, CancellationToken cancellation) =>
        await GatherAsync(await SchemaFile.ReadAsync(path, cancellation), cancellation);

    /// <summary>The schema, then whatever it imports, directly or not.</summary>
    public static async Task<IReadOnlyList<SchemaFile>> GatherAsync(SchemaFile schema, CancellationToken cancellation)
    {
        var set = new List<SchemaFile> { schema };
        var beside = new Lazy<Task<List<SchemaFile>>>(() => BesideAsync(schema.Path, cancellation));
        for (var i = 0; i < set.Count; i++)
        {
            foreach (var use in set[i].Uses)
            {
                if (set.Exists(file => Is(file, use)))
                    continue;
                var import = (await beside.Value).Find(file => Is(file, use)) ?? CompiledInModels.Schema(use);
                if (import is not null && !"core".Equals(use, StringComparison.OrdinalIgnoreCase))
                    set.Add(import);
            }
        }

        return set;
    }

    private static bool Is(SchemaFile file, string model) => model.Equals(file.Model, StringComparison.OrdinalIgnoreCase);

    private static async Task<List<SchemaFile>> BesideAsync(string path, CancellationToken cancellation)
    {
        var files = new List<SchemaFile>();
        var folder = Path.GetDirectoryName(path) is { Length: > 0 } name ? name : ".";
        foreach (var file in Directory.EnumerateFiles(folder, "*.assay.yaml").Order(StringComparer.Ordinal))
            files.Add(await SchemaFile.ReadAsync(file, cancellation));
        return files;
    }
}
