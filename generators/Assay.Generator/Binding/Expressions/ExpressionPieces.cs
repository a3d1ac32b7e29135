using System.Text;
using Assay.Generator.Model;
using Assay.Syntax;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Assay.Generator.Binding;

/// <summary>
/// Cuts parsed expressions into segments that stand unbroken in the file. A directive cannot stand within a token, so a segment begins at
/// the first token that is not where the one before leads to.
/// </summary>
/// <param name="offset">Where the parsed text begins in the scalar's value.</param>
/// <param name="hidden">The enums that a field hides.</param>
internal sealed class ExpressionPieces(NodeReader reader, ScalarMap map, int offset, HiddenEnums hidden)
{
    public ExpressionSpec Spec(ExpressionSyntax expression)
    {
        var whole = (Start: offset + expression.Span.Start, End: offset + expression.Span.End);
        if (hidden.IsEmpty && IsOnePiece(whole.Start, whole.End))
            return new ExpressionSpec(map.Value.Substring(whole.Start, whole.End - whole.Start), [Segment(whole.Start, whole.End)]);
        var text = new StringBuilder();
        var segments = new List<ExpressionSegment>();
        var (start, end) = (-1, -1);
        foreach (var (from, to, isApart, instead) in Atoms(expression))
        {
            var continues = start >= 0 && !isApart && instead is null && map.SourceOf(from) - map.SourceOf(start) == from - start;
            if (start >= 0 && !continues)
            {
                segments.Add(Segment(start, end));
                start = -1;
            }
            if (end >= 0 && from > end)
                text.Append(isApart || map.Value.IndexOf('\n', end, from - end) >= 0 ? " " : map.Value.Substring(end, from - end));
            text.Append(map.Value, from, to - from);
            end = to;
            if (instead is not null)
                segments.Add(Segment(from, to) with { Code = instead });
            else
                start = start < 0 ? from : start;
        }
        if (start >= 0)
            segments.Add(Segment(start, end));
        return new ExpressionSpec(text.ToString(), segments.ToEquatableArray());
    }

    /// <summary>Whether it stands on one line of the file as it stands in the value, without comments.</summary>
    private bool IsOnePiece(int start, int end)
    {
        if (end <= start || map.SourceOf(end - 1) - map.SourceOf(start) != end - 1 - start)
            return false;
        for (var i = start; i < end; i++)
        {
            // Whatever else may hide behind a slash, or in a string that is interpolated, is looked at closely.
            if (map.Value[i] is '\n' or '/' or '$' || map.SourceOf(i) - map.SourceOf(start) != i - start)
                return false;
        }
        return true;
    }

    private ExpressionSegment Segment(int start, int end)
    {
        var lines = reader.Tree.Lines;
        var (from, to) = (lines.At(map.SourceOf(start)), lines.At(map.SourceEndOf(end - 1)));
        return new ExpressionSegment(map.Value.Substring(start, end - start), reader.File, from.Line, from.Column, to.Line, to.Column);
    }

    /// <summary>What cannot be cut: tokens, and interpolated strings as a whole. Apart are those behind a comment.</summary>
    private IEnumerable<(int From, int To, bool IsApart, string? Instead)> Atoms(ExpressionSyntax expression)
    {
        var isApart = false;
        foreach (var item in expression.DescendantNodesAndTokensAndSelf(node => node is not InterpolatedStringExpressionSyntax))
        {
            if (item.IsNode && item.AsNode() is not InterpolatedStringExpressionSyntax || item.Span.Length == 0)
                continue;
            isApart |= item.GetLeadingTrivia().Any(IsComment);
            yield return (offset + item.Span.Start, offset + item.Span.End, isApart, item.IsToken ? hidden.FullName(item.AsToken()) : null);
            isApart = item.GetTrailingTrivia().Any(IsComment);
        }
    }

    private static bool IsComment(SyntaxTrivia trivia) => trivia.Kind() is not (SyntaxKind.WhitespaceTrivia or SyntaxKind.EndOfLineTrivia);
}
