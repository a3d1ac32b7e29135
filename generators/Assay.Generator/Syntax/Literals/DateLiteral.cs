namespace Assay.Syntax.Literals;

/// <summary>One date of EDTF (Library of Congress, 2019), level 0 and 1 without seasons, times and years beyond 0001–9999.</summary>
/// <param name="FirstDay">Its earliest day, in days after 0001-01-01: the default is that day.</param>
/// <param name="Form">What of it is written.</param>
/// <param name="Qualifier">The mark after it, which widens nothing.</param>
internal readonly record struct DateLiteral(int FirstDay, DateForm Form, DateQualifier Qualifier)
{
    /// <summary>The length of the longest text, <c>2024-10-18~</c>.</summary>
    public const int MaxLength = 11;

    /// <summary>9999-12-31, in days after 0001-01-01.</summary>
    public const int LastDayOfAll = 3652058;

    const int Absent = -1;
    const int Unspecified = -2;
    const int Malformed = -3;

    /// <summary>The end <c>..</c>.</summary>
    public static DateLiteral Open => new(0, DateForm.Open, DateQualifier.None);

    /// <summary>The empty end.</summary>
    public static DateLiteral Unknown => new(0, DateForm.Unknown, DateQualifier.None);

    /// <summary>Whether there is a date at all.</summary>
    public bool IsKnown => Form < DateForm.Open;

    /// <summary>Its latest day, in days after 0001-01-01; 9999-12-31 if it is not known.</summary>
    public int LastDay
    {
        get
        {
            if (Form == DateForm.Day)
                return FirstDay;
            var first = FirstDate;
            return Form switch
            {
                DateForm.Month or DateForm.UnspecifiedDay =>
                    DayNumber(first.Year, first.Month, DateTime.DaysInMonth(first.Year, first.Month)),
                DateForm.Year or DateForm.UnspecifiedMonth or DateForm.UnspecifiedMonthAndDay => DayNumber(first.Year, 12, 31),
                DateForm.Decade => DayNumber((first.Year / 10 * 10) + 9, 12, 31),
                DateForm.Century => DayNumber((first.Year / 100 * 100) + 99, 12, 31),
                _ => LastDayOfAll,
            };
        }
    }

    DateTime FirstDate => new(FirstDay * TimeSpan.TicksPerDay);

    /// <summary>A date counted in days after 0001-01-01.</summary>
    public static int DayNumber(int year, int month, int day) => (int)(new DateTime(year, month, day).Ticks / TimeSpan.TicksPerDay);

    /// <summary>Reads one date, which takes up the whole text.</summary>
    public static bool TryParse(ReadOnlySpan<char> text, out DateLiteral date)
    {
        date = default;
        var qualifier = text.IsEmpty ? DateQualifier.None : QualifierOf(text[text.Length - 1]);
        if (qualifier != DateQualifier.None)
            text = text.Slice(0, text.Length - 1);

        if (text.Length is not (4 or 7 or 10) || !HasHyphenAt(text, 4) || !HasHyphenAt(text, 7))
            return false;

        if (text.Length == 4)
            return TryParseYear(text, qualifier, out date);

        var year = Digits(text.Slice(0, 4));
        var month = Part(text.Slice(5, 2));
        var day = text.Length == 7 ? Absent : Part(text.Slice(8, 2));
        if (year < 1 || FormOf(year, month, day) is not { } form)
            return false;

        date = new DateLiteral(DayNumber(year, Math.Max(1, month), Math.Max(1, day)), form, qualifier);
        return true;
    }

    /// <summary>Writes the text that <see cref="TryParse"/> reads, and gives its length.</summary>
    /// <param name="target">At least <see cref="MaxLength"/> characters.</param>
    public int Write(Span<char> target)
    {
        if (Form >= DateForm.Open)
        {
            if (Form == DateForm.Open)
                "..".AsSpan().CopyTo(target);
            return Form == DateForm.Open ? 2 : 0;
        }

        var first = FirstDate;
        var length = 4;
        WriteDigits(target.Slice(0, 4), first.Year);
        if (Form is DateForm.Decade or DateForm.Century)
            target.Slice(Form == DateForm.Decade ? 3 : 2, Form == DateForm.Decade ? 1 : 2).Fill('X');
        else if (Form != DateForm.Year)
            length = WriteMonthAndDay(target, first);

        if (Qualifier != DateQualifier.None)
            target[length++] = Qualifier switch { DateQualifier.Uncertain => '?', DateQualifier.Approximate => '~', _ => '%' };
        return length;
    }

    /// <inheritdoc/>
    public override string ToString()
    {
        Span<char> text = stackalloc char[MaxLength];
        return text.Slice(0, Write(text)).ToString();
    }

    /// <summary>What the character says after a date.</summary>
    public static DateQualifier QualifierOf(char mark) => mark switch
    {
        '?' => DateQualifier.Uncertain,
        '~' => DateQualifier.Approximate,
        '%' => DateQualifier.Uncertain | DateQualifier.Approximate,
        _ => DateQualifier.None,
    };

    // EDTF level 1 lets X stand for the last one or two digits of a lone year. There is no year 0000, so 000X and 00XX begin with 0001.
    static bool TryParseYear(ReadOnlySpan<char> text, DateQualifier qualifier, out DateLiteral date)
    {
        date = default;
        var unspecified = text[3] != 'X' ? 0 : text[2] != 'X' ? 1 : 2;
        var known = Digits(text.Slice(0, 4 - unspecified));
        if (known < (unspecified == 0 ? 1 : 0))
            return false;

        var (year, form) = unspecified switch
        {
            0 => (known, DateForm.Year),
            1 => (known * 10, DateForm.Decade),
            _ => (known * 100, DateForm.Century),
        };
        date = new DateLiteral(DayNumber(Math.Max(1, year), 1, 1), form, qualifier);
        return true;
    }

    static DateForm? FormOf(int year, int month, int day) => (month, day) switch
    {
        (Unspecified, Absent) => DateForm.UnspecifiedMonth,
        (Unspecified, Unspecified) => DateForm.UnspecifiedMonthAndDay,
        (< 1 or > 12, _) => null,
        (_, Absent) => DateForm.Month,
        (_, Unspecified) => DateForm.UnspecifiedDay,
        _ => day >= 1 && day <= DateTime.DaysInMonth(year, month) ? DateForm.Day : null,
    };

    static bool HasHyphenAt(ReadOnlySpan<char> text, int index) => text.Length <= index || text[index] == '-';

    static int Part(ReadOnlySpan<char> text) => text[0] == 'X' && text[1] == 'X' ? Unspecified : Digits(text);

    static int Digits(ReadOnlySpan<char> text)
    {
        var value = 0;
        foreach (var c in text)
        {
            if (c is < '0' or > '9')
                return Malformed;
            value = (value * 10) + (c - '0');
        }

        return value;
    }

    int WriteMonthAndDay(Span<char> target, DateTime first)
    {
        target[4] = '-';
        WritePart(target.Slice(5, 2), first.Month, Form is DateForm.UnspecifiedMonth or DateForm.UnspecifiedMonthAndDay);
        if (Form is DateForm.Month or DateForm.UnspecifiedMonth)
            return 7;

        target[7] = '-';
        WritePart(target.Slice(8, 2), first.Day, Form != DateForm.Day);
        return 10;
    }

    static void WritePart(Span<char> target, int value, bool unspecified)
    {
        if (unspecified)
            target.Fill('X');
        else
            WriteDigits(target, value);
    }

    static void WriteDigits(Span<char> target, int value)
    {
        for (var i = target.Length - 1; i >= 0; i--, value /= 10)
            target[i] = (char)('0' + (value % 10));
    }
}
