using Assay.Generator.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace Assay.Generator.Emit;

/// <summary>
/// Cuts an expression into chunks that can each stand on a line of their own. Segments end wherever the place in the file
/// jumps, which may be in the middle of a string literal; chunks end between tokens only.
/// </summary>
internal static class ExpressionChunks
{
    private const string Before = "class C { object M() => ";
    private const string After = "\n; }";

    public static IReadOnlyList<ExpressionSegment> Of(ExpressionSpec expression)
    {
        var lines = expression.Segments.SelectMany(Lines).Where(line => line.Code.Trim().Length > 0).ToList();
        return lines.Count <= 1 ? lines : Merge(lines, Join(expression.Text, lines, out var starts), starts);
    }

    // All but the first line of a directive's span keep their columns, so a segment of several lines would lose its indentation.
    private static IEnumerable<ExpressionSegment> Lines(ExpressionSegment segment)
    {
        var lines = segment.Code.Replace("\r\n", "\n").Split('\n');
        if (lines.Length == 1)
            return [segment];
        var indentation = Math.Max(0, segment.EndColumn - 1 - lines[lines.Length - 1].Length);
        return lines.Select((code, i) =>
        {
            var (line, column) = (segment.StartLine + i, i == 0 ? segment.StartColumn : indentation + 1);
            return segment with { Code = code, StartLine = line, StartColumn = column, EndLine = line, EndColumn = column + code.Length };
        });
    }

    // Between two segments there is white space at most: what a folded line became. It matters inside a string literal.
    private static string Join(string text, List<ExpressionSegment> lines, out int[] starts)
    {
        starts = new int[lines.Count];
        var at = 0;
        for (var i = 0; i < lines.Count; i++)
        {
            starts[i] = text.IndexOf(lines[i].Code, at, StringComparison.Ordinal);
            if (starts[i] < 0 || text.Substring(at, starts[i] - at).Trim().Length > 0)
                return JoinAsTheyAre(lines, starts);
            at = starts[i] + lines[i].Code.Length;
        }

        return text;
    }

    private static string JoinAsTheyAre(List<ExpressionSegment> lines, int[] starts)
    {
        for (int i = 0, at = 0; i < lines.Count; at += lines[i].Code.Length + 1, i++)
            starts[i] = at;
        return string.Join("\n", lines.Select(line => line.Code));
    }

    private static List<ExpressionSegment> Merge(List<ExpressionSegment> lines, string text, int[] starts)
    {
        // In something whole, so that nothing of it is left outside the tree.
        var tree = CSharpSyntaxTree.ParseText(Before + text + After, new CSharpParseOptions(LanguageVersion.Latest)).GetRoot();
        var chunks = new List<ExpressionSegment>();
        for (var first = 0; first < lines.Count;)
        {
            var end = first + 1;
            while (end < lines.Count && (tree.ContainsDirectives || !CanCut(tree, starts[end])))
                end++;
            var (from, to) = (first == 0 ? 0 : starts[first], end == lines.Count ? text.Length : starts[end]);
            var code = text.Substring(from, to - from).TrimEnd();

            // A directive may stand first on a line only; anywhere else it is an error, and at the right place.
            if (tree.ContainsDirectives)
                code = code.Replace('\n', ' ');
            if (first == 0)
                code = code.TrimStart();
            chunks.Add(lines[first] with { Code = code, EndLine = lines[end - 1].EndLine, EndColumn = lines[end - 1].EndColumn });
            first = end;
        }

        return chunks;
    }

    /// <summary>Whether a line may end here: not within a token, a comment or an interpolated string.</summary>
    private static bool CanCut(SyntaxNode tree, int place)
    {
        var position = Before.Length + place;
        var token = tree.FindToken(position);
        return !IsWithin(token.Span, position)
            && !token.GetAllTrivia().Any(trivia => !IsSpace(trivia) && IsWithin(trivia.FullSpan, position))
            && !token.Parent!.AncestorsAndSelf().Any(node => node is InterpolatedStringExpressionSyntax && IsWithin(node.Span, position));
    }

    private static bool IsWithin(TextSpan span, int position) => span.Start < position && position < span.End;

    private static bool IsSpace(SyntaxTrivia trivia) => trivia.Kind() is SyntaxKind.WhitespaceTrivia or SyntaxKind.EndOfLineTrivia;
}
