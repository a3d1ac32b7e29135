namespace Assay.Generator.Model;

/// <summary>A C# expression from the schema, cut where its place in the file jumps (a folded line, an escape).</summary>
/// <param name="Text">The whole expression, for messages.</param>
internal sealed record ExpressionSpec(string Text, EquatableArray<ExpressionSegment> Segments);

/// <summary>C# that stands unbroken in the file, and begins and ends between tokens. Lines and columns are 1-based; columns count UTF-16 units; the end is exclusive.</summary>
/// <param name="File">The path exactly as the compiler hands it over.</param>
internal sealed record ExpressionSegment(string Code, string File, int StartLine, int StartColumn, int EndLine, int EndColumn);

/// <summary>A condition: its top-level `&amp;&amp;` conjuncts in order. One with no conjuncts always holds.</summary>
internal sealed record ConditionSpec(string Text, EquatableArray<ExpressionSpec> Conjuncts);

/// <summary>A text with holes.</summary>
internal sealed record TextSpec(EquatableArray<TextPart> Parts);

/// <summary>Either a literal or a hole.</summary>
internal sealed record TextPart(string? Literal, ExpressionSpec? Hole);

internal enum CheckSeverity
{
    Error,
    Warning,
    Info,
}

internal sealed record CheckSpec(ConditionSpec That, TextSpec Else, CheckSeverity Severity);

/// <summary>The expressions of one kind; they alone change when lines move.</summary>
internal sealed record KindExpressions(
    string Model,
    string Namespace,
    string Kind,
    EquatableArray<string> Usings,
    EquatableArray<CheckSpec> Checks,
    TextSpec? Says,
    ConditionSpec? Implies,
    ConditionSpec? Excludes);
