using System.Globalization;

namespace Assay;

/// <summary>Writes doubles in full, without an exponent, with as few digits as read back to the same number.</summary>
static class ShortestDecimal
{
    /// <summary>The number times a power of ten, taken in the text, where it cannot round.</summary>
    /// <param name="number">Not negative and finite.</param>
    /// <param name="shift">The power, from 0.</param>
    public static string Write(double number, int shift)
    {
        var text = RoundTrip(number);
        var e = text.IndexOf('E');
        var exponent = e < 0 ? 0 : int.Parse(text.AsSpan(e + 1), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);
        var mantissa = e < 0 ? text : text[..e];
        var point = mantissa.IndexOf('.');
        var digits = mantissa.Replace(".", "", StringComparison.Ordinal);
        var whole = (point < 0 ? mantissa.Length : point) + exponent + shift;

        var padded = whole <= 0 ? new string('0', 1 - whole) + digits : digits.PadRight(whole, '0');
        whole = Math.Max(1, whole);
        var before = padded[..whole].TrimStart('0');
        var after = padded[whole..].TrimEnd('0');
        return (before.Length == 0 ? "0" : before) + (after.Length == 0 ? "" : "." + after);
    }

    // "R" is the shortest text that reads back, with an exponent if the number is small: 1.5E-05. In .NET 10.0.12 it is a digit short for
    // two powers of two, 2^-25 and 2^-958, which read back as their lower neighbours; 17 digits always do.
    static string RoundTrip(double number)
    {
        var text = number.ToString("R", CultureInfo.InvariantCulture);
        return double.Parse(text, CultureInfo.InvariantCulture) == number ? text : number.ToString("G17", CultureInfo.InvariantCulture);
    }
}
