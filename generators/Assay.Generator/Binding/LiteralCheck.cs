using System.Globalization;
using Assay.Generator.Model;
using Assay.Syntax;
using Assay.Syntax.Literals;

namespace Assay.Generator.Binding;

/// <summary>Whether a literal in the schema (`default`, `min`, `max`, `oneOf`) is one of its field's type. The grammar is that of dossiers.</summary>
internal static class LiteralCheck
{
    private const NumberStyles Real = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent;
    private const int MostNames = 200;

    /// <summary>What is wrong with a value, or null.</summary>
    public static string? Value(FieldType type, TypeSymbol? symbol, string? unit, string text)
    {
        string? error = null;
        switch (type)
        {
            case FieldType.Int:
                return Whole(text) is null ? $"'{NodeReader.Excerpt(text)}' is not a whole number that fits into 64 bits" : null;
            case FieldType.Number:
                return Number(text) is null ? $"'{NodeReader.Excerpt(text)}' is not a number" : null;
            case FieldType.Bool:
                return text is "true" or "false" ? null : $"'{NodeReader.Excerpt(text)}' is not true or false";
            case FieldType.Url:
                return HasScheme(text) && Uri.TryCreate(text, UriKind.Absolute, out _) ? null : $"'{NodeReader.Excerpt(text)}' is not an absolute URL, such as https://example.org/";
            case FieldType.Ref:
                return text.All(IsIdCharacter) ? null : $"'{NodeReader.Excerpt(text)}' cannot stand for an id: those are ASCII letters, digits, '-', '_' and '.'";
            case FieldType.Enum when symbol is EnumSymbol found:
                return InEnum(found, text);
            case FieldType.Percent:
                LikelihoodLiteral.TryParsePercent(text.AsSpan(), out _, out error);
                return error;
            case FieldType.Likelihood:
                LikelihoodLiteral.TryParseLikelihood(text.AsSpan(), out _, out error);
                return error;
            case FieldType.Date:
                PeriodLiteral.TryParseDate(text.AsSpan(), out _, out error);
                return error;
            case FieldType.Period:
                PeriodLiteral.TryParsePeriod(text.AsSpan(), out _, out error);
                return error;
            case FieldType.Quantity:
                return QuantityLiteral.TryParse(text.AsSpan(), out var quantity, out error) ? WrongUnit(quantity.Unit, unit) : error;
            default:
                return null;
        }
    }

    /// <summary>What is wrong with a bound, or null. A bound is one number or one date even where a value can be vague.</summary>
    public static string? Bound(FieldType type, string? unit, string text) => type switch
    {
        FieldType.Quantity => NumberLiteral.TryParse(text.AsSpan(), out _)
            ? null
            : Value(type, null, unit, text) ?? $"'{NodeReader.Excerpt(text)}' is no bound: that is one number, without its unit",
        FieldType.Date or FieldType.Period => DateLiteral.TryParse(text.AsSpan(), out _)
            ? null
            : Value(type, null, unit, text) ?? $"'{NodeReader.Excerpt(text)}' is no bound: that is one date",
        _ => Value(type, null, unit, text),
    };

    /// <summary>Below zero, zero or above; zero where two literals have no order. A vague value is above or below only as a whole.</summary>
    public static int Compare(FieldType type, string a, string b)
    {
        switch (type)
        {
            case FieldType.Int:
                return Whole(a) is { } i && Whole(b) is { } j ? i.CompareTo(j) : 0;
            case FieldType.Number:
                return Number(a) is { } x && Number(b) is { } y ? x.CompareTo(y) : 0;
            case FieldType.Percent or FieldType.Likelihood:
                return LikelihoodLiteral.TryParseLikelihood(a.AsSpan(), out var p, out _) && LikelihoodLiteral.TryParseLikelihood(b.AsSpan(), out var q, out _)
                    ? p.CompareTo(q)
                    : 0;
            case FieldType.Date or FieldType.Period:
                return PeriodLiteral.TryParse(a.AsSpan(), out var from) && PeriodLiteral.TryParse(b.AsSpan(), out var to)
                    ? Order(from.FirstDay, from.LastDay, to.FirstDay, to.LastDay)
                    : 0;
            case FieldType.Quantity:
                return QuantityLiteral.TryParse(a.AsSpan(), out var first) && QuantityLiteral.TryParse(b.AsSpan(), out var second)
                    ? Order(first.Low ?? decimal.MinValue, first.High ?? decimal.MaxValue, second.Low ?? decimal.MinValue, second.High ?? decimal.MaxValue)
                    : 0;
            default:
                return 0;
        }
    }

    public static bool IsUnit(string text) => QuantityLiteral.IsUnit(text.AsSpan());

    private static int Order<T>(T low, T high, T otherLow, T otherHigh)
        where T : IComparable<T> => low.CompareTo(otherHigh) > 0 ? 1 : high.CompareTo(otherLow) < 0 ? -1 : 0;

    private static string? WrongUnit(string? written, string? unit) => written is null || written == unit
        ? null
        : unit is null ? $"this field has no unit, so leave out '{written}'" : $"the unit of this field is '{unit}', not '{written}'";

    private static string? InEnum(EnumSymbol symbol, string text)
    {
        if (symbol.Names.Contains(text))
            return null;
        var names = symbol.Values.Select(v => v.Name).Take(MostNames).ToList();
        var hint = Spelling.DidYouMean(text, names) is { Length: > 0 } meant ? meant : $"; it has {string.Join(", ", names.Take(12))}";
        return $"'{NodeReader.Excerpt(text)}' is not a value of {symbol.Name}{hint}";
    }

    private static long? Whole(string text) =>
        NumberLiteral.IsPlain(text.AsSpan()) && long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var value) ? value : null;

    private static double? Number(string text) =>
        double.TryParse(text, Real, CultureInfo.InvariantCulture, out var value) && !double.IsInfinity(value) && !double.IsNaN(value) ? value : null;

    // On some systems a path is an absolute URL to .NET.
    private static bool HasScheme(string text) => text.IndexOf(':') is > 1 and var end && text.Take(end).All(c => IsIdCharacter(c) || c == '+') && char.IsLetter(text[0]);

    private static bool IsIdCharacter(char c) => c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '-' or '_' or '.';
}
