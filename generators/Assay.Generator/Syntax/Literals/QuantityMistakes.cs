namespace Assay.Syntax.Literals;

/// <summary>Says why a text is no quantity, and what to write instead. What it tells people to write has been read back first.</summary>
internal static class QuantityMistakes
{
    const int Limit = 150;
    const string Forms =
        "write it like '1500', '~1500', '1500±100', '1500..12000', '10000..' or '..40000', then perhaps a space and a unit";

    /// <summary>One sentence, without a full stop.</summary>
    public static string Explain(ReadOnlySpan<char> text)
    {
        if (text.Trim().IsEmpty)
            return $"a quantity is missing: {Forms}, or leave the field out";
        var reason = text.Length > Limit ? $"it is too long; {Forms}" : Reason(text.ToString());
        return $"{Excerpt.Quote(text)} is not a quantity: {reason}";
    }

    static string Reason(string text)
    {
        var simple = Typography.Simplify(text.AsSpan());
        if (text.Trim() == simple && IsQuantity(simple))
            return $"no space stands before or after it; write '{simple}'";
        if (IsQuantity(simple))
            return $"only the digits 0 to 9 and '-', '.', '~', '±' are allowed, without spaces around them; write '{simple}'";

        var guess = QuantityGuess.Read(simple);
        if (guess is not null && guess.Text != text && IsQuantity(guess.Text))
            return (guess.Rule is null ? "" : guess.Rule + "; ") + $"write '{guess.Text}'";
        return WrongNumbers(simple) ?? WrongUnit(simple) ?? (guess is null ? null : WrongNumbers(guess.Text)) ?? Exponent(simple) ?? Forms;
    }

    static bool IsQuantity(string text) => QuantityLiteral.TryParse(text.AsSpan(), out _);

    // What is written in the right form, but whose numbers are out of order or out of reach.
    static string? WrongNumbers(string text)
    {
        var numbers = text.Split(' ')[0];
        var unit = text.Substring(numbers.Length);
        var parts = numbers.TrimStart('~').Split(["±", ".."], StringSplitOptions.None);
        if ((unit.Length > 0 && !QuantityLiteral.IsUnit(unit.AsSpan(1)))
            || !parts.All(part => part.Length == 0 || NumberLiteral.IsPlain(part.AsSpan()))
            || parts.All(part => part.Length == 0))
            return null;

        var tooLong = Array.Find(parts, part => part.Length > 0 && !NumberLiteral.TryParse(part.AsSpan(), out _));
        if (tooLong is not null)
            return $"{Excerpt.Quote(tooLong.AsSpan())} has more digits than can be kept; write a number with at most 28 digits";
        return parts.Length switch
        {
            1 when numbers.StartsWith("~~", StringComparison.Ordinal) && IsQuantity("~" + parts[0]) =>
                $"'~' stands once; write '~{parts[0]}{unit}'",
            2 => WrongPair(numbers, parts[0], parts[1], unit),
            > 2 => "a range has two ends; write it like '1500..12000'",
            _ => null,
        } ?? (IsQuantity(numbers) ? null : "its bounds are beyond 79228162514264337593543950335; write a number with at most 28 digits");
    }

    static string? WrongPair(string numbers, string first, string second, string unit)
    {
        var bare = numbers.TrimStart('~');
        if (bare != numbers)
            return IsQuantity(bare) ? $"'~' stands before a single number; write '{bare}{unit}'" : WrongPair(bare, first, second, unit);
        if (numbers.IndexOf('±') < 0)
            return first.Length > 0 && second.Length > 0 && IsQuantity($"{second}..{first}") && !IsQuantity(numbers)
                ? $"the lower end comes first; write '{second}..{first}{unit}'"
                : null;
        if (first.Length == 0 || second.Length == 0)
            return "± stands between a number and how far it may be off; write it like '1500±100'";
        return second[0] == '-' && IsQuantity($"{first}±{second.Substring(1)}")
            ? $"what follows ± is not negative; write '{first}±{second.Substring(1)}{unit}'"
            : null;
    }

    // One that the guess could not work out.
    static string? Exponent(string text)
    {
        var e = text.IndexOfAny(['e', 'E']);
        return e > 0 && NumberLiteral.IsPlain(text.AsSpan(0, e))
            ? "an exponent is not allowed; write the number out, in at most 28 digits"
            : null;
    }

    static string? WrongUnit(string text)
    {
        var space = text.IndexOf(' ');
        if (space < 0 || !IsQuantity(text.Substring(0, space)))
            return null;
        var unit = Excerpt.Quote(text.AsSpan(space + 1));
        return $"{unit} is not a unit, which is one word of letters and digits; write it like '{text.Substring(0, space)} persons'";
    }
}
