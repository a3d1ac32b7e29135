using Assay.Cli.Schemas;

namespace Assay.Cli.Starter;

/// <summary>What a starter's model is called, and with it its namespace and its files.</summary>
internal static class StarterName
{
    private const int Longest = 60;

    private const string Suffix = "Case";

    // A namespace of that name hides what the starter means, a project of it the package, a file of it a device; YAML has a null of its own.
    private static readonly HashSet<string> Taken = new(
        [
            "System", "Microsoft", "Console", "Program", "Con", "Nul", "Aux", "Prn", "Null",
            "Germ", "Restaurant", "Inspectorate", "Laboratory", "LabReport", "Illness", "Contamination",
            .. CompiledInModels.Names,
            .. typeof(Dossier).Assembly.GetExportedTypes().Select(type => type.Name),
            nameof(Assay),
        ],
        StringComparer.OrdinalIgnoreCase);

    /// <summary>The nearest name that a model can have: ASCII letters and digits, in PascalCase.</summary>
    public static string From(string text)
    {
        var words = string.Concat(text.Select(c => char.IsAsciiLetterOrDigit(c) ? c : ' ')).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var name = string.Concat(words.Select(word => char.ToUpperInvariant(word[0]) + word[1..]));
        name = name[..Math.Min(name.Length, Longest)];
        if (name.Length == 0 || char.IsAsciiDigit(name[0]))
            return Suffix + name;
        return Taken.Contains(name) ? name + Suffix : name;
    }
}
