namespace Assay.Tests.Engine;

/// <summary>A page of documentation, in sections.</summary>
internal sealed class Page
{
    private readonly string text;

    private Page(string text) => this.text = text;

    /// <summary>The engine's own page.</summary>
    public static Page OfEngine { get; } = Open("src", "Assay", "Engine", "README.md");

    /// <summary>A page of the repository.</summary>
    public static Page Open(params string[] path) => new(File.ReadAllText(Path.Combine([Root(), .. path])).ReplaceLineEndings("\n"));

    public string[] Lines => text.Split('\n');

    /// <summary>What is under a heading of the second level.</summary>
    public Page Section(string heading) => new(text.Split($"\n## {heading}\n")[1].Split("\n## ")[0]);

    /// <summary>The fenced blocks in a language.</summary>
    public string[] Blocks(string language) => [.. text.Split($"\n```{language}\n").Skip(1).Select(rest => rest.Split("```")[0])];

    /// <summary>The lines that an indent sets off.</summary>
    public string[] Indented() => [.. Lines.Where(line => line.StartsWith("    ", StringComparison.Ordinal)).Select(line => line[4..])];

    /// <summary>The cells of the rows of all tables, headings apart.</summary>
    public string[][] Rows() =>
    [
        .. Lines.Zip(Lines.Append("").Skip(1))
            .Where(two => two.First.StartsWith('|') && !two.First.StartsWith("| ---", StringComparison.Ordinal) && !two.Second.StartsWith("| ---", StringComparison.Ordinal))
            .Select(two => two.First.Split('|', StringSplitOptions.TrimEntries)[1..^1]),
    ];

    private static string Root()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "Domain.sln")))
            folder = Path.GetDirectoryName(folder) ?? throw new DirectoryNotFoundException($"Domain.sln is nowhere above {AppContext.BaseDirectory}.");
        return folder;
    }
}
