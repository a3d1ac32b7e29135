using System.Globalization;

namespace Assay.Generator.Patterns;

/// <summary>
/// Parses the part of .NET's regular expressions that describes a set of texts and no more. The pattern is known to be one that Regex takes;
/// whatever is not understood here ends the parsing with its name.
/// </summary>
internal sealed class PatternParser
{
    private const int Deepest = 20;

    private readonly string pattern;
    private readonly CharacterClassParser classes;
    private int at;

    private PatternParser(string pattern)
    {
        this.pattern = pattern;
        classes = new CharacterClassParser(pattern);
    }

    /// <summary>The pattern; null if there is something in it that is not understood.</summary>
    /// <param name="objection">What that is.</param>
    public static PatternNode? Parse(string pattern, out string objection)
    {
        var parser = new PatternParser(pattern);
        try
        {
            objection = "";
            return parser.Choice(0);
        }
        catch (UnknownConstruct unknown)
        {
            objection = unknown.Message;
            return null;
        }
    }

    private PatternNode Choice(int depth)
    {
        if (depth > Deepest)
            throw new UnknownConstruct($"groups nested more than {Deepest} deep");
        var alternatives = new List<IReadOnlyList<PatternNode>> { Sequence(depth) };
        while (at < pattern.Length && pattern[at] == '|')
        {
            at++;
            alternatives.Add(Sequence(depth));
        }
        return Factoring.Choice(alternatives);
    }

    private List<PatternNode> Sequence(int depth)
    {
        var items = new List<PatternNode>();
        if (depth == 0)
            SkipAnchors(atStart: true);
        while (at < pattern.Length && pattern[at] is not ('|' or ')'))
        {
            if (depth == 0 && SkipAnchors(atStart: false))
                break;
            var item = Item(depth);
            items.Add(Quantified(item));
        }
        return items;
    }

    /// <summary>Anchors where they say what is so anyway: the pattern has to match from end to end.</summary>
    private bool SkipAnchors(bool atStart)
    {
        var next = at;
        while (Anchor(next, atStart) is > 0 and var length)
            next += length;
        if (next == at || (!atStart && next < pattern.Length && pattern[next] != '|'))
            return false;
        at = next;
        if (atStart && at < pattern.Length && pattern[at] is '*' or '+' or '?' or '{')
            throw new UnknownConstruct("a repeated anchor");
        return true;
    }

    private int Anchor(int from, bool atStart)
    {
        if (from >= pattern.Length)
            return 0;
        if (pattern[from] == (atStart ? '^' : '$'))
            return 1;
        var isEscaped = pattern[from] == '\\' && from + 1 < pattern.Length && (atStart ? pattern[from + 1] == 'A' : pattern[from + 1] is 'z' or 'Z');
        return isEscaped ? 2 : 0;
    }

    private PatternNode Item(int depth)
    {
        var c = pattern[at];
        switch (c)
        {
            case '(':
                return Group(depth);
            case '[':
                at++;
                return new PatternNode.One(classes.Class(ref at));
            case '.':
                at++;
                return new PatternNode.One(CharacterSet.Of([new CharacterRange('\n', '\n')], CharacterClasses.None, isNegated: true));
            case '^' or '$':
                throw new UnknownConstruct($"the anchor '{c}' that is not at an end");
            case '\\':
                at++;
                return new PatternNode.One(classes.Escape(ref at, inClass: false));
            default:
                at++;
                return new PatternNode.One(CharacterSet.Of(c));
        }
    }

    private PatternNode Group(int depth)
    {
        at++;
        if (pattern[at] == '?')
        {
            // `(?:…)`, `(?<name>…)` and `(?'name'…)` differ only in what they remember.
            var kind = pattern[at + 1];
            if (kind is '<' or '\'' && pattern[at + 2] is not ('=' or '!'))
                at = pattern.IndexOf(kind == '<' ? '>' : '\'', at + 2) + 1;
            else if (kind == ':')
                at += 2;
            else
                throw new UnknownConstruct(kind == '#' ? "a comment" : "options such as '(?i)'");
        }
        var inner = Choice(depth + 1);
        at++;
        return inner;
    }

    private PatternNode Quantified(PatternNode item)
    {
        if (at >= pattern.Length)
            return item;
        (int Min, int? Max)? count = pattern[at] switch
        {
            '*' => (0, null),
            '+' => (1, null),
            '?' => (0, 1),
            '{' => Count(),
            _ => null,
        };
        if (count is not var (min, max))
            return item;
        at = pattern[at] == '{' ? pattern.IndexOf('}', at) + 1 : at + 1;
        // Greedy or not, the whole text has to match.
        if (at < pattern.Length && pattern[at] == '?')
            at++;
        return new PatternNode.Repeat(item, min, max);
    }

    /// <summary>`{2}`, `{2,}` or `{2,3}`; a brace that begins nothing of the sort stands for itself.</summary>
    private (int Min, int? Max)? Count()
    {
        var end = pattern.IndexOf('}', at);
        if (end < 0)
            return null;
        var parts = pattern.Substring(at + 1, end - at - 1).Split(',');
        if (parts.Length > 2 || !parts.All(p => p.All(c => c is >= '0' and <= '9')) || parts[0].Length == 0)
            return null;
        var min = Number(parts[0]);
        return (min, parts.Length == 1 ? min : parts[1].Length == 0 ? null : Number(parts[1]));
    }

    private static int Number(string digits) =>
        int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : throw new UnknownConstruct("a count that large");
}

/// <summary>Something in a pattern that only Regex understands.</summary>
internal sealed class UnknownConstruct(string what) : Exception(what);
