using System.Globalization;

namespace Assay.Syntax.Literals;

/// <summary>Says why a text is neither a date nor an interval, and what to write instead.</summary>
internal static class PeriodMistakes
{
    const int Limit = 100;

    static readonly string[] Joiners = ["..", "–", "—", " - ", "--", " to ", " until ", " till ", " through ", " and "];

    /// <summary>One sentence, without a full stop.</summary>
    /// <param name="text">What was written.</param>
    /// <param name="noun">"date" or "period".</param>
    public static string Explain(ReadOnlySpan<char> text, string noun)
    {
        if (text.Trim().IsEmpty)
            return $"a {noun} is missing: {Forms(noun)}, or leave the field out";
        var reason = text.Length > Limit ? $"it is too long; {Forms(noun)}" : Reason(text.ToString(), noun);
        return $"{Excerpt.Quote(text)} is not a {noun}: {reason}";
    }

    static string Forms(string noun) => noun == "date"
        ? DateMistakes.Forms
        : "write it like '2024-10-08/2024-10-13', '2024-10-28/..', '../2024-12' or '2024-10'";

    static string Reason(string text, string noun)
    {
        var simple = Typography.Simplify(text.AsSpan());
        var compact = simple.IndexOf('/') < 0 ? simple : simple.Replace(" ", "");
        if (IsPeriod(compact) && text.Trim() == compact)
            return $"no space stands before or after it; write '{compact}'";
        if (IsPeriod(compact))
            return $"only the digits 0 to 9, '-', '/', '..' and '?', '~', '%', 'X' are allowed, without spaces; write '{compact}'";
        if (Joined(text) is { } interval)
            return $"the two ends of a period are parted by a slash; write '{interval}'";
        if (compact.IndexOf('/') >= 0 && !IsDateWithSlashes(compact))
            return IntervalReason(compact);

        var reason = DateMistakes.Reason(text);
        return reason.Replace(DateMistakes.Forms, Forms(noun));
    }

    static bool IsPeriod(string text) => PeriodLiteral.TryParse(text.AsSpan(), out _);

    // 18/10/2024, 2024/10/18, 10/2024 and 2024/10 are meant as dates; 2024/2025 and 2024/25 are not.
    static bool IsDateWithSlashes(string text)
    {
        var parts = text.Split('/');
        if (!parts.All(part => part.Length is 1 or 2 or 4 && part.All(c => c is >= '0' and <= '9')))
            return false;
        var years = parts.Count(part => part.Length == 4);
        var isPairOfYears = parts.Length == 2 && parts[1].Length == 2 && (string.CompareOrdinal(parts[1], "12") > 0 || parts[1] == "00");
        return years <= 1 && parts.Length is 2 or 3 && !isPairOfYears;
    }

    static string IntervalReason(string text)
    {
        var slash = text.IndexOf('/');
        if (text.IndexOf('/', slash + 1) >= 0)
            return "a period has one slash, between its two ends; write it like '2024-10-08/2024-10-13'";

        var (start, end) = (text.Substring(0, slash), text.Substring(slash + 1));
        var (hasStart, hasEnd) = (start is not ("" or ".."), end is not ("" or ".."));
        if (!hasStart && !hasEnd)
            return "one end has to be known; write it like '2024-10-28/..' or '../2024-12', or leave the field out";
        if (hasStart && !DateMistakes.IsDate(start))
            return EndReason("start", start);
        if (hasEnd && WholeEnd(start, end) is { } whole)
            return $"the end is a whole date of its own; write '{start}/{whole}'";
        if (hasEnd && !DateMistakes.IsDate(end))
            return EndReason("end", end);
        return $"it ends before it starts; write '{end}/{start}' if the ends are the wrong way round";
    }

    static string EndReason(string which, string end)
    {
        if (IsOpenEnd(end))
            return $"an open {which} is written '..', without a mark";
        var reason = DateMistakes.Reason(end).Replace(DateMistakes.LeaveOut, ", or '..' if it is not known");
        return $"its {which} {Excerpt.Quote(end.AsSpan())} is not a date: {reason}";
    }

    // "open" and "unknown" are from EDTF's first draft.
    static bool IsOpenEnd(string end) =>
        end.TrimEnd('?', '~', '%').ToLowerInvariant() is ".." or "open" or "unknown" or "now" or "present" or "ongoing";

    // ISO 8601 lets the end leave out what it shares with the start, as in 2024-10-08/13; EDTF does not.
    static string? WholeEnd(string start, string end)
    {
        if (end.Length >= start.Length || DateMistakes.IsDate(end))
            return null;
        var whole = end == "00" ? NextYear(start) : start.Substring(0, start.Length - end.Length) + end;
        return IsPeriod($"{start}/{whole}") ? whole : null;
    }

    // 1999/00.
    static string NextYear(string year)
    {
        var next = int.Parse(year.Substring(0, 4), CultureInfo.InvariantCulture) + 1;
        return next.ToString("0000", CultureInfo.InvariantCulture);
    }

    static string? Joined(string text)
    {
        foreach (var joiner in Joiners)
        {
            var at = text.IndexOf(joiner, StringComparison.OrdinalIgnoreCase);
            if (at < 0)
                continue;
            var start = Typography.Simplify(text.AsSpan(0, at));
            var end = Typography.Simplify(text.AsSpan(at + joiner.Length));
            var interval = $"{(start == "" ? ".." : start)}/{(end == "" ? ".." : end)}";
            if (IsPeriod(interval))
                return interval;
        }

        return null;
    }
}
