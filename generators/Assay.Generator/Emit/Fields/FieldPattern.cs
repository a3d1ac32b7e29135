using Assay.Generator.Model;
using Assay.Generator.Patterns;

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
        var (name, pattern) = (CSharpName.Pascal(field.Name), field.Pattern!);
        switch (PatternLowering.Lower(pattern, out _))
        {
            case null:
                var anchored = CSharpLiteral.Of($@"\A(?:{pattern})\z");
                return constants.Of(Regex, name + "Pattern", $"new({anchored}, {Options}.NonBacktracking | {Options}.CultureInvariant)");
            // The commonest pattern, such as `[0-9a-f]{64}`, has a vectorized search.
            case PatternNode.One(var set) when Characters(set) is { } characters:
                return Run(name, characters, 1, 1, value, constants);
            case PatternNode.Repeat(PatternNode.One(var set), var min, var max) when Characters(set) is { } characters:
                return Run(name, characters, min, max, value, constants);
            case var node:
                return constants.Method(name + "Matches", () => PatternCode.Method(name + "Matches", pattern, node, constants)) + $"({value})";
        }
    }

    private static string Run(string name, string characters, int min, int? max, string value, FieldConstants constants)
    {
        var values = constants.Of($"{SearchValues}<char>", name + "Characters", $"{SearchValues}.Create({CSharpLiteral.Of(characters)})");
        var length = max is null ? $"{value}.Length >= {min}"
            : max == min ? $"{value}.Length == {min}"
            : $"{value}.Length is >= {min} and <= {max}";
        return $"{length} && !global::System.MemoryExtensions.ContainsAnyExcept(global::System.MemoryExtensions.AsSpan({value}), {values})";
    }

    /// <summary>Every character of a set, in ordinal order; null if it is not made of a few ranges of ASCII.</summary>
    private static string? Characters(CharacterSet set) =>
        set is { IsNegated: false, Classes: CharacterClasses.None, Ranges.Count: > 0 } && set.Ranges.All(r => r.To < '\u0080')
            ? string.Concat(set.Ranges.SelectMany(r => Enumerable.Range(r.From, r.To - r.From + 1)).Select(c => (char)c))
            : null;
}
