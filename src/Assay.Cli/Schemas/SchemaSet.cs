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
                if (import is null)
                    AddCompiledIn(set);
                else if (!"core".Equals(use, StringComparison.OrdinalIgnoreCase))
                    set.Add(import);
            }
        }

        return set;
    }

    // So that the nearest name can be one of theirs.
    private static void AddCompiledIn(List<SchemaFile> set) => set.AddRange(CompiledInModels.Names
        .Where(name => name != CoreModel.Instance.Name && !set.Exists(file => Is(file, name)))
        .Select(name => CompiledInModels.Schema(name)!));

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
