using System.Globalization;

namespace Assay.Generator.Patterns;

/// <summary>
/// How large a pattern is once its counted repetitions are written out. The matcher of linear time refuses large ones, and only when it is made,
/// which is in the user's program.
/// </summary>
internal static class PatternSize
{
    /// <summary>The most characters and classes: .NET's matcher takes 2,000, in which it counts a few things of its own.</summary>
    public const int Largest = 1_900;

    /// <summary>Characters and classes, repetitions written out. The pattern is known to be one that Regex takes.</summary>
    public static double Of(string pattern)
    {
        // Of each open group what stands before its last item, and that item, which a quantifier may follow.
        var groups = new Stack<(double Before, double Last)>();
        var (before, last) = (0.0, 0.0);
        for (var i = 0; i < pattern.Length;)
        {
            switch (pattern[i])
            {
                case '(' when pattern.IndexOf("(?#", i, StringComparison.Ordinal) == i:
                    i = pattern.IndexOf(')', i) + 1;
                    break;
                case '(':
                    groups.Push((before + last, 0));
                    (before, last) = (0, 0);
                    i++;
                    break;
                case ')' when groups.Count > 0:
                    (before, last) = (groups.Pop().Before, before + last);
                    i++;
                    break;
                case '{' when Count(pattern, i, out var end) is { } times:
                    last *= times;
                    i = end;
                    break;
                case '*' or '+' or '?' or '|':
                    i++;
                    break;
                default:
                    (before, last) = (before + last, 1);
                    i = EndOfItem(pattern, i);
                    break;
            }
        }

        return before + last;
    }

    private static int EndOfItem(string pattern, int at)
    {
        if (pattern[at] == '\\')
            return at + 2;
        if (pattern[at] != '[')
            return at + 1;
        var depth = 0;
        for (var i = at; i < pattern.Length; i++)
        {
            if (pattern[i] == '\\')
                i++;
            else if (pattern[i] == '[' && (i == at || pattern[i - 1] == '-'))
                i += EndOfOpening(pattern, i, ref depth);
            else if (pattern[i] == ']' && --depth == 0)
                return i + 1;
        }

        return pattern.Length;
    }

    // A bracket right behind the opening one is meant as itself.
    private static int EndOfOpening(string pattern, int at, ref int depth)
    {
        depth++;
        var next = at + 1 < pattern.Length && pattern[at + 1] == '^' ? at + 2 : at + 1;
        return next < pattern.Length && pattern[next] == ']' ? next - at : next - at - 1;
    }

    /// <summary>How often `{2}`, `{2,}` or `{2,3}` has it at most; null if it is no quantifier.</summary>
    private static double? Count(string pattern, int at, out int end)
    {
        end = pattern.IndexOf('}', at) + 1;
        if (end == 0)
            return null;
        var parts = pattern.Substring(at + 1, end - at - 2).Split(',');
        if (parts.Length > 2 || parts[0].Length == 0 || !parts.All(p => p.All(c => c is >= '0' and <= '9')))
            return null;
        var most = parts[parts.Length - 1].Length > 0 ? parts[parts.Length - 1] : parts[0];
        return Math.Max(1, double.Parse(most, NumberStyles.None, CultureInfo.InvariantCulture));
    }
}
