using System.Globalization;
using Assay.Generator.Model;
using Assay.Syntax;

namespace Assay.Generator.Binding;

/// <summary>Whether a literal in the schema (`default`, `min`, `max`, `oneOf`) is one of its field's type. The grammar is that of dossiers.</summary>
internal static class LiteralCheck
{
    private const NumberStyles Number = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent;

    /// <summary>What is wrong with a value, or null.</summary>
    public static string? Value(FieldType type, TypeSymbol? symbol, string? unit, string text) => type switch
    {
        FieldType.Int => long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out _) ? null : $"'{text}' is not a whole number",
        FieldType.Number => Double(text) is null ? $"'{text}' is not a number" : null,
        FieldType.Bool => text is "true" or "false" ? null : $"'{text}' is not true or false",
        FieldType.Url => Uri.TryCreate(text, UriKind.Absolute, out _) ? null : $"'{text}' is not an absolute URL, such as https://example.org/",
        FieldType.Enum when symbol is EnumSymbol found => InEnum(found, text),
        FieldType.Ref => text.All(IsIdCharacter) ? null : $"'{text}' cannot stand in place of an id: those are ASCII letters, digits, '-', '_' and '.'",
        FieldType.Percent or FieldType.Likelihood => Fraction(text) is null ? $"'{text}' is not between 0 and 1" : null,
        _ => null,
    };

    /// <summary>What is wrong with a bound, or null. A bound is exact where a value need not be.</summary>
    public static string? Bound(FieldType type, string? unit, string text) =>
        type == FieldType.Quantity ? (Decimal(text) is null ? $"'{text}' is not a number" : null) : Value(type, null, unit, text);

    /// <summary>Below zero, zero or above; zero where two literals have no order.</summary>
    public static int Compare(FieldType type, string a, string b) => type switch
    {
        FieldType.Int or FieldType.Number => Double(a) is { } x && Double(b) is { } y ? x.CompareTo(y) : 0,
        FieldType.Percent or FieldType.Likelihood => Fraction(a) is { } x && Fraction(b) is { } y ? x.CompareTo(y) : 0,
        FieldType.Quantity => Decimal(a) is { } x && Decimal(b) is { } y ? x.CompareTo(y) : 0,
        _ => 0,
    };

    public static bool IsUnit(string text) => text.Length > 0 && char.IsLetter(text[0]) && !text.Any(char.IsWhiteSpace);

    private static string? InEnum(EnumSymbol symbol, string text)
    {
        var names = symbol.Values.Select(v => v.Name).ToList();
        return names.Contains(text)
            ? null
            : $"'{text}' is not a value of {symbol.Name}{(Spelling.DidYouMean(text, names) is { Length: > 0 } meant ? meant : $"; it has {string.Join(", ", names.Take(12))}")}";
    }

    private static double? Double(string text) =>
        double.TryParse(text, Number, CultureInfo.InvariantCulture, out var value) && !double.IsInfinity(value) && !double.IsNaN(value) ? value : null;

    private static decimal? Decimal(string text) =>
        decimal.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value) ? value : null;

    private static double? Fraction(string text)
    {
        var isPercent = text.EndsWith("%", StringComparison.Ordinal);
        return Double(isPercent ? text.Substring(0, text.Length - 1).TrimEnd() : text) is { } value && (isPercent ? value / 100 : value) is >= 0 and <= 1 and var fraction
            ? fraction
            : null;
    }

    private static bool IsIdCharacter(char c) => c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '-' or '_' or '.';
}
