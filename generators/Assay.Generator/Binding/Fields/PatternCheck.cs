using System.Text.RegularExpressions;

namespace Assay.Generator.Binding;

/// <summary>Whether a pattern can run in time linear in the text: the generated code uses no other kind.</summary>
internal static class PatternCheck
{
    private const int Longest = 1000;

    public static string? Objection(string pattern)
    {
        if (pattern.Length > Longest)
            return $"it is longer than {Longest} characters";
        try
        {
            _ = new Regex(pattern, RegexOptions.CultureInvariant);
        }
        catch (ArgumentException)
        {
            return "it is not a regular expression; check brackets, quantifiers and escapes";
        }
        // What follows would be a comment up to the end of its line, and at the end of the pattern that of all around it.
        if (pattern.IndexOf('#') >= 0 && Regex.IsMatch(pattern, @"\(\?[a-z]*x", RegexOptions.CultureInvariant))
            return "with the option 'x' a '#' begins a comment; write the pattern without one";
        return Backtracking(pattern) is { } construct ? $"{construct} would need backtracking, which can take for ever" : null;
    }

    /// <summary>Whether a pattern matches the whole of a text; true if that takes too long to say here.</summary>
    public static bool Matches(string pattern, string text)
    {
        try
        {
            return Regex.IsMatch(text, Anchored(pattern), RegexOptions.CultureInvariant, TimeSpan.FromMilliseconds(200));
        }
        catch (RegexMatchTimeoutException)
        {
            return true;
        }
    }

    private static string Anchored(string pattern) => $@"\A(?:{pattern})\z";

    private static string? Backtracking(string pattern)
    {
        var inClass = false;
        for (var i = 0; i < pattern.Length; i++)
        {
            var next = i + 1 < pattern.Length ? pattern[i + 1] : '\0';
            switch (pattern[i])
            {
                case '\\' when !inClass && next is >= '1' and <= '9':
                    return "a reference to a group";
                case '\\' when !inClass && next == 'k':
                    return "a reference to a group";
                case '\\' when !inClass && next == 'G':
                    return "'\\G'";
                case '\\':
                    i++;
                    break;
                case '[' when !inClass:
                    inClass = true;
                    // A bracket right behind the opening one is meant as itself.
                    i += next == '^' ? 1 : 0;
                    i += i + 1 < pattern.Length && pattern[i + 1] == ']' ? 1 : 0;
                    break;
                case ']' when inClass:
                    inClass = false;
                    break;
                case '(' when !inClass && next == '?' && pattern.IndexOf("(?#", i, StringComparison.Ordinal) == i:
                    i = pattern.IndexOf(')', i);
                    break;
                case '(' when !inClass && next == '?' && Construct(pattern, i + 2) is { } construct:
                    return construct;
            }
        }
        return null;
    }

    private static string? Construct(string pattern, int at)
    {
        var first = at < pattern.Length ? pattern[at] : '\0';
        var second = at + 1 < pattern.Length ? pattern[at + 1] : '\0';
        return first switch
        {
            '=' or '!' => "a look ahead",
            '<' when second is '=' or '!' => "a look behind",
            '>' => "an atomic group",
            '(' => "a condition",
            '<' or '\'' when pattern.IndexOfAny(['>', '\''], at + 1) is > 0 and var end && pattern.IndexOf('-', at, end - at) >= 0 => "a balancing group",
            _ => null,
        };
    }
}
