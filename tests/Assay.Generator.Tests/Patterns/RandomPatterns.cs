using System.Text;
using System.Text.RegularExpressions;
using CsCheck;

namespace Assay.Generator.Tests.Patterns;

/// <summary>Patterns, and texts that they match or nearly match.</summary>
internal static partial class RandomPatterns
{
    private static readonly string[] Ones =
    [
        "a", "b", "c", "0", "9", "_", "-", "/", "}", "{", "]", "é", "\uD83D", "ß", "\\.", "\\\\", "\\n", "\\x41", "\\u0660", "\\t", "\\-",
        ".", "\\d", "\\D", "\\w", "\\W", "\\s", "\\S", "[abc]", "[a-c]", "[^a-c]", "[^\"\\n]", "[a-c0-9_]", "[\\d-]", "[-a]", "[]a]", "[^]]", "[a-c-e]", "[\\w-a]", "[\\s\\d]",
        "[^\\s\\d]", "[^\\w]", "[\\D]", "[^\\W_]", "[\\s\\S]", "[^\\s\\S]", "[\\u0000-\\uFFFF]", "[\\u00E0-\\u00FF]", "[\\x00-\\x7F]", "[+--]", "[\\b]", "[{}]", "[[a]", "[$^.]",
    ];

    private static readonly string[] Quantifiers = ["", "", "", "*", "+", "?", "{2}", "{0}", "{1,2}", "{2,}", "{0,3}", "*?", "+?", "??", "{1,2}?", "{,2}", "{a}", "{"];

    private static readonly string[] Characters =
    [
        "a", "b", "c", "d", "e", "0", "9", "_", "-", "/", "}", "{", "]", "[", "é", "\uD83D", "\uDE00", "\U0001F600", "ß", ".", "\\", "\n", "\r", "A", "\u0660", "\u0967", "\t",
        " ", "\u00A0", "\u0085", "\u2028", "\u200D", "\u0301", "\u0903", "\u203F", "İ", "ı", "K", "\0", "\"", "+", ",", "$", "^", "\b", "\uFFFF", "\u180E", "\u20DD", "\u2160",
    ];

    // The characters that one item matches.
    private static readonly Dictionary<string, IReadOnlyList<string>> fitting = [];

    public static Gen<string> Any { get; } =
        from pattern in OfDepth(3)
        from start in Gen.OneOf("", "", "^", "\\A")
        from end in Gen.OneOf("", "", "$", "\\z", "\\Z")
        select start + pattern + end;

    /// <summary>Texts of a few odd characters.</summary>
    public static Gen<string> Texts { get; } = Gen.OneOf(Characters).Array[0, 8].Select(parts => string.Concat(parts));

    /// <summary>Texts that change a given one here and there.</summary>
    public static Gen<string> Near(string text) =>
        from at in Gen.Int[0, text.Length]
        from what in Gen.OneOf(Characters)
        from cut in Gen.Int[0, 2]
        select text[..at] + what + text[Math.Min(text.Length, at + cut)..];

    /// <summary>A text that a pattern is likely to match: every choice is made by chance.</summary>
    public static string Sample(string pattern, Random random)
    {
        var at = 0;
        var text = new StringBuilder();
        Choice(pattern.TrimStart('^'), ref at, random, text);
        return text.ToString();
    }

    private static Gen<string> OfDepth(int depth)
    {
        var one = Gen.OneOf(Ones);
        var inner = depth == 0 ? one : Gen.Frequency(
            (5, one),
            (2, OfDepth(depth - 1).Select(p => $"(?:{p})")),
            (1, OfDepth(depth - 1).Select(p => $"({p})")),
            (1, OfDepth(depth - 1).Select(p => $"(?<n>{p})")));
        var sequence = Gen.Select(inner, Gen.OneOf(Quantifiers), (item, quantifier) => item + quantifier).Array[0, 4].Select(items => string.Concat(items));
        return Gen.Frequency((4, sequence), (2, Gen.Select(sequence, sequence, (a, b) => a + "|" + b)), (1, Gen.Select(sequence, sequence, sequence, (a, b, c) => $"{a}|{b}|{c}")));
    }

    private static void Choice(string pattern, ref int at, Random random, StringBuilder text)
    {
        // All alternatives are walked, one is kept.
        var alternatives = new List<string>();
        do
        {
            var alternative = new StringBuilder();
            while (at < pattern.Length && pattern[at] is not ('|' or ')'))
                Item(pattern, ref at, random, alternative);
            alternatives.Add(alternative.ToString());
        }
        while (at < pattern.Length && pattern[at] == '|' && at++ >= 0);
        text.Append(alternatives[random.Next(alternatives.Count)]);
    }

    private static void Item(string pattern, ref int at, Random random, StringBuilder text)
    {
        var start = at;
        var item = new StringBuilder();
        if (pattern[at] == '(')
        {
            at += pattern[at + 1] != '?' ? 1 : pattern[at + 2] == ':' ? 3 : 5;
            Choice(pattern, ref at, random, item);
            at++;
        }
        else
        {
            at += pattern[at] == '\\' ? pattern[at + 1] switch { 'x' => 4, 'u' => 6, _ => 2 } : pattern[at] == '[' ? End(pattern, at) - at : 1;
            var one = pattern[start..at];
            if (one is not ("$" or "\\z" or "\\Z" or "\\A"))
            {
                if (!fitting.TryGetValue(one, out var fits))
                {
                    var regex = new Regex($"\\A(?:{(one is "{" or "}" ? "\\" + one : one)})\\z");
                    fitting.Add(one, fits = [.. Characters.Where(c => c.Length == 1 && regex.IsMatch(c))]);
                }
                item.Append(fits.Count > 0 ? fits[random.Next(fits.Count)] : "");
            }
        }
        var rest = pattern[at..];
        var quantifier = Quantifier().Match(rest).Value;
        at += quantifier.Length;
        var turns = quantifier.TrimEnd('?') switch { "" => quantifier.Length > 0 ? random.Next(2) : 1, "*" => random.Next(3), "+" => 1 + random.Next(2), "{0}" => 0, "{0,3}" => random.Next(4), "{1,2}" => 1 + random.Next(2), "{2,}" => 2 + random.Next(2), _ => 2 };
        for (var i = 0; i < turns; i++)
            text.Append(item);
    }

    [GeneratedRegex(@"^(?:[*+?]|\{\d+(?:,\d*)?\})\??")]
    private static partial Regex Quantifier();

    private static int End(string pattern, int at)
    {
        var i = at + 1;
        i += pattern[i] == '^' ? 1 : 0;
        for (i += pattern[i] == ']' ? 1 : 0; pattern[i] != ']'; i++)
            i += pattern[i] == '\\' ? 1 : 0;
        return i + 1;
    }
}
