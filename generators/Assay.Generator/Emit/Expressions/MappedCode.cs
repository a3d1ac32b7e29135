using System.Text;
using Assay.Generator.Model;

namespace Assay.Generator.Emit;

/// <summary>
/// Statements around expressions of the schema. Each expression stands under a directive that says where it was written;
/// what the statement needs before it is on the same line, left of the directive's offset.
/// </summary>
internal sealed class MappedCode(int depth)
{
    private readonly StringBuilder code = new();
    private string indentation = new(' ', 4 * depth);

    public override string ToString() => code.ToString().TrimEnd('\n');

    public MappedCode Line(string line)
    {
        code.Append(indentation).Append(line).Append('\n');
        return this;
    }

    /// <summary>Statements in braces.</summary>
    public MappedCode Block(Action<MappedCode> statements)
    {
        Line("{");
        indentation += "    ";
        statements(this);
        indentation = indentation.Substring(4);
        return Line("}");
    }

    /// <summary>`before` expression `after`.</summary>
    public MappedCode Expression(string before, ExpressionSpec expression, string after)
    {
        Mapped(indentation + before, expression);
        return Line(after);
    }

    /// <summary>`before` condition `after`, where the condition takes no account of what stands around it.</summary>
    /// <remarks>
    /// One chain, so that pattern variables reach later conjuncts: `(a) &amp;&amp; ((b) &amp;&amp; ((c) &amp;&amp; true))`. It nests to the right and
    /// ends in `true` because the compiler reports an operand that is no bool where the innermost `&amp;&amp;` begins: this way, at that operand.
    /// </remarks>
    public MappedCode Condition(string before, ConditionSpec condition, string after)
    {
        var conjuncts = condition.Conjuncts;
        if (conjuncts.Count == 0)
            return Line(before + "true" + after);
        if (conjuncts.Count == 1)
            return Expression(before + "(", conjuncts[0], ")" + after);
        Mapped(indentation + before + "(", conjuncts[0]);
        for (var i = 1; i < conjuncts.Count; i++)
        {
            Line(") && (");
            Mapped(indentation + "(", conjuncts[i]);
        }

        return Line(") && true" + new string(')', conjuncts.Count - 1) + after);
    }

    /// <summary>Returns the place of the first conjunct that does not hold; -1 if all do.</summary>
    /// <remarks>
    /// `if (conjunct) { } else return 0;`, not `if (!(conjunct)) return 0;`: of an operand that is no bool the compiler then says just that, at its
    /// place, and nothing of a `!` that nobody wrote. Pattern variables reach later conjuncts either way.
    /// </remarks>
    public MappedCode FirstFailure(ConditionSpec condition)
    {
        for (var i = 0; i < condition.Conjuncts.Count; i++)
            Expression("if (", condition.Conjuncts[i], $") {{ }} else return {CSharpLiteral.Of(i)};");
        return Line("return -1;");
    }

    /// <summary>Passes a text to `before` … `after`; `names` finds the names of what it refers to.</summary>
    public MappedCode Text(string before, TextSpec text, string names, string after)
    {
        if (text.Parts.All(part => part.Hole is null))
            return Line(before + CSharpLiteral.Of(string.Concat(text.Parts.Select(part => part.Literal))) + after);
        Line($"var text_ = new global::Assay.TextBuilder({names});");
        foreach (var part in text.Parts)
        {
            if (part.Literal is { } literal)
                Line($"text_.Append({CSharpLiteral.Of(literal)});");

            // In a block of its own: a pattern variable of one hole must not be in the way of another's.
            if (part.Hole is { } hole)
                Expression("{ text_.Append(", hole, "); }");
        }

        return Line($"{before}text_.ToString(){after}");
    }

    // Segments begin and end between tokens, so each can stand on a line of its own.
    private void Mapped(string before, ExpressionSpec expression)
    {
        var isMapped = false;
        foreach (var segment in expression.Segments)
        {
            if (LineDirective.To(segment, before.Length) is { } directive)
            {
                code.Append(directive).Append('\n');
                isMapped = true;
            }

            code.Append(before).Append(segment.Code).Append('\n');
            before = "";
        }

        if (isMapped)
            code.Append(LineDirective.Hidden).Append('\n');
    }
}
