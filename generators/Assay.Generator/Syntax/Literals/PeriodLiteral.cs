namespace Assay.Syntax.Literals;

/// <summary>
/// A date, or an interval of EDTF level 1: <c>2024-10-08/2024-10-13</c>, <c>../2024-12</c>, <c>2024-10-28/..</c>, and an empty end for one
/// that is not known. The fields <c>date</c> and <c>period</c> both take either.
/// </summary>
/// <param name="Start">The date, or the start of the interval.</param>
/// <param name="End">The end of the interval; the default if it is a date.</param>
/// <param name="IsInterval">Whether it is written with a slash.</param>
internal readonly record struct PeriodLiteral(DateLiteral Start, DateLiteral End, bool IsInterval)
{
    /// <summary>The length of the longest text.</summary>
    public const int MaxLength = (2 * DateLiteral.MaxLength) + 1;

    /// <summary>Its earliest day, in days after 0001-01-01; 0 if the start is open.</summary>
    public int FirstDay => Start.FirstDay;

    /// <summary>Its latest day, in days after 0001-01-01; <see cref="DateLiteral.LastDayOfAll"/> if the end is open.</summary>
    public int LastDay => IsInterval ? End.LastDay : Start.LastDay;

    /// <summary>Its earliest day or, where the start is open, its latest.</summary>
    public int FirstKnownDay => Start.IsKnown ? FirstDay : LastDay;

    /// <summary>Its latest day or, where the end is open, its earliest.</summary>
    public int LastKnownDay => !IsInterval || End.IsKnown ? LastDay : FirstDay;

    /// <summary>Whether it is a day, and none after this one. Most dates are days, and this is soon found out.</summary>
    public bool IsDayUntil(int day) => !IsInterval && Start.Form == DateForm.Day && Start.FirstDay <= day;

    /// <summary>Reads the value of a field of type <c>date</c>. The error says what is wrong and what to write instead.</summary>
    public static bool TryParseDate(ReadOnlySpan<char> text, out PeriodLiteral value, out string? error)
    {
        error = TryParse(text, out value) ? null : PeriodMistakes.Explain(text, "date");
        return error is null;
    }

    /// <summary>Reads the value of a field of type <c>period</c>. The error says what is wrong and what to write instead.</summary>
    public static bool TryParsePeriod(ReadOnlySpan<char> text, out PeriodLiteral value, out string? error)
    {
        error = TryParse(text, out value) ? null : PeriodMistakes.Explain(text, "period");
        return error is null;
    }

    /// <summary>Reads a date or an interval, which takes up the whole text.</summary>
    public static bool TryParse(ReadOnlySpan<char> text, out PeriodLiteral value)
    {
        value = default;
        // What is longer cannot be one: a hostile text costs nothing.
        if (text.Length > MaxLength)
            return false;

        var slash = text.IndexOf('/');
        if (slash < 0)
        {
            if (!DateLiteral.TryParse(text, out var date))
                return false;
            value = new PeriodLiteral(date, default, IsInterval: false);
            return true;
        }

        return TryParseEnd(text.Slice(0, slash), out var start)
            && TryParseEnd(text.Slice(slash + 1), out var end)
            && TryCreate(start, end, out value);
    }

    /// <summary>Joins two ends, if at least one is known and the end can come after the start.</summary>
    public static bool TryCreate(DateLiteral start, DateLiteral end, out PeriodLiteral value)
    {
        value = new PeriodLiteral(start, end, IsInterval: true);
        return (start.IsKnown || end.IsKnown) && value.FirstDay <= value.LastDay;
    }

    /// <summary>Writes the text that <see cref="TryParse"/> reads, and gives its length.</summary>
    /// <param name="target">At least <see cref="MaxLength"/> characters.</param>
    public int Write(Span<char> target)
    {
        var length = Start.Write(target);
        if (!IsInterval)
            return length;
        target[length++] = '/';
        return length + End.Write(target.Slice(length));
    }

    /// <inheritdoc/>
    public override string ToString()
    {
        Span<char> text = stackalloc char[MaxLength];
        return text.Slice(0, Write(text)).ToString();
    }

    static bool TryParseEnd(ReadOnlySpan<char> text, out DateLiteral end)
    {
        if (text.IsEmpty)
            end = DateLiteral.Unknown;
        else if (text.Length == 2 && text[0] == '.' && text[1] == '.')
            end = DateLiteral.Open;
        else
            return DateLiteral.TryParse(text, out end);
        return true;
    }
}
