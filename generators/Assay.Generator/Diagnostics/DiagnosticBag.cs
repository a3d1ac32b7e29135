using Assay.Generator.Model;
using Assay.Syntax;
using Assay.Syntax.Literals;
using Microsoft.CodeAnalysis;

namespace Assay.Generator.Diagnostics;

/// <summary>Collects what is wrong with one file.</summary>
internal sealed class DiagnosticBag(string file, YamlTree tree)
{
    // A file of nothing but mistakes must not fill the error list, nor the memory.
    private const int Most = 1_000;

    private readonly List<DiagnosticInfo> found = [];

    public IReadOnlyList<DiagnosticInfo> Found => found;

    public int Errors { get; private set; }

    public void Report(DiagnosticDescriptor descriptor, YamlNode at, params string[] arguments) =>
        Report(descriptor, at.Start, at.End, arguments);

    public void Report(DiagnosticDescriptor descriptor, int start, int end, params string[] arguments)
    {
        var isFirstError = descriptor.DefaultSeverity == DiagnosticSeverity.Error && Errors++ == 0;
        // Without the first error, nobody would know why there is no code.
        if (found.Count > Most && !isFirstError)
            return;
        if (found.Count == Most && !isFirstError)
            (descriptor, arguments) = (Descriptors.TooManyMistakes, [$"{Most}"]);
        end = Math.Max(start, TrimEnd(start, end));
        var (from, to) = (tree.Lines.At(start), tree.Lines.At(end));
        found.Add(new DiagnosticInfo(
            descriptor.Id, arguments.Select(Excerpt.OnOneLine).ToEquatableArray(), file, start, end - start, from.Line - 1, from.Column - 1, to.Line - 1, to.Column - 1));
    }

    // A block scalar ends with its last line break, and nobody wants that underlined.
    private int TrimEnd(int start, int end)
    {
        while (end > start && char.IsWhiteSpace(tree.Text[end - 1]))
            end--;
        return end;
    }
}
