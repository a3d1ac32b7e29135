using System.Globalization;
using Assay.Generator.Patterns;

namespace Assay.Generator.Emit;

/// <summary>The C# that tells whether a character is one of a set.</summary>
/// <param name="constants">Where to put what is computed once.</param>
/// <param name="current">The character, such as `text[at]`.</param>
internal sealed class CharacterTest(FieldConstants constants, string current)
{
    private const string Category = "global::System.Globalization.UnicodeCategory";

    /// <summary>Whether it is in one of several sets.</summary>
    public string Of(IEnumerable<CharacterSet> sets) => Join(Merged(sets).Select(Of).Distinct());

    public string Of(CharacterSet set) => Test(set, set.IsNegated);

    public string Not(CharacterSet set) => Test(set, !set.IsNegated);

    private string Test(CharacterSet set, bool isNegated)
    {
        if (set.Classes == CharacterClasses.None || IsEverything(set.Ranges))
            return OfRanges(set.Ranges, isNegated);
        List<string> tests = [.. set.Ranges.Count > 0 ? Patterns(set.Ranges).Select(pattern => $"{current} is {pattern}") : [], .. Classes(set.Classes)];
        var test = Join(tests);
        return !isNegated ? test : test[0] == '!' ? test.Substring(1) : "!" + test;
    }

    private string OfRanges(IReadOnlyList<CharacterRange> ranges, bool isNegated)
    {
        if (ranges.Count == 0)
            return isNegated ? "true" : "false";
        if (IsEverything(ranges))
            return isNegated ? "false" : "true";
        var patterns = Patterns(ranges);
        return !isNegated ? Join(patterns.Select(pattern => $"{current} is {pattern}"))
            : patterns.Count == 1 ? Negated(patterns[0])
            : $"({string.Join(" && ", patterns.Select(Negated))})";
    }

    private static bool IsEverything(IReadOnlyList<CharacterRange> ranges) => ranges.Count > 0 && ranges[0] is { From: '\0', To: '\uFFFF' };

    // Ranges one by one: the compiler makes a comparison of each, but a tree of branches of several.
    private static List<string> Patterns(IReadOnlyList<CharacterRange> ranges)
    {
        var wide = ranges.Where(IsWide).Select(Pattern);
        return ranges.All(IsWide) ? [.. wide] : [.. wide, string.Join(" or ", ranges.Where(range => !IsWide(range)).Select(Pattern))];
    }

    private string Negated(string pattern) => pattern.Contains(" or ") || pattern.Contains("= ") ? $"{current} is not ({pattern})" : $"{current} is not {pattern}";

    private static bool IsWide(CharacterRange range) => range.To > range.From + 1;

    private static string Pattern(CharacterRange range) =>
        range.From == range.To ? Literal(range.From)
        : range.From == '\0' ? $"<= {Literal(range.To)}"
        : range.To == '\uFFFF' ? $">= {Literal(range.From)}"
        : range.To == range.From + 1 ? $"{Literal(range.From)} or {Literal(range.To)}"
        : $">= {Literal(range.From)} and <= {Literal(range.To)}";

    private IEnumerable<string> Classes(CharacterClasses classes)
    {
        if (classes.HasFlag(CharacterClasses.Digit))
            yield return $"char.IsDigit({current})";
        if (classes.HasFlag(CharacterClasses.NotDigit))
            yield return $"!char.IsDigit({current})";
        if (classes.HasFlag(CharacterClasses.Word))
            yield return $"{IsWord()}({current})";
        if (classes.HasFlag(CharacterClasses.NotWord))
            yield return $"!{IsWord()}({current})";
        if (classes.HasFlag(CharacterClasses.Space))
            yield return $"char.IsWhiteSpace({current})";
        if (classes.HasFlag(CharacterClasses.NotSpace))
            yield return $"!char.IsWhiteSpace({current})";
    }

    /// <summary>What `\w` means in .NET; there is no method for it.</summary>
    private string IsWord() => constants.Method("IsWordCharacter", () =>
    [
        "internal static bool IsWordCharacter(char character) =>",
        "    char.IsLetterOrDigit(character)",
        $"    || char.GetUnicodeCategory(character) is {Category}.NonSpacingMark or {Category}.ConnectorPunctuation;",
    ]);

    private static List<CharacterSet> Merged(IEnumerable<CharacterSet> sets)
    {
        var merged = new List<CharacterSet>();
        foreach (var set in sets)
        {
            if (merged.FindIndex(other => other.With(set) is not null) is >= 0 and var index)
                merged[index] = merged[index].With(set)!;
            else
                merged.Add(set);
        }
        return merged;
    }

    private static string Join(IEnumerable<string> tests)
    {
        var all = tests.ToList();
        return all.Count == 1 ? all[0] : $"({string.Join(" || ", all)})";
    }

    private static string Literal(char c) => c switch
    {
        '\'' or '\\' => $"'\\{c}'",
        >= ' ' and <= '~' => $"'{c}'",
        _ => $"'\\u{((int)c).ToString("X4", CultureInfo.InvariantCulture)}'",
    };
}
