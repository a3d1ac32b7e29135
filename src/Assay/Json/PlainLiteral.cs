using Assay.Syntax.Literals;

namespace Assay;

/// <summary>The commonest forms of numbers and dates, read from UTF-8 as they stand there. What has another form is left to those that know all forms.</summary>
internal static class PlainLiteral
{
    // A double holds whole numbers of 15 digits and powers of ten up to 22 exactly, so that one division rounds once and the result is the
    // nearest double (Clinger, How to Read Floating Point Numbers Accurately, 1990).
    private const int ExactDigits = 15;

    private static ReadOnlySpan<double> PowersOfTen => [1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15];

    /// <summary>Reads digits, perhaps with a minus before them.</summary>
    public static bool TryParseInt(ReadOnlySpan<byte> text, out long value)
    {
        var negative = text is [(byte)'-', ..];
        var digits = negative ? text[1..] : text;
        value = 0;
        if (digits.Length is 0 or > ExactDigits)
            return false;
        foreach (var c in digits)
        {
            if (!char.IsAsciiDigit((char)c))
                return false;
            value = (value * 10) + (c - '0');
        }

        if (negative)
            value = -value;
        return true;
    }

    /// <summary>Reads digits, perhaps with a minus before them, and a point and digits behind them.</summary>
    public static bool TryParseNumber(ReadOnlySpan<byte> text, out double value)
    {
        var negative = text is [(byte)'-', ..];
        var number = negative ? text[1..] : text;
        value = 0;
        if (number.Length is 0 or > ExactDigits)
            return false;
        var (digits, point) = (0L, number.Length);
        for (var i = 0; i < number.Length; i++)
        {
            var c = number[i];
            if (c == '.' && point == number.Length)
                point = i;
            else if (char.IsAsciiDigit((char)c))
                digits = (digits * 10) + (c - '0');
            else
                return false;
        }

        if (point == 0 || point == number.Length - 1)
            return false;
        value = digits / PowersOfTen[point == number.Length ? 0 : number.Length - 1 - point];
        if (negative)
            value = -value;
        return true;
    }

    /// <summary>Reads a day, <c>2024-10-18</c>.</summary>
    public static bool TryParseDay(ReadOnlySpan<byte> text, out PeriodLiteral value)
    {
        value = default;
        if (text.Length != 10 || text[4] != '-' || text[7] != '-')
            return false;
        var (year, month, day) = (Digits(text[..4]), Digits(text[5..7]), Digits(text[8..]));
        if (year < 1 || month is < 1 or > 12 || day < 1 || day > DateTime.DaysInMonth(year, month))
            return false;
        value = new PeriodLiteral(new DateLiteral(new DateOnly(year, month, day).DayNumber, DateForm.Day, DateQualifier.None), default, IsInterval: false);
        return true;
    }

    // -1 if there is anything else.
    private static int Digits(ReadOnlySpan<byte> text)
    {
        var value = 0;
        foreach (var c in text)
        {
            if (!char.IsAsciiDigit((char)c))
                return -1;
            value = (value * 10) + (c - '0');
        }

        return value;
    }
}
