using System.Text.RegularExpressions;

namespace Assay.Samples.Tests;

/// <summary>
/// A folder as a reader has it who has followed a guide so far: the repository's seeds and schemas, and every file that is shown above.
/// It is the current folder while it lasts, so samples are run one at a time.
/// </summary>
internal sealed partial class Scene : IDisposable
{
    private const string Before = "before";

    private readonly string from = Environment.CurrentDirectory;

    public Scene(Guide guide, Block upTo)
    {
        foreach (var shipped in new[] { "seeds", "schema" })
            Copy(Path.Combine(Guide.Root, shipped), Path.Combine(Folder, shipped));
        foreach (var block in guide.Blocks.TakeWhile(block => block != upTo).Append(upTo).Where(block => !block.IsLeftToOthers && block["from"] is null))
            Put(block);
        Environment.CurrentDirectory = Folder;
    }

    public string Folder { get; } = Directory.CreateTempSubdirectory("assay-").FullName;

    /// <summary>The name of the file that a block shows: the one it is given, or what its first words say.</summary>
    public static string? FileOf(Block block) => block["file"] ?? block.Language switch
    {
        "yaml" or "json" when DossierName().Match(block.Text) is { Success: true } name => $"{name.Groups[1].Value}.dossier.{block.Language}",
        "yaml" => $"{(ModelName().Match(block.Text) is { Success: true } name ? name.Groups[1].Value : "Sample").ToLowerInvariant()}.assay.yaml",
        _ => null,
    };

    public void Dispose()
    {
        Environment.CurrentDirectory = from;
        Directory.Delete(Folder, recursive: true);
    }

    private void Put(Block block)
    {
        if (block.Language is not ("yaml" or "json" or "diff") || FileOf(block) is not { } file)
            return;
        var path = Path.Combine(Folder, file);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, block.Language == "diff" ? Edited(path, block) : Whole(file, block.Text));
    }

    // A part of a schema stands on the conflict model. The header comes last, so that lines keep their numbers.
    private static string Whole(string file, string text) =>
        file.EndsWith(".assay.yaml", StringComparison.Ordinal) && !ModelName().IsMatch(text) ? $"{text}model: Sample\nuses: [conflict]\n" : text;

    // What stood before an edit is kept, to compare with.
    private string Edited(string path, Block block)
    {
        var text = File.ReadAllText(path);
        Directory.CreateDirectory(Path.Combine(Folder, Before));
        File.Copy(path, Path.Combine(Folder, Before, Path.GetFileName(path)), overwrite: true);
        var (old, edited) = (Side(block, '+'), Side(block, '-'));
        return text.Split(old).Length == 2
            ? text.Replace(old, edited, StringComparison.Ordinal)
            : throw new InvalidDataException($"{block.Place}: what this edits is not found just once in {Path.GetFileName(path)}, which is\n\n{text}");
    }

    private static string Side(Block block, char without) =>
        string.Concat(block.Lines.Where(line => !line.StartsWith(without)).Select(line => (line.Length > 0 ? line[1..] : "") + "\n"));

    private static void Copy(string from, string to)
    {
        foreach (var file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
        {
            var copy = Path.Combine(to, Path.GetRelativePath(from, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }
    }

    [GeneratedRegex("""^\{?\s*"?dossier"?:\s*"?([\w-]+)""", RegexOptions.Multiline)]
    private static partial Regex DossierName();

    [GeneratedRegex(@"^model:\s*(\w+)", RegexOptions.Multiline)]
    private static partial Regex ModelName();
}
