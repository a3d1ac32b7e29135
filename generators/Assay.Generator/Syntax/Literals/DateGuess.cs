namespace Assay.Syntax.Literals;

/// <summary>
/// A date read as people write them (<c>18/10/2024</c>, <c>Oct. 18, 2024</c>, <c>2024-9-1</c>), to say how it is written here.
/// </summary>
internal sealed record DateGuess(string Year, string? Month, string? Day, string Mark)
{
    static readonly string[] Months =
    [
        "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december",
    ];

    static readonly string[] AboutWords = ["approximately ", "around ", "about ", "circa ", "approx. ", "ca. ", "ca ", "c. ", "c."];

    /// <summary>Year-month-day with as many digits as are due, and the mark after it. It need not be a date that exists.</summary>
    public string Text => Year + (Month is null ? "" : "-" + Pad(Month)) + (Day is null ? "" : "-" + Pad(Day)) + Mark;

    /// <summary>The ways to read the text: none, one, or two if day and month can be told apart only by knowing who wrote it.</summary>
    /// <param name="text">Simplified by <see cref="Typography"/>.</param>
    public static IReadOnlyList<DateGuess> Read(string text)
    {
        var core = TakeMarks(text, out var mark);
        if (Words(core) is not { } words)
            return [];

        var name = words.FindIndex(word => word.IsMonthName);
        var parts = words.ConvertAll(word => word.Text);
        return parts.Count switch
        {
            1 => One(parts[0], mark),
            2 when parts[0].Length == 4 && parts[1].Length <= 2 => [new(parts[0], parts[1], null, mark)],
            2 when parts[1].Length == 4 && parts[0].Length <= 2 => [new(parts[1], parts[0], null, mark)],
            3 when parts.Count(part => part.Length <= 2) != 2 => [],
            3 when parts[0].Length == 4 && name == 2 => [new(parts[0], parts[2], parts[1], mark)],
            3 when parts[0].Length == 4 => [new(parts[0], parts[1], parts[2], mark)],
            3 when parts[2].Length == 4 && name == 0 => [new(parts[2], parts[0], parts[1], mark)],
            3 when parts[2].Length == 4 && name == 1 => [new(parts[2], parts[1], parts[0], mark)],
            3 when parts[2].Length == 4 => [new(parts[2], parts[1], parts[0], mark), new(parts[2], parts[0], parts[1], mark)],
            _ => [],
        };
    }

    /// <summary>Takes the marks, wherever they stand, and words like "circa" out of a text.</summary>
    /// <param name="text">A date with its marks.</param>
    /// <param name="mark">What they come to: nothing, <c>?</c>, <c>~</c> or <c>%</c>.</param>
    public static string TakeMarks(string text, out string mark)
    {
        var found = DateQualifier.None;
        foreach (var word in AboutWords)
        {
            if (!text.StartsWith(word, StringComparison.OrdinalIgnoreCase))
                continue;
            found = DateQualifier.Approximate;
            text = text.Substring(word.Length);
            break;
        }

        foreach (var c in text)
            found |= DateLiteral.QualifierOf(c);
        mark = found switch { DateQualifier.None => "", DateQualifier.Uncertain => "?", DateQualifier.Approximate => "~", _ => "%" };
        return string.Concat(text.Where(c => DateLiteral.QualifierOf(c) == DateQualifier.None)).Trim();
    }

    static DateGuess[] One(string part, string mark) => part.Length switch
    {
        8 => [new(part.Substring(0, 4), part.Substring(4, 2), part.Substring(6, 2), mark)],
        6 => [new(part.Substring(0, 4), part.Substring(4, 2), null, mark)],
        4 => [new(part, null, null, mark)],
        _ => [],
    };

    static string Pad(string part) => part.Length == 1 ? "0" + part : part;

    static List<(string Text, bool IsMonthName)>? Words(string text)
    {
        var words = new List<(string, bool)>();
        foreach (var word in text.Split(['-', '.', '/', ',', ' ', '_'], StringSplitOptions.RemoveEmptyEntries))
        {
            if (word.Equals("of", StringComparison.OrdinalIgnoreCase))
                continue;
            if (MonthNumber(word) is { } month)
                words.Add((month, true));
            else if (DigitsOf(word) is { } digits)
                words.Add((digits, false));
            else
                return null;
        }

        return words;
    }

    static string? MonthNumber(string word)
    {
        var month = word.Length < 3 ? -1 : Array.FindIndex(Months, name => name.StartsWith(word, StringComparison.OrdinalIgnoreCase));
        if (month < 0 && word.Equals("sept", StringComparison.OrdinalIgnoreCase))
            month = 8;
        return month < 0 ? null : Pad((month + 1).ToString(System.Globalization.CultureInfo.InvariantCulture));
    }

    // Digits, with x or the u of EDTF's first draft for unspecified ones, or an ordinal such as 18th.
    static string? DigitsOf(string word)
    {
        if (word.Length > 2 && word[0] is >= '0' and <= '9'
            && word.Substring(word.Length - 2).ToLowerInvariant() is "st" or "nd" or "rd" or "th")
            word = word.Substring(0, word.Length - 2);
        return word.All(c => c is >= '0' and <= '9' or 'x' or 'X' or 'u' or 'U')
            ? word.Replace('x', 'X').Replace('u', 'X').Replace('U', 'X')
            : null;
    }
}
