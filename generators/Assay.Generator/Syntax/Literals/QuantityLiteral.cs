using System.Globalization;

namespace Assay.Syntax.Literals;

/// <summary>The ways to write a quantity.</summary>
internal enum QuantityForm : byte
{
    /// <summary><c>1500</c>.</summary>
    Exact,

    /// <summary><c>~1500</c>: give or take a tenth.</summary>
    About,

    /// <summary><c>1500±100</c>.</summary>
    PlusMinus,

    /// <summary><c>1500..12000</c>.</summary>
    Range,

    /// <summary><c>10000..</c>.</summary>
    AtLeast,

    /// <summary><c>..40000</c>.</summary>
    AtMost,
}

/// <summary>A quantity as it is written, with the numbers in it.</summary>
/// <param name="Form">How it is written.</param>
/// <param name="First">The only number, the middle, or the lower bound of a range.</param>
/// <param name="Second">What follows ±, or the upper bound of a range; else 0.</param>
/// <param name="Unit">The unit word, or null.</param>
internal readonly record struct QuantityLiteral(QuantityForm Form, decimal First, decimal Second, string? Unit)
{
    /// <summary>The greatest number that can stand after <c>~</c>: a tenth more is still a decimal.</summary>
    public const decimal MaxAbout = ((decimal.MaxValue / 11) - 1) * 10;

    const int MaxUnitLength = 100;

    /// <summary>The lower bound, or null if there is none.</summary>
    public decimal? Low => Form switch
    {
        QuantityForm.About => First - (Math.Abs(First) / 10),
        QuantityForm.PlusMinus => First - Second,
        QuantityForm.AtMost => null,
        _ => First,
    };

    /// <summary>The upper bound, or null if there is none.</summary>
    public decimal? High => Form switch
    {
        QuantityForm.About => First + (Math.Abs(First) / 10),
        QuantityForm.PlusMinus => First + Second,
        QuantityForm.Range => Second,
        QuantityForm.AtLeast => null,
        _ => First,
    };

    /// <summary>Reads the value of a field of type <c>quantity</c>. The error says what is wrong and what to write instead.</summary>
    public static bool TryParse(ReadOnlySpan<char> text, out QuantityLiteral value, out string? error)
    {
        error = TryParse(text, out value) ? null : QuantityMistakes.Explain(text);
        return error is null;
    }

    /// <summary>Reads a quantity, which takes up the whole text.</summary>
    public static bool TryParse(ReadOnlySpan<char> text, out QuantityLiteral value)
    {
        value = default;
        var space = text.IndexOf(' ');
        var unit = space < 0 ? default : text.Slice(space + 1);
        if (space >= 0 && !IsUnit(unit))
            return false;
        if (!TryParseNumbers(space < 0 ? text : text.Slice(0, space), out var form, out var first, out var second))
            return false;

        return TryCreate(form, first, second, space < 0 ? null : unit.ToString(), out value);
    }

    /// <summary>Puts a quantity together, if its bounds are in order and are decimals.</summary>
    public static bool TryCreate(QuantityForm form, decimal first, decimal second, string? unit, out QuantityLiteral value)
    {
        value = new QuantityLiteral(form, first, second, unit);
        return form switch
        {
            QuantityForm.About => Math.Abs(first) <= MaxAbout,
            QuantityForm.PlusMinus => second >= 0 && first <= decimal.MaxValue - second && first >= decimal.MinValue + second,
            QuantityForm.Range => first <= second,
            _ => true,
        };
    }

    /// <summary>
    /// Whether the text is one word that can follow a number after a space: letters of any script, the digits 0 to 9, and
    /// <c>_ / % - °</c>, superscripts and currency signs; not beginning with a digit or <c>_ / -</c>; at most 100 characters.
    /// </summary>
    public static bool IsUnit(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty || text.Length > MaxUnitLength || text[0] is (>= '0' and <= '9') or '_' or '/' or '-')
            return false;
        foreach (var c in text)
        {
            if (!IsUnitCharacter(c))
                return false;
        }

        return true;
    }

    // Marks belong to the letters of many scripts, and a dossier may be written in any.
    static bool IsUnitCharacter(char c) => c is (>= '0' and <= '9') or '_' or '/' or '%' or '-' or '°' or '²' or '³'
        || char.IsLetter(c)
        || CharUnicodeInfo.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark
            or UnicodeCategory.CurrencySymbol;

    static bool TryParseNumbers(ReadOnlySpan<char> text, out QuantityForm form, out decimal first, out decimal second)
    {
        second = 0;
        if (text.Length > 0 && text[0] == '~')
        {
            form = QuantityForm.About;
            return NumberLiteral.TryParse(text.Slice(1), out first);
        }

        var at = text.IndexOf('±');
        if (at >= 0)
        {
            form = QuantityForm.PlusMinus;
            return NumberLiteral.TryParse(text.Slice(0, at), out first) & NumberLiteral.TryParse(text.Slice(at + 1), out second);
        }

        at = text.IndexOf("..".AsSpan(), StringComparison.Ordinal);
        if (at < 0)
        {
            form = QuantityForm.Exact;
            return NumberLiteral.TryParse(text, out first);
        }

        var low = text.Slice(0, at);
        var high = text.Slice(at + 2);
        form = low.IsEmpty ? QuantityForm.AtMost : high.IsEmpty ? QuantityForm.AtLeast : QuantityForm.Range;
        return form switch
        {
            QuantityForm.AtMost => NumberLiteral.TryParse(high, out first),
            QuantityForm.AtLeast => NumberLiteral.TryParse(low, out first),
            _ => NumberLiteral.TryParse(low, out first) & NumberLiteral.TryParse(high, out second),
        };
    }
}
