using System.Globalization;

namespace Assay.Syntax.Literals;

/// <summary>Says why a text is no date, and what to write instead. What it tells people to write has been read back first.</summary>
internal static class DateMistakes
{
    /// <summary>The forms of a date, by example.</summary>
    public const string Forms = "write it like '2024-10-18', '2024-10-XX', '2024-10' or '2024'";

    /// <summary>The advice for a field that has nothing to say.</summary>
    public const string LeaveOut = ", or leave the field out";

    const string YearRange = "years run from 0001 to 9999";

    /// <summary>The end of a sentence that begins "'…' is not a date: ".</summary>
    /// <param name="text">One date, with no slash that parts an interval; at most some hundred characters.</param>
    public static string Reason(string text)
    {
        var simple = Typography.Simplify(text.AsSpan());
        if (simple.Length == 0)
            return Forms;
        if (WithoutTime(simple) is { } day)
            return $"a time of day is not kept; write '{day}'";
        if (simple[0] is '-' or '+' or 'Y' or 'y' && simple.Skip(1).Take(4).Count(IsDigit) == 4)
            return $"{YearRange}, without a sign or letter before them; {Forms}";

        var guesses = DateGuess.Read(simple);
        var dates = guesses.Select(guess => guess.Text).Where(IsDate).Distinct().ToList();
        if (dates.Count == 2)
            return $"a date is written year-month-day; write '{dates[0]}' if the day came first, or '{dates[1]}' if the month did";
        if (dates.Count == 1)
            return $"{Rule(text, simple, dates[0])}; write '{dates[0]}'";
        if (guesses.Count > 0)
            return OutOfRange(guesses[0]);
        return LongYear(simple) ?? ShortYear(simple) ?? Decade(simple) ?? (simple.Any(IsDigit) ? Forms : Forms + LeaveOut);
    }

    /// <summary>Whether the text is one date.</summary>
    public static bool IsDate(string text) => DateLiteral.TryParse(text.AsSpan(), out _);

    static bool IsDigit(char c) => c is >= '0' and <= '9';

    static string? WithoutTime(string text)
    {
        if (text.Length < 12 || text[10] is not ('T' or 't' or ' ') || !IsDigit(text[11]))
            return null;
        var day = text.Substring(0, 10);
        return IsDate(day) ? day : null;
    }

    // Which rule the text breaks, given the date that it turned out to mean.
    static string Rule(string text, string simple, string date)
    {
        var core = DateGuess.TakeMarks(simple, out var mark);
        if (simple == date)
            return "only the digits 0 to 9 and the hyphen '-' are allowed, without spaces";
        if (core + mark == date && simple.Any(char.IsLower))
            return "'about' is written '~', after the whole date";
        if (core + mark == date)
            return (mark == "%" ? "'?' and '~' together are written '%'" : "a mark is written once") + ", after the whole date";
        if (string.Equals(core.Replace('u', 'X') + mark, date, StringComparison.OrdinalIgnoreCase))
            return "unspecified digits are written 'X'";
        var parts = core.Split('-');
        return parts.Length > 1 && parts[0].Length == 4 && parts.All(part => part.Length > 0 && part.All(IsDigit))
            ? "month and day take two digits"
            : "a date is written year-month-day";
    }

    static string OutOfRange(DateGuess guess)
    {
        var (year, month, day, mark) = guess;
        if (!year.All(IsDigit))
            return UnspecifiedYear(year, month, mark);
        if (year == "0000")
            return $"{YearRange}; {Forms}";
        if (month is null)
            return Forms;
        if (!month.All(IsDigit))
            return $"a month is unspecified as a whole, and then so is its day; write '{year}-XX{(day is null ? "" : "-XX")}{mark}'";

        var monthNumber = int.Parse(month, CultureInfo.InvariantCulture);
        if (monthNumber is < 1 or > 12)
            return MonthOutOfRange(guess, monthNumber);
        return day!.All(IsDigit) ? DayOutOfRange(guess) : $"a day is unspecified as a whole; write '{(guess with { Day = "XX" }).Text}'";
    }

    static string UnspecifiedYear(string year, string? month, string mark)
    {
        var decade = year.Substring(0, 3) + "X" + mark;
        var century = year.Substring(0, 2) + "XX" + mark;
        if (month is not null && IsDate(decade))
            return $"only what comes last can be unspecified; write '{decade}'";
        if (month is not null && IsDate(century))
            return $"only what comes last can be unspecified; write '{century}'";
        return "only the last one or two digits of a year can be unspecified; write it like '201X' or '20XX'";
    }

    static string MonthOutOfRange(DateGuess guess, int month)
    {
        var swapped = guess with { Month = guess.Day, Day = guess.Month };
        if (guess.Day is not null && IsDate(swapped.Text))
            return $"there is no month {guess.Month}; write '{swapped.Text}' if day and month are the wrong way round";
        if (month == 0)
        {
            var unknown = guess with { Month = "XX", Day = guess.Day is null ? null : "XX" };
            return $"there is no month {guess.Month}; write '{unknown.Text}' if it is not known";
        }


        if (month is >= 21 and <= 41 && guess.Day is null)
            return Season(guess.Year, month);
        return $"there is no month {guess.Month}; write a month from 01 to 12, or '{guess.Year}' if it is not known";
    }

    // EDTF level 1 numbers the seasons 21 to 24, which are other months in the south. Level 2 adds 25 to 32, seasons of either half of the
    // world, and from 33 on quarters, thirds and halves of a year, which are known months.
    static string Season(string year, int number)
    {
        var (first, months) = number switch
        {
            < 33 => (3, 3),
            < 37 => (((number - 33) * 3) + 1, 3),
            < 40 => (((number - 37) * 4) + 1, 4),
            _ => (((number - 40) * 6) + 1, 6),
        };
        var period = string.Format(CultureInfo.InvariantCulture, "{0}-{1:00}/{0}-{2:00}", year, first, first + months - 1);
        return number < 33
            ? $"seasons ({number} in place of a month) are not supported; write the months from first to last, like '{period}'"
            : $"parts of a year ({number} in place of a month) are not supported; write '{period}'";
    }

    static string DayOutOfRange(DateGuess guess)
    {
        var unknown = (guess with { Day = "XX" }).Text;
        if (guess.Day is "00" or "0")
            return $"there is no day {guess.Day}; write '{unknown}' if it is not known";
        var year = int.Parse(guess.Year, CultureInfo.InvariantCulture);
        var month = int.Parse(guess.Month!, CultureInfo.InvariantCulture);
        var last = DateTime.DaysInMonth(year, month).ToString(CultureInfo.InvariantCulture);
        var monthText = (guess with { Day = null, Mark = "" }).Text;
        return $"{monthText} has {last} days; write a day from 01 to {last}, or '{unknown}' if it is not known";
    }

    static string? LongYear(string text)
    {
        var digits = text.TakeWhile(IsDigit).Count();
        return digits > 4 && (digits == text.Length || text[digits] is '-' or '/' or '?' or '~' or '%') ? $"{YearRange}; {Forms}" : null;
    }

    static string? ShortYear(string text)
    {
        var runs = text.Split('-', '.', '/', ' ');
        return runs.All(run => run.Length < 4 && run.All(IsDigit)) && text.Any(IsDigit)
            ? "the year comes first and has four digits; " + Forms
            : null;
    }

    static string? Decade(string text) =>
        text.Length == 5 && text[3] == '0' && text[4] == 's' && IsDate(text.Substring(0, 3) + "X")
            ? $"a decade is written with an X; write '{text.Substring(0, 3)}X'"
            : null;
}
