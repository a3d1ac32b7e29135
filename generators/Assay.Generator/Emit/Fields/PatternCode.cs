using Assay.Generator.Patterns;

namespace Assay.Generator.Emit;

/// <summary>Writes a method that reads a text once, character by character, and tells whether the whole of it matches a pattern.</summary>
internal sealed class PatternCode
{
    private readonly List<string> lines = [];
    private readonly CharacterTest test;
    private string indentation = "    ";
    private int locals;

    private PatternCode(FieldConstants constants) => test = new CharacterTest(constants, "text[at]");

    public static IReadOnlyList<string> Method(string name, string pattern, PatternNode node, FieldConstants constants)
    {
        var (head, tail) = PatternHead.Of(node, constants);
        var code = new PatternCode(constants);
        code.WriteEach(tail);
        return
        [
            $"// {CSharpLiteral.Of(pattern)}",
            $"internal static bool {name}(global::System.ReadOnlySpan<char> text)",
            "{",
            .. tail.Count == 0 ? head.Whole : [.. head.Beginning, .. code.lines, "    return at == text.Length;"],
            "}",
        ];
    }

    private void Write(PatternNode node)
    {
        switch (node)
        {
            case PatternNode.One(var set):
                Line($"if (at == text.Length || {test.Not(set)})");
                Line("    return false;");
                Line("at++;");
                break;
            case PatternNode.Sequence(var items):
                WriteEach(items);
                break;
            case PatternNode.Choice(var alternatives):
                Choose(alternatives);
                break;
            case PatternNode.Repeat(_, _, 0):
                break;
            case PatternNode.Repeat(PatternNode.One(var set), var min, var max):
                Run(set, min, max);
                break;
            case PatternNode.Repeat(var body, var min, var max):
                Repeat(body, min, max);
                break;
        }
    }

    /// <summary>Writes what begins with a character that has just been looked at.</summary>
    private void WriteBehindTest(PatternNode node)
    {
        var items = node is PatternNode.Sequence(var sequence) ? sequence : [node];
        if (items.Count == 0 || items[0] is not PatternNode.One)
        {
            Write(node);
            return;
        }
        Line("at++;");
        WriteEach(items.Skip(1).ToList());
    }

    private void WriteEach(IReadOnlyList<PatternNode> items)
    {
        for (var i = 0; i < items.Count;)
        {
            var word = string.Concat(items.Skip(i).TakeWhile(item => item is PatternNode.One { Set.Single: not null }).Select(item => ((PatternNode.One)item).Set.Single));
            if (word.Length < 2)
            {
                Write(items[i++]);
                continue;
            }
            Line($"if (!global::System.MemoryExtensions.StartsWith(text.Slice(at), {CSharpLiteral.Of(word)}))");
            Line("    return false;");
            Line($"at += {CSharpLiteral.Of(word.Length)};");
            i += word.Length;
        }
    }

    private void Choose(IReadOnlyList<PatternNode> alternatives)
    {
        var word = "if";
        foreach (var alternative in alternatives.Where(a => !a.CanBeEmpty))
        {
            Line($"{word} (at < text.Length && {test.Of(alternative.First)})");
            Block(alternative);
            word = "else if";
        }
        Line("else");
        if (alternatives.FirstOrDefault(a => a.CanBeEmpty) is { } empty)
            Block(empty);
        else
            Line("    return false;");
    }

    /// <summary>Characters of one set, one after the other.</summary>
    private void Run(CharacterSet set, int min, int? max)
    {
        if ((min, max) is (0, 1))
        {
            Line($"if (at < text.Length && {test.Of(set)})");
            Line("    at++;");
            return;
        }
        var start = $"start{++locals}";
        if (min > 0 || max is not null)
            Line($"var {start} = at;");
        Line($"while (at < text.Length{(max is { } most ? $" && at - {start} < {CSharpLiteral.Of(most)}" : "")} && {test.Of(set)})");
        Line("    at++;");
        if (min > 0)
        {
            Line($"if (at - {start} < {CSharpLiteral.Of(min)})");
            Line("    return false;");
        }
    }

    private void Repeat(PatternNode body, int min, int? max)
    {
        var first = test.Of(body.First);
        if ((min, max) is (0, 1))
        {
            Line($"if (at < text.Length && {first})");
            Block(body);
            return;
        }
        if ((min, max) is (0, null))
        {
            Line($"while (at < text.Length && {first})");
            Block(body);
            return;
        }
        var count = $"count{++locals}";
        Line($"var {count} = 0;");
        Line($"while ({(max is { } most ? $"{count} < {CSharpLiteral.Of(most)} && " : "")}at < text.Length && {first})");
        Block(body, $"{count}++;");
        if (min > 0)
        {
            Line($"if ({count} < {CSharpLiteral.Of(min)})");
            Line("    return false;");
        }
    }

    private void Block(PatternNode body, string? last = null)
    {
        Line("{");
        indentation += "    ";
        WriteBehindTest(body);
        if (last is not null)
            Line(last);
        indentation = indentation.Substring(4);
        Line("}");
    }

    private void Line(string line) => lines.Add(indentation + line);
}
