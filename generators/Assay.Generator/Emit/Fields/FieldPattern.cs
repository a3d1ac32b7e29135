using System.Globalization;
using Assay.Generator.Model;

namespace Assay.Generator.Emit;

/// <summary>The C# that tells whether a text matches a field's pattern as a whole.</summary>
internal static class FieldPattern
{
    private const string Regex = "global::System.Text.RegularExpressions.Regex";
    private const string Options = "global::System.Text.RegularExpressions.RegexOptions";
    private const string SearchValues = "global::System.Buffers.SearchValues";

    /// <summary>A bool, or a Regex, as IssueCollector.CheckPattern takes them.</summary>
    public static string Of(FieldSpec field, string value, FieldConstants constants)
    {
        var name = CSharpName.Pascal(field.Name);
        if (CharacterRun.TryParse(field.Pattern!) is { } run)
        {
            var characters = constants.Of(
                $"{SearchValues}<char>", name + "Characters", $"{SearchValues}.Create({CSharpLiteral.Of(run.Characters)})");
            var length = run.Max is null ? $"{value}.Length >= {run.Min}"
                : run.Max == run.Min ? $"{value}.Length == {run.Min}"
                : $"{value}.Length is >= {run.Min} and <= {run.Max}";
            return $"{length} && !global::System.MemoryExtensions.ContainsAnyExcept(global::System.MemoryExtensions.AsSpan({value}), {characters})";
        }

        var anchored = CSharpLiteral.Of($@"\A(?:{field.Pattern})\z");
        return constants.Of(Regex, name + "Pattern", $"new({anchored}, {Options}.NonBacktracking | {Options}.CultureInvariant)");
    }

    /// <summary>The commonest pattern: so many characters of one class, such as `[0-9a-f]{64}`. It needs no Regex.</summary>
    /// <param name="Characters">Every character of the class, in ordinal order.</param>
    /// <param name="Max">Null if there is no limit.</param>
    private sealed record CharacterRun(string Characters, int Min, int? Max)
    {
        private const int MostCharacters = 128;

        public static CharacterRun? TryParse(string pattern)
        {
            var end = pattern.IndexOf(']');
            return end > 1 && pattern[0] == '['
                && TryParseClass(pattern.Substring(1, end - 1)) is { } characters
                && TryParseCount(pattern.Substring(end + 1)) is var (min, max)
                    ? new(characters, min, max)
                    : null;
        }

        // Printable ASCII without escapes or negation: what means the same to every reader. A hyphen stands for itself only at an end.
        private static string? TryParseClass(string text)
        {
            if (text.Any(c => c is <= ' ' or >= '\u007F' or '\\' or '[' or '^'))
                return null;
            var characters = new SortedSet<char>();
            for (var i = 0; i < text.Length; i++)
            {
                if (i + 2 < text.Length && text[i + 1] == '-')
                {
                    if (text[i] > text[i + 2] || text[i] == '-' || text[i + 2] == '-')
                        return null;
                    for (var c = text[i]; c <= text[i + 2]; c++)
                        characters.Add(c);
                    i += 2;
                }
                else if (text[i] == '-' && i > 0 && i < text.Length - 1)
                {
                    return null;
                }
                else
                {
                    characters.Add(text[i]);
                }
            }

            return characters.Count is > 0 and <= MostCharacters ? new string(characters.ToArray()) : null;
        }

        private static (int Min, int? Max)? TryParseCount(string text)
        {
            if (text is "" or "+" or "*" or "?")
                return text switch { "" => (1, 1), "+" => (1, null), "*" => (0, null), _ => (0, 1) };
            if (text.Length < 3 || text[0] != '{' || text[text.Length - 1] != '}')
                return null;
            var parts = text.Substring(1, text.Length - 2).Split(',');
            if (parts.Length > 2 || TryParseNumber(parts[0]) is not { } min)
                return null;
            if (parts.Length == 1)
                return (min, min);
            if (parts[1].Length == 0)
                return (min, null);
            return TryParseNumber(parts[1]) is { } max && max >= min ? (min, max) : null;
        }

        private static int? TryParseNumber(string text) =>
            text.Length is > 0 and < 10 && text.All(c => c is >= '0' and <= '9') ? int.Parse(text, CultureInfo.InvariantCulture) : null;
    }
}
