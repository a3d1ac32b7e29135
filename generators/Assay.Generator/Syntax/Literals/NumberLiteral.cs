using System.Globalization;

namespace Assay.Syntax.Literals;

/// <summary>
/// A plain decimal number: digits without leading zeros, perhaps a minus before and a point with digits after them. No plus, no
/// exponent, no grouping, so that one number has one text in every language.
/// </summary>
internal static class NumberLiteral
{
    // 29 digits and a point are the most that a decimal holds.
    const int MaxLength = 30;

    // 18 digits are below 2^63, so that the fast way cannot overflow.
    const int FastLength = 18;

    /// <summary>Whether the text has the form of a number, of any size.</summary>
    public static bool IsPlain(ReadOnlySpan<char> text) => IsUnsigned(text.Length > 0 && text[0] == '-' ? text.Slice(1) : text, out _);

    /// <summary>Reads a number that takes up the whole text, if a decimal holds it exactly.</summary>
    public static bool TryParse(ReadOnlySpan<char> text, out decimal value)
    {
        value = 0;
        var negative = text.Length > 0 && text[0] == '-';
        var number = negative ? text.Slice(1) : text;
        if (number.Length > MaxLength || !IsUnsigned(number, out var scale))
            return false;

        if (number.Length <= FastLength)
        {
            var digits = DigitsOf(number);
            value = new decimal((int)digits, (int)(digits >> 32), 0, negative && digits != 0, (byte)scale);
            return true;
        }

        // Parsing rounds what is too long, which shows in the number of decimal places.
        if (!decimal.TryParse(number.ToString(), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out value)
            || ((decimal.GetBits(value)[3] >> 16) & 0xFF) != scale)
            return false;
        if (negative && value != 0)
            value = -value;
        return true;
    }

    /// <summary>Whether the text is digits, perhaps with a point and more digits.</summary>
    /// <param name="text">A number without its sign.</param>
    /// <param name="scale">The number of digits after the point.</param>
    public static bool IsUnsigned(ReadOnlySpan<char> text, out int scale)
    {
        scale = 0;
        var point = text.IndexOf('.');
        var whole = point < 0 ? text : text.Slice(0, point);
        if (!AreDigits(whole) || (whole.Length > 1 && whole[0] == '0'))
            return false;
        if (point < 0)
            return true;
        scale = text.Length - point - 1;
        return AreDigits(text.Slice(point + 1));
    }

    /// <summary>The digits of a number as one whole number, the point left out.</summary>
    /// <param name="text">A number for which <see cref="IsUnsigned"/> holds, with at most 19 digits.</param>
    public static ulong DigitsOf(ReadOnlySpan<char> text)
    {
        var digits = 0UL;
        foreach (var c in text)
        {
            if (c != '.')
                digits = (digits * 10) + (ulong)(c - '0');
        }

        return digits;
    }

    /// <summary>The number without zeros at its end.</summary>
    public static string Write(decimal value) => value.ToString("0.############################", CultureInfo.InvariantCulture);

    static bool AreDigits(ReadOnlySpan<char> text)
    {
        foreach (var c in text)
        {
            if (c is < '0' or > '9')
                return false;
        }

        return !text.IsEmpty;
    }
}
