namespace Assay;

/// <summary>The forms that a dossier can be stored in.</summary>
public enum DossierFormat
{
    /// <summary>YAML: one document a file, for people to write.</summary>
    Yaml,

    /// <summary>JSON: one object a file.</summary>
    Json,

    /// <summary>JSON Lines: a header, then one record a line, without limit of size.</summary>
    JsonLines,
}

/// <summary>Tells a file's form by its name.</summary>
internal static class DossierFileName
{
    private static readonly string[] Extensions = [".yaml", ".yml", ".json", ".jsonl"];

    /// <summary>The form of a file with this name; null if it is none that a dossier comes in.</summary>
    public static DossierFormat? FormatOf(string path) => Path.GetExtension(path).ToLowerInvariant() switch
    {
        ".yaml" or ".yml" => DossierFormat.Yaml,
        ".json" => DossierFormat.Json,
        ".jsonl" => DossierFormat.JsonLines,
        _ => null,
    };

    /// <summary>Whether the name says that it is a dossier, as <c>x.dossier.yaml</c> does.</summary>
    public static bool IsDossier(ReadOnlySpan<char> name)
    {
        foreach (var extension in Extensions)
        {
            if (name.EndsWith(extension, StringComparison.OrdinalIgnoreCase)
                && name[..^extension.Length].EndsWith(".dossier", StringComparison.OrdinalIgnoreCase))
                return true;
        }

        return false;
    }
}
