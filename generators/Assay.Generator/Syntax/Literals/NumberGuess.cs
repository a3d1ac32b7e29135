using System.Globalization;

namespace Assay.Syntax.Literals;

/// <summary>
/// Reads a number as people write it (<c>10,000</c>, <c>1.500.000</c>, <c>1e5</c>, <c>10k</c>), to say how it is written here.
/// </summary>
/// <param name="Text">The number as it is written here.</param>
/// <param name="Rule">Which rule the text broke, or null if none.</param>
/// <param name="Length">How many characters of the text it took up.</param>
/// <param name="Factor">What an exponent or a word such as "thousand" multiplied it with; else 1.</param>
internal sealed record NumberGuess(string Text, string? Rule, int Length, decimal Factor)
{
    const int GreatestExponent = 28;

    static readonly Dictionary<string, decimal> Scales = new(StringComparer.OrdinalIgnoreCase)
    {
        ["k"] = 1_000, ["hundred"] = 100, ["dozen"] = 12, ["thousand"] = 1_000, ["million"] = 1_000_000, ["mln"] = 1_000_000,
        ["mio"] = 1_000_000, ["mn"] = 1_000_000, ["bn"] = 1_000_000_000, ["billion"] = 1_000_000_000, ["trillion"] = 1_000_000_000_000,
    };

    /// <summary>Reads the number that begins at a digit, or at a point before one.</summary>
    public static NumberGuess? Read(string text, int start)
    {
        var end = start;
        while (end < text.Length && (IsDigit(text, end) || IsSeparator(text, end)))
            end++;
        var written = text.Substring(start, end - start);
        if (written.Length == 0 || Ungroup(written, out var rule) is not { } plain)
            return null;

        if (end < text.Length && text[end] == '.' && (end + 1 == text.Length || text[end + 1] == ' '))
        {
            end++;
            rule ??= "digits follow a point";
        }

        var factor = FactorAfter(text, ref end, ref rule);
        return new NumberGuess(plain, rule, end - start, 1).Times(factor);
    }

    /// <summary>The number multiplied, or null if it is out of reach then.</summary>
    public NumberGuess? Times(decimal factor)
    {
        if (factor == 1)
            return this;
        if (factor == 0
            || !NumberLiteral.TryParse(Text.AsSpan(), out var value)
            || Math.Abs(value) > decimal.MaxValue / Math.Max(1, factor))
            return null;
        return this with { Text = NumberLiteral.Write(value * factor), Factor = factor };
    }

    static bool IsDigit(string text, int index) => index >= 0 && index < text.Length && text[index] is >= '0' and <= '9';

    // A space is part of a number only if three digits and no more follow: "10 000", not "18 2024".
    static bool IsSeparator(string text, int index) => text[index] switch
    {
        ',' or '\'' or '’' or '_' => IsDigit(text, index + 1),
        '.' => IsDigit(text, index + 1) && (index == 0 || text[index - 1] != '.'),
        ' ' => IsDigit(text, index - 1) && IsDigit(text, index + 1) && IsDigit(text, index + 2) && IsDigit(text, index + 3)
            && !IsDigit(text, index + 4),
        _ => false,
    };

    static string? Ungroup(string written, out string? rule)
    {
        var (comma, point) = (written.LastIndexOf(','), written.LastIndexOf('.'));
        var (commas, points) = (written.Count(c => c == ','), written.Count(c => c == '.'));
        // Of comma and point the later one parts the decimals, if it stands once and not before a group of thousands of its own kind.
        var decimalAt = commas > 0 && points > 0 ? Math.Max(comma, point)
            : points == 1 ? point
            : commas == 1 && (written.Length - comma != 4 || comma > 3 || written[0] == '0') ? comma
            : -1;
        rule = commas > 0 ? decimalAt == comma ? "decimals follow a point, not a comma" : "a comma is not allowed in a number"
            : written.Any(c => c is '\'' or '’' or '_' or ' ') || points > 1 ? "digits are not grouped"
            : null;
        if (decimalAt >= 0 && written.Count(c => c == written[decimalAt]) > 1)
            return null;

        var whole = Digits(decimalAt < 0 ? written : written.Substring(0, decimalAt)).TrimStart('0');
        var decimals = decimalAt < 0 ? "" : "." + Digits(written.Substring(decimalAt + 1));
        var plain = (whole.Length == 0 ? "0" : whole) + decimals;
        if (rule is null && plain != written)
            rule = written[0] == '.' ? "a digit stands before the point" : "a number does not begin with 0";
        return plain;
    }

    static string Digits(string text) => string.Concat(text.Where(c => c is >= '0' and <= '9'));

    // An exponent, or a word such as "million"; 1 if there is neither, 0 if it is out of reach.
    static decimal FactorAfter(string text, ref int end, ref string? rule)
    {
        if (end < text.Length && text[end] is 'e' or 'E')
        {
            var negative = end + 1 < text.Length && text[end + 1] == '-';
            var digits = end + 1 < text.Length && text[end + 1] is '+' or '-' ? end + 2 : end + 1;
            var last = digits;
            while (IsDigit(text, last))
                last++;
            if (last > digits)
            {
                rule ??= "an exponent is not allowed";
                end = last;
                return PowerOfTen(text.Substring(digits, last - digits), negative);
            }
        }

        var word = end < text.Length && text[end] == ' ' ? end + 1 : end;
        var wordEnd = word;
        while (wordEnd < text.Length && char.IsLetter(text[wordEnd]))
            wordEnd++;
        if (!Scales.TryGetValue(text.Substring(word, wordEnd - word), out var scale))
            return 1;
        rule ??= "a number is written out in digits";
        end = wordEnd;
        return scale;
    }

    static decimal PowerOfTen(string exponent, bool negative)
    {
        if (!int.TryParse(exponent, NumberStyles.None, CultureInfo.InvariantCulture, out var count) || count > GreatestExponent)
            return 0;
        var power = 1m;
        for (var i = 0; i < count; i++)
            power = negative ? power / 10 : power * 10;
        return power;
    }
}
