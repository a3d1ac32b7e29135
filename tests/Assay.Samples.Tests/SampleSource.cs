using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Assay.Samples.Tests;

/// <summary>
/// The text of a block as a file that compiles, in which every line still knows its place in the guide. <c>using</c> lines hold for all
/// of a guide below them; a block that goes on from the one before begins with all that stands there.
/// </summary>
internal sealed class SampleSource
{
    /// <summary>Printed where a block begins.</summary>
    public const string Mark = "\u0001";

    private readonly StringBuilder text = new();
    private readonly string folder;

    public SampleSource(Guide guide, Block block, string folder)
    {
        this.folder = folder;
        var above = guide.Blocks.TakeWhile(other => other != block).Where(other => other.Language == "csharp" && !other.IsLeftToOthers && other["from"] is null).ToList();
        // What a schema generates is there only where a block names it.
        var names = above.Where(other => other["schema"] is null || other["schema"] == block["schema"]).SelectMany(other => Parse(other).Usings).Select(line => line.ToString()).ToHashSet(StringComparer.Ordinal);
        foreach (var line in Parse(block).Usings)
            names.Remove(line.ToString());
        text.AppendJoin('\n', names).Append('\n');
        foreach (var line in Parse(block).Usings)
            Add(block, line);

        if (block["member"] is { } name)
            AddMembers(block, name);
        else
            AddProgram([.. Chain(above, block)]);
    }

    public string Text => text.ToString();

    private static IEnumerable<Block> Chain(List<Block> above, Block block)
    {
        var start = block["goes-on"] is null ? above.Count : above.FindLastIndex(other => other["goes-on"] is null && other["member"] is null);
        return above.Skip(start).Where(other => other["member"] is null).Append(block);
    }

    private void AddProgram(Block[] blocks)
    {
        foreach (var block in blocks)
        {
            // Not as hidden lines: analyzers take what begins with one for generated.
            text.Append($"\n{LineOf(block, 0)}\nConsole.Write(\"\\u{(int)Mark[0]:x4}\");\n");
            foreach (var statement in Parse(block).Members.OfType<GlobalStatementSyntax>())
                Add(block, statement);
        }

        foreach (var block in blocks)
        {
            foreach (var type in Parse(block).Members.Where(member => member is not GlobalStatementSyntax))
                Add(block, type);
        }
    }

    private void AddMembers(Block block, string name)
    {
        var usings = Parse(block).Usings.Count;
        text.Append($"\npublic sealed class {name}\n{{\n{LineOf(block, usings)}\n").AppendJoin('\n', block.Lines.Skip(usings)).Append("\n}\n");
    }

    private void Add(Block block, SyntaxNode node) =>
        text.Append('\n').Append(LineOf(block, node.SyntaxTree.GetLineSpan(node.FullSpan).StartLinePosition.Line)).Append('\n').Append(node.ToFullString());

    private string LineOf(Block block, int line) =>
        block["file"] is { } file ? $"#line {line + 1} \"{folder}/{file}\"" : $"#line {block.Line + line} \"{folder}/{Path.GetFileName(block.Guide)}\"";

    private static CompilationUnitSyntax Parse(Block block) =>
        CSharpSyntaxTree.ParseText(block.Text, new(LanguageVersion.Latest)).GetCompilationUnitRoot();
}
