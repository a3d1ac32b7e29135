using System.Reflection;

namespace Assay.Cli.Starter;

/// <summary>The files of a starter, with its name and the tool's version in their places.</summary>
internal static class StarterFiles
{
    /// <summary>The file names that would leave two where a build or the tool looks for one.</summary>
    public static IReadOnlyList<string> Patterns { get; } = ["*.csproj", "*.assay.yaml", "*.dossier.yaml", "Program.cs", "README.md"];

    private static string Version =>
        typeof(StarterFiles).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion.Split('+')[0];

    /// <summary>The names and texts of the files, in the order in which they are best read.</summary>
    public static IReadOnlyList<(string Name, string Text)> Of(string model)
    {
        var lower = model.ToLowerInvariant();
        return
        [
            ("README.md", Read("README.md")),
            ($"{lower}.assay.yaml", Read("model.assay.yaml")),
            ($"{lower}.dossier.yaml", Read("model.dossier.yaml")),
            ($"{model}.csproj", Read("Model.csproj")),
            ("Program.cs", Read("Program.cs")),
        ];

        string Read(string name)
        {
            using var reader = new StreamReader(typeof(StarterFiles).Assembly.GetManifestResourceStream($"starter/{name}.txt")!);
            return reader.ReadToEnd().ReplaceLineEndings("\n")
                .Replace("$Model$", model, StringComparison.Ordinal)
                .Replace("$file$", lower, StringComparison.Ordinal)
                .Replace("$version$", Version, StringComparison.Ordinal);
        }
    }
}
