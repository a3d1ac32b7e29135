using System.Text.RegularExpressions;
using Assay.Generator.Diagnostics;
using Assay.Generator.Model;
using Assay.Syntax;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Assay.Generator.Binding;

/// <summary>Binds C# expressions: parses them, keeps them pure, and cuts conditions into conjuncts. Types are the C# compiler's business.</summary>
internal sealed class ExpressionBinder(NodeReader reader, Scope scope)
{
    private const int Longest = 16 * 1024;
    private const int DeepestNesting = 256;

    // Whether `a ?[` goes on with an index or with a list, the parser tries both ways, and in each again for the next.
    private const int DeepestSquare = 8;

    // Looking whether `A<B<C<…` is a type, Roslyn's parser recurses without a look at the stack.
    private const int MostAngles = 512;

    private static readonly CSharpParseOptions Options = new(LanguageVersion.Latest, DocumentationMode.None);

    /// <summary>A condition; null after a report.</summary>
    public ParsedCondition? Condition(YamlNode node)
    {
        if (reader.Text(node, "a C# expression") is not { } text)
            return null;
        if (!FitsInMemory(node.Start, node.End, text))
            return null;
        var map = ScalarMap.Of(node);
        if (Parse(map, 0, text.Length, node) is not { } expression)
            return null;
        if (scope.MisspeltName(expression) is var (name, meant))
        {
            Report(Descriptors.UnknownName, map, name.Span.Start, name.Span.End, name.Text, $"; did you mean '{meant}'?");
            return null;
        }
        var pieces = new ExpressionPieces(reader, map, 0, scope.Hidden);
        var spec = new ConditionSpec(
            pieces.Spec(expression).Text,
            Conjuncts.Of(expression).Select(pieces.Spec).ToEquatableArray());
        return new ParsedCondition(spec, expression, map);
    }

    /// <summary>The expression in a part of a scalar's value; null after a report.</summary>
    public ExpressionSyntax? Parse(ScalarMap map, int start, int length, YamlNode node)
    {
        var text = map.Value.Substring(start, length);
        if (!FitsInMemory(map.SourceOf(start), map.SourceOf(start + length), text))
            return null;
        // C# would take the rest of such a line, and perhaps the lines behind it, for none of its business.
        if (text.IndexOf('#') >= 0 && Regex.Match(text, @"^[^\S\n]*#.*$", RegexOptions.Multiline) is { Success: true } directive)
        {
            Report(Descriptors.Impure, map, start + directive.Index + directive.Value.IndexOf('#'), start + directive.Index + directive.Length,
                "a directive; put a text that begins with '#' on one line with what is before it");
            return null;
        }
        // Most holes of texts are a name, which needs no parser.
        var expression = SyntaxFacts.IsValidIdentifier(text) && SyntaxFacts.GetKeywordKind(text) == SyntaxKind.None
            ? SyntaxFactory.IdentifierName(text)
            : SyntaxFactory.ParseExpression(text, 0, Options, consumeFullText: true);
        if (CSharpErrors.First(expression) is var (span, message))
        {
            Report(Descriptors.ExpressionSyntax, map, start + span.Start, start + span.End, message + Hint(text, node));
            return null;
        }
        if (TreeDepth.IsTooDeep(expression))
        {
            reader.Diagnostics.Report(Descriptors.ExpressionTooLarge, map.SourceOf(start), map.SourceOf(start + length), $"this is more than {TreeDepth.Deepest} levels deep");
            return null;
        }
        if (PureSubset.FirstObjection(expression) is var (where, what))
        {
            Report(Descriptors.Impure, map, start + where.Start, start + where.End, what);
            return null;
        }
        if (scope.Earlier.First(expression) is not var (name, current))
            return expression;
        Report(Descriptors.EarlierName, map, start + name.Span.Start, start + name.Span.End, name.ValueText, current);
        return null;
    }

    private bool FitsInMemory(int start, int end, string text)
    {
        var (open, deepest, angles) = (0, 0, 0);
        var (square, deepestSquare) = (0, 0);
        foreach (var c in text)
        {
            angles += c == '<' ? 1 : 0;
            open += c is '(' or '[' or '{' ? 1 : c is ')' or ']' or '}' && open > 0 ? -1 : 0;
            deepest = Math.Max(deepest, open);
            square += c == '[' ? 1 : c == ']' && square > 0 ? -1 : 0;
            deepestSquare = Math.Max(deepestSquare, square);
        }
        if (text.Length <= Longest && deepest <= DeepestNesting && deepestSquare <= DeepestSquare && angles <= MostAngles)
            return true;
        reader.Diagnostics.Report(Descriptors.ExpressionTooLarge, start, end,
            text.Length > Longest ? $"this is longer than {Longest} characters"
            : deepest > DeepestNesting ? $"brackets are nested more than {DeepestNesting} deep"
            : deepestSquare > DeepestSquare ? $"square brackets are nested more than {DeepestSquare} deep"
            : $"'<' stands here more than {MostAngles} times");
        return false;
    }

    private void Report(DiagnosticDescriptor descriptor, ScalarMap map, int start, int end, params string[] arguments)
    {
        start = Math.Min(start, map.Value.Length);
        var from = map.SourceOf(start);
        reader.Diagnostics.Report(descriptor, from, end > start ? map.SourceEndOf(Math.Min(end, map.Value.Length) - 1) : from, arguments);
    }

    private string Hint(string text, YamlNode node)
    {
        if (node.Style == YamlStyle.Plain && IsCutByComment(node.End))
            return "; YAML ends an unquoted text at ' #', so put the whole of it in quotes";
        return Regex.Match(text, @"(?<!\w)(and|or|not|AND|OR|NOT)(?!\w)") is { Success: true, Value: var word }
            ? $"; in C#, '{word}' is '{word.ToLowerInvariant() switch { "and" => "&&", "or" => "||", _ => "!" }}'"
            : "";
    }

    private bool IsCutByComment(int end)
    {
        var text = reader.Tree.Text;
        var i = end;
        while (i < text.Length && text[i] is ' ' or '\t')
            i++;
        return i > end && i < text.Length && text[i] == '#';
    }
}
