namespace Assay.Syntax.Literals;

/// <summary>
/// Reads a quantity as people write it (<c>about 1,500</c>, <c>1500 +/- 100</c>, <c>10–12 thousand</c>, <c>10000+</c>), to say how it is
/// written here.
/// </summary>
/// <param name="Text">The quantity as it would be written here. It need not be one: the bounds may be out of order.</param>
/// <param name="Rule">The first rule that the text broke.</param>
internal sealed record QuantityGuess(string Text, string? Rule)
{
    const string About = "~";
    const string AtLeast = ">";
    const string AtMost = "<";

    // Longer ones first where one begins with another.
    static readonly (string Written, string Sign)[] Prefixes =
    [
        ("approximately ", About), ("approx. ", About), ("approx ", About), ("about ", About), ("around ", About), ("roughly ", About),
        ("circa ", About), ("some ", About), ("nearly ", About), ("almost ", About), ("ca. ", About), ("ca ", About), ("c. ", About),
        ("~ ", About), ("~", About),
        ("at least ", AtLeast), ("more than ", AtLeast), ("over ", AtLeast),
        (">= ", AtLeast), (">=", AtLeast), ("> ", AtLeast), (">", AtLeast),
        ("at most ", AtMost), ("up to ", AtMost), ("less than ", AtMost), ("fewer than ", AtMost), ("under ", AtMost),
        ("<= ", AtMost), ("<=", AtMost), ("< ", AtMost), ("<", AtMost), ("between ", ""), ("from ", ""),
    ];

    static readonly (string Written, string Sign)[] Joiners =
    [
        ("+/-", "±"), ("+-", "±"), ("±", "±"), ("...", ".."), ("..", ".."), ("to ", ".."), ("and ", ".."), ("-", "-"),
    ];

    /// <summary>Reads the text, or gives null if it cannot be read at all.</summary>
    /// <param name="text">Simplified by <see cref="Typography"/>.</param>
    public static QuantityGuess? Read(string text)
    {
        var at = 0;
        var sign = Take(text, ref at, Prefixes) ?? (Take(text, ref at, [("...", AtMost), ("..", AtMost)]) is null ? "" : AtMost);
        string? rule = null;
        if (ReadNumber(text, ref at, ref rule) is not { } first)
            return null;

        SkipSpace(text, ref at);
        var joiner = Take(text, ref at, Joiners);
        SkipSpace(text, ref at);
        var second = joiner is null ? null : ReadNumber(text, ref at, ref rule);
        // "10–12 thousand" is thousands at both ends.
        if (second is not null && first.Factor == 1)
            first = first.Times(second.Factor) ?? first;
        if (joiner is null && at < text.Length && text[at] == '+')
        {
            at++;
            sign = AtLeast;
        }

        rule ??= RuleOf(sign, joiner);

        if (joiner == "±" && second is not null && at < text.Length && text[at] == '%')
            return Percentage(first.Text, second.Text, text.Substring(at + 1));
        var numbers = Numbers(sign, first.Text, joiner, second?.Text);
        var unit = text.Substring(at).Trim();
        if (unit.Length > 0 && text[at - 1] != ' ')
            rule ??= "a space stands between number and unit";
        else if (unit.IndexOf(' ') >= 0)
            rule ??= "a unit is one word";
        else
            rule ??= "one space stands between number and unit";
        return numbers is null ? null : new QuantityGuess(unit.Length == 0 ? numbers : $"{numbers} {unit.Replace(' ', '-')}", rule);
    }

    static string? RuleOf(string sign, string? joiner) => (sign, joiner) switch
    {
        (About, null) => "'about' is written '~', right before the number",
        (AtLeast, null) => "'at least' is written '..', right after the number",
        (AtMost, null) => "'at most' is written '..', right before the number",
        (_, "±") => "a tolerance is written '±', without spaces",
        (_, ".." or "-") => "a range is written '..', without spaces",
        _ => null,
    };

    static string? Numbers(string sign, string first, string? joiner, string? second) => (sign, joiner, second) switch
    {
        (About, null, _) => About + first,
        (AtLeast, null, _) => first + "..",
        (AtMost, null, _) => ".." + first,
        (_, null, _) => first,
        (AtMost, _, _) => null,
        (_, "..", null) => first + "..",
        ("" or AtLeast, "±", not null) => first + "±" + second,
        ("" or AtLeast, _, not null) => first + ".." + second,
        _ => null,
    };

    // 1500±10% means an amount that is worked out first.
    static QuantityGuess? Percentage(string middle, string percent, string rest)
    {
        if (!NumberLiteral.TryParse(middle.AsSpan(), out var value) || !NumberLiteral.TryParse(percent.AsSpan(), out var share)
            || Math.Abs(value) > 1e24m || share is < 0 or > 100)
            return null;
        var amount = NumberLiteral.Write(Math.Abs(value) * share / 100);
        return new QuantityGuess($"{middle}±{amount}{rest}", "what follows ± is an amount, not a percentage");
    }

    static NumberGuess? ReadNumber(string text, ref int at, ref string? rule)
    {
        SkipSpace(text, ref at);
        var negative = at < text.Length && text[at] == '-';
        if (at < text.Length && text[at] is '-' or '+')
        {
            if (!negative)
                rule ??= "a plus is not written";
            at++;
        }

        SkipSpace(text, ref at);
        if (at >= text.Length || text[at] is not ((>= '0' and <= '9') or '.') || NumberGuess.Read(text, at) is not { } number)
            return null;
        rule ??= number.Rule;
        at += number.Length;
        return negative ? number with { Text = "-" + number.Text } : number;
    }

    static string? Take(string text, ref int at, (string Written, string Sign)[] choices)
    {
        foreach (var (written, sign) in choices)
        {
            if (string.Compare(text, at, written, 0, written.Length, StringComparison.OrdinalIgnoreCase) != 0)
                continue;
            at += written.Length;
            return sign;
        }

        return null;
    }

    static void SkipSpace(string text, ref int at)
    {
        while (at < text.Length && text[at] == ' ')
            at++;
    }
}
