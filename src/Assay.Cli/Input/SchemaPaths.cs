namespace Assay.Cli.Input;

/// <summary>Tells schemas from dossiers among the paths that a user gives.</summary>
internal static class SchemaPaths
{
    public const string Extension = ".assay.yaml";

    /// <summary>The schema files named or in named folders; <paramref name="others"/> gets the paths that may hold dossiers.</summary>
    public static IReadOnlyList<string> Among(string[] paths, out string[] others)
    {
        var schemas = new List<string>();
        var rest = new List<string>();
        foreach (var path in paths)
        {
            if (IsSchema(path))
            {
                schemas.Add(path);
            }
            else if (Directory.Exists(path))
            {
                var inside = Directory.EnumerateFiles(path, "*", SearchOption.AllDirectories).ToArray();
                schemas.AddRange(inside.Where(IsSchema).Order(StringComparer.Ordinal));
                if (inside.Any(IsDossier) || !inside.Any(IsSchema))
                    rest.Add(path);
            }
            else
            {
                rest.Add(path);
            }
        }

        others = [.. rest];
        return schemas;
    }

    private static bool IsSchema(string path) => path.EndsWith(Extension, StringComparison.OrdinalIgnoreCase);

    private static bool IsDossier(string path) => Path.GetFileNameWithoutExtension(path).EndsWith(".dossier", StringComparison.OrdinalIgnoreCase);
}
