[assembly: CollectionBehavior(DisableTestParallelization = true)]

namespace Assay.Samples.Tests;

/// <summary>
/// What the guides show is what happens. README.md in <c>tests</c> says how a block is written so that it is run.
/// </summary>
public sealed class SampleTests
{
    private static readonly string[] Prefixes = ["dotnet run --project src/Assay.Cli -- ", "assay "];

    private static readonly HashSet<string?> Classes =
        [.. Directory.EnumerateFiles(Path.Combine(Guide.Root, "tests"), "*Tests.cs", SearchOption.AllDirectories).Select(Path.GetFileNameWithoutExtension)];

    [Theory, MemberData(nameof(Samples), "csharp")]
    public void CSharp_compiles_and_prints_what_is_shown(string guide, int line) => Run(guide, line, (page, block) =>
        Compare(block, page.OutputOf(block), new CSharpSample(page, block).Run()));

    [Theory, MemberData(nameof(Samples), "console")]
    public void The_tool_prints_what_is_shown(string guide, int line) => Run(guide, line, (_, block) =>
    {
        block.Lines[0].Should().StartWith("$ ", $"{block.Place} shows what to type");
        foreach (var i in Enumerable.Range(0, block.Lines.Length).Where(i => block.Lines[i].StartsWith("$ ", StringComparison.Ordinal)))
        {
            var command = block.Lines[i][2..];
            var prefix = Prefixes.FirstOrDefault(prefix => command.StartsWith(prefix, StringComparison.Ordinal));
            prefix.Should().NotBeNull($"{block.Guide}({block.Line + i}): only the tool is run here, as {string.Join(" or ", Prefixes)}");
            var (output, exit) = Captured.RunTool(command[prefix!.Length..].Split(' ', StringSplitOptions.RemoveEmptyEntries));
            exit.Should().NotBe(2, $"{block.Guide}({block.Line + i}) is a command that the tool understands, and does not answer\n{output}");
            var shown = block.Lines.Skip(i + 1).TakeWhile(line => !line.StartsWith("$ ", StringComparison.Ordinal)).ToArray();
            Equal(Output.Difference(block, shown, block.Line + i + 1, output));
        }
    });

    [Theory, MemberData(nameof(Samples), "yaml json diff")]
    public void A_file_is_found_good_or_what_is_shown_is_said_of_it(string guide, int line) => Run(guide, line, (page, block) =>
    {
        var file = Scene.FileOf(block);
        file.Should().NotBeNull($"{block.Place} is a schema, a dossier, or names its file");
        var (output, _) = Captured.RunTool(["check", file!, .. block["schema"] is { } schema ? new[] { "--schema", schema } : []]);
        Compare(block, page.OutputOf(block), output, otherwise: "No errors.");
    });

    [Theory, MemberData(nameof(Samples), "from")]
    public void An_excerpt_is_in_the_file_that_it_names(string guide, int line) => Run(guide, line, (_, block) =>
    {
        var name = block["from"]!;
        var text = CSharpSample.Generated(block).TryGetValue(name, out var generated) ? generated
            : File.ReadAllText(File.Exists(name) ? name : Path.Combine(Guide.Root, name));
        var lines = block.Lines.Select(code => code.Trim()).Prepend("…").Append("…").ToArray();
        Equal(Output.Difference(block, lines, block.Line - 1, string.Join('\n', text.ReplaceLineEndings("\n").Split('\n').Select(code => code.Trim()))));
    });

    [Fact]
    public void Every_block_is_run_or_says_why_not()
    {
        var loose = Guide.All.SelectMany(page => page.Blocks.Where(block => Why(page, block) is not null).Select(block => $"{block.Place}: {Why(page, block)}"));
        string.Join('\n', loose).Should().BeEmpty();
    }

    /// <summary>The blocks that one test takes.</summary>
    public static TheoryData<string, int> Samples(string languages)
    {
        var data = new TheoryData<string, int>();
        foreach (var block in Guide.All.SelectMany(page => page.Blocks).Where(block => !block.IsLeftToOthers))
        {
            if (languages.Split(' ').Contains(block["from"] is null ? block.Language : "from"))
                data.Add(block.Guide, block.Line);
        }

        return data;
    }

    private static string? Why(Guide page, Block block) => block.Language switch
    {
        _ when block.RunBy is { } test && !Classes.Contains(test) => $"there is no {test}",
        _ when block.UnknownKeys.Any() => $"nothing reads '{block.UnknownKeys.First()}'",
        _ when block.IsLeftToOthers => null,
        "text" when page.Blocks.TakeWhile(other => other != block).LastOrDefault() is not { IsLeftToOthers: false, Language: "csharp" or "yaml" or "json" or "diff" } =>
            "text stands behind what prints it",
        "csharp" or "yaml" or "json" or "diff" or "console" or "text" => null,
        var language => $"no test runs a block {(language.Length > 0 ? $"in {language}" : "that only an indent sets off, or whose fence names no language")}",
    };

    private static void Run(string guide, int line, Action<Guide, Block> run)
    {
        var page = Guide.All.Single(page => page.Name == guide);
        var block = page.Blocks.Single(block => block.Line == line);
        using var scene = new Scene(page, block);
        run(page, block);
    }

    private static void Compare(Block block, Block? shown, string actual, string otherwise = "")
    {
        // A program without output shown may print what it likes.
        otherwise = block.Language == "csharp" ? "…" : otherwise;
        Equal(Output.Difference(shown ?? block, shown?.Lines ?? [otherwise], (shown ?? block).Line, actual));
    }

    private static void Equal(string? difference)
    {
        if (difference is not null)
            Assert.Fail(difference);
    }
}
