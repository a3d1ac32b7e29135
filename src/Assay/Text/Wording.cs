using System.Globalization;
using System.Text;
using System.Text.Json;
using Assay.Syntax;

namespace Assay;

/// <summary>How messages and texts put names and lists into words.</summary>
internal static class Wording
{
    private const int FewNames = 12;

    /// <summary>An identifier as words: <c>SpecialForces</c> is "special forces", and <c>NATOForces</c> "NATO forces".</summary>
    public static string OfName(string name)
    {
        var words = new StringBuilder();
        for (var start = 0; start < name.Length;)
        {
            var end = EndOfWord(name, start);
            if (words.Length > 0)
                words.Append(' ');
            var isAcronym = name.AsSpan(start, end - start).ContainsAnyInRange('a', 'z') is false;
            words.Append(isAcronym ? name[start..end] : name[start..end].ToLowerInvariant());
            start = end;
            while (start < name.Length && name[start] == '_')
                start++;
        }

        return words.ToString();
    }

    /// <summary>"a Claim", "an Outlet".</summary>
    public static string WithArticle(string name) => $"{("AEIOU".Contains(name[0], StringComparison.Ordinal) ? "an" : "a")} {name}";

    /// <summary>What a value is called: "'strength'", or "item 2 of 'bases'".</summary>
    /// <param name="field">The field.</param>
    /// <param name="item">The value's place in a list, from 0; -1 if the field holds one value.</param>
    public static string Value(string field, int item) =>
        item < 0 ? $"'{field}'" : string.Create(CultureInfo.InvariantCulture, $"item {item + 1} of '{field}'");

    /// <summary>"a, b and c".</summary>
    public static string List(IReadOnlyList<string> items, string last = "and") => items.Count switch
    {
        0 => "",
        1 => items[0],
        _ => $"{string.Join(", ", items.Take(items.Count - 1))} {last} {items[^1]}",
    };

    /// <summary>A piece of input in quotes: short, on one line, and fit for a terminal and a log.</summary>
    public static string Quote(ReadOnlySpan<char> text) => Syntax.Literals.Excerpt.Quote(text);

    /// <summary>What sort of thing a JSON token begins.</summary>
    public static string Shape(JsonTokenType token) => token switch
    {
        JsonTokenType.StartArray => "a list",
        JsonTokenType.StartObject => "a mapping",
        JsonTokenType.Number => "a number",
        JsonTokenType.True or JsonTokenType.False => "true or false",
        JsonTokenType.Null => "nothing",
        _ => "a text",
    };

    /// <summary>The beginning of a JSON number.</summary>
    public static string Excerpt(ReadOnlySpan<byte> number) =>
        number.Length <= 40 ? Encoding.UTF8.GetString(number) : Encoding.UTF8.GetString(number[..39]) + "…";

    /// <summary>"<paramref name="problem"/> A, B or C; did you mean 'B'?", without the list when it would be long.</summary>
    public static string Unknown(string problem, ReadOnlySpan<char> word, IReadOnlyList<string> known) =>
        known.Count > FewNames
            ? $"{problem} the {known.Count} known{Spelling.DidYouMean(word.ToString(), known)}"
            : $"{problem} {List(known, "or")}{Spelling.DidYouMean(word.ToString(), known)}";

    private static int EndOfWord(string name, int start)
    {
        var end = start + 1;
        while (end < name.Length && name[end] != '_')
        {
            var next = end + 1 < name.Length ? name[end + 1] : '_';
            if (char.IsUpper(name[end]) && (!char.IsUpper(name[end - 1]) || char.IsLower(next)))
                break;
            end++;
        }

        return end;
    }
}
