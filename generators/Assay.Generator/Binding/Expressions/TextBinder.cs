using System.Text;
using Assay.Generator.Diagnostics;
using Assay.Generator.Model;
using Assay.Syntax;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Assay.Generator.Binding;

/// <summary>Binds texts with holes: `{Sender} sent {Strength}`, with `{{` and `}}` for braces.</summary>
internal sealed class TextBinder(NodeReader reader, Scope scope)
{
    private const int Longest = 64 * 1024;

    private readonly ExpressionBinder expressions = new(reader, scope);

    /// <summary>The text; null after a report.</summary>
    public TextSpec? Bind(YamlNode node)
    {
        if (reader.Text(node, "a text") is not { } text)
            return null;
        if (text.Length > Longest)
        {
            reader.Diagnostics.Report(Descriptors.ExpressionTooLarge, node, $"this is longer than {Longest} characters");
            return null;
        }
        var map = ScalarMap.Of(node);
        var parts = new List<TextPart>();
        var literal = new StringBuilder();
        var errors = reader.Diagnostics.Errors;
        for (var i = 0; i < text.Length;)
        {
            var c = text[i];
            if (c is '{' or '}' && i + 1 < text.Length && text[i + 1] == c)
            {
                literal.Append(c);
                i += 2;
            }
            else if (c == '}')
            {
                Report(map, i, "this '}' closes nothing; for a brace in the text write '}}'");
                return null;
            }
            else if (c == '{')
            {
                if (EndOfHole(text, i + 1) is not { } end)
                {
                    Report(map, i, "this '{' is never closed; for a brace in the text write '{{'");
                    return null;
                }
                Flush(literal, parts);
                if (Hole(map, i + 1, end, node) is { } hole)
                    parts.Add(new TextPart(null, hole));
                i = end + 1;
            }
            else
            {
                literal.Append(c);
                i++;
            }
        }
        // A block scalar ends with a line break, which nobody means as part of the text.
        while (literal.Length > 0 && literal[literal.Length - 1] == '\n')
            literal.Length--;
        Flush(literal, parts);
        return reader.Diagnostics.Errors == errors ? new TextSpec(parts.ToEquatableArray()) : null;
    }

    private ExpressionSpec? Hole(ScalarMap map, int start, int end, YamlNode node)
    {
        if (string.IsNullOrWhiteSpace(map.Value.Substring(start, end - start)))
        {
            Report(map, start - 1, "there is nothing between these braces; for braces in the text write '{{' and '}}'");
            return null;
        }
        if (expressions.Parse(map, start, end - start, node) is not { } expression)
            return null;
        foreach (var (name, hint) in scope.UnknownNames(expression))
        {
            var at = start + name.Span.Start;
            reader.Diagnostics.Report(Descriptors.UnknownName, map.SourceOf(at), map.SourceEndOf(start + name.Span.End - 1), name.Text, hint);
        }
        return new ExpressionPieces(reader, map, start, scope.Hidden).Spec(expression);
    }

    /// <summary>
    /// The brace that closes a hole. C#'s own scanner finds it, so that braces within strings, characters and interpolations are passed by.
    /// </summary>
    private static int? EndOfHole(string text, int start)
    {
        // Most holes are a name.
        var plain = start;
        while (plain < text.Length && (char.IsLetterOrDigit(text[plain]) || text[plain] is '.' or '_'))
            plain++;
        if (plain < text.Length && text[plain] == '}')
            return plain;
        var depth = 0;
        foreach (var token in SyntaxFactory.ParseTokens(text, start, initialTokenPosition: start))
        {
            if (token.IsKind(SyntaxKind.OpenBraceToken))
                depth++;
            else if (token.IsKind(SyntaxKind.CloseBraceToken) && depth-- == 0)
                return token.SpanStart;
        }
        return null;
    }

    private static void Flush(StringBuilder literal, List<TextPart> parts)
    {
        if (literal.Length > 0)
            parts.Add(new TextPart(literal.ToString(), null));
        literal.Clear();
    }

    private void Report(ScalarMap map, int index, string message) =>
        reader.Diagnostics.Report(Descriptors.Braces, map.SourceOf(index), map.SourceEndOf(index), message);
}
