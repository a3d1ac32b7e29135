using System.Globalization;

namespace Assay;

/// <summary>The numbers and truth values of dossiers, which no other type of the library stands for.</summary>
internal static class Numbers
{
    public static bool TryParseInt(ReadOnlySpan<char> text, out long value, out string? error)
    {
        error = null;
        if (long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out value))
            return true;
        // 1e3 and 5.0 are whole numbers too, as JSON goes.
        if (TryParseDecimal(text, out var number) && number == decimal.Truncate(number) && number is >= long.MinValue and <= long.MaxValue)
        {
            value = (long)number;
            return true;
        }

        error = $"{Wording.Quote(text)} is not a whole number{Advice(text)}";
        return false;
    }

    public static bool TryParseNumber(ReadOnlySpan<char> text, out double value, out string? error)
    {
        var isNumber = double.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent, CultureInfo.InvariantCulture, out value)
            && char.IsAsciiDigit(text[^1]);
        error = isNumber && double.IsFinite(value) ? null
            : isNumber ? $"{Wording.Quote(text)} is larger than any number here, {double.MaxValue.ToString("R", CultureInfo.InvariantCulture)}"
            : $"{Wording.Quote(text)} is not a number{Advice(text)}";
        return error is null;
    }

    /// <summary>A quantity; JSON's exponents are read too, since JSON writers put them to large and small numbers.</summary>
    public static bool TryParseQuantity(ReadOnlySpan<char> text, out Quantity value, out string? error)
    {
        if (Quantity.TryParse(text, out value, out error))
            return true;
        if (!text.ContainsAny('e', 'E') || !TryParseDecimal(text, out var number))
            return false;
        (value, error) = (Quantity.Exactly(number), null);
        return true;
    }

    public static bool TryParseBool(ReadOnlySpan<char> text, out bool value, out string? error)
    {
        value = Is(text, "true") || Is(text, "yes");
        error = value || Is(text, "false") || Is(text, "no") ? null : $"{Wording.Quote(text)} is neither true nor false";
        return error is null;
    }

    private static bool TryParseDecimal(ReadOnlySpan<char> text, out decimal number) =>
        decimal.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent, CultureInfo.InvariantCulture, out number);

    private static bool Is(ReadOnlySpan<char> text, string word) => text.Equals(word, StringComparison.OrdinalIgnoreCase);

    // Thousands are grouped by commas, blanks, apostrophes and underscores, depending on where one went to school.
    private static string Advice(ReadOnlySpan<char> text)
    {
        var number = text.StartsWith('-') ? text[1..] : text;
        Span<char> digits = stackalloc char[number.Length];
        var count = 0;
        for (var i = 0; i < number.Length; i++)
        {
            if (char.IsAsciiDigit(number[i]))
                digits[count++] = number[i];
            else if (count == 0 || (number.Length - i) % 4 != 0 || !",_ '\u00A0\u202F\u2019".Contains(number[i], StringComparison.Ordinal))
                return "";
        }

        return count > 0 && count < number.Length ? $"; write {(number.Length < text.Length ? "-" : "")}{digits[..count]}" : "";
    }
}
