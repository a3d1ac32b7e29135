using System.Diagnostics.CodeAnalysis;
using Assay.Syntax.Literals;
using System.Text.Json.Serialization;

namespace Assay;

/// <summary>
/// A span of days, as far as it is known: <c>2024-10-08/2024-10-13</c>, <c>../2024-12</c>, <c>2024-10-28/..</c>, or a date, such as
/// <c>2024-10</c>. An end that is left out (<c>2024-10/</c>) is not known, and counts as open.
/// </summary>
/// <remarks>
/// <para>The text is EDTF, as for <see cref="PartialDate"/>, and kept as it was written; each end may carry a qualifier. An end may fall
/// anywhere within what is written: <see cref="Earliest"/> is the first day of the start and <see cref="Latest"/> the last day of the
/// end.</para>
/// <para>Periods are equal if they are written alike, and ordered by <see cref="Earliest"/>, then <see cref="Latest"/>. The default is the
/// day 0001-01-01.</para>
/// </remarks>
[JsonConverter(typeof(TextConverter<Period>))]
public readonly struct Period : IEquatable<Period>, IComparable<Period>, IComparable, ISpanParsable<Period>, ISpanFormattable
{
    readonly PeriodLiteral literal;

    internal Period(PeriodLiteral literal) => this.literal = literal;

    /// <summary>From one date to another; null leaves an end open.</summary>
    /// <exception cref="ArgumentException">Both ends are null, one is itself written with bounds, or the end comes before the
    /// start.</exception>
    public Period(PartialDate? start, PartialDate? end)
    {
        if (!PeriodLiteral.TryCreate(EndOf(start), EndOf(end), out literal))
            throw new ArgumentException(start is null && end is null
                ? "a period needs a start or an end"
                : $"a period cannot end ({end}) before it starts ({start})");
    }

    internal PeriodLiteral Literal => literal;

    /// <summary>The earliest day of the start; 0001-01-01 if it is open.</summary>
    public DateOnly Earliest => DateOnly.FromDayNumber(literal.FirstDay);

    /// <summary>The latest day of the end; 9999-12-31 if it is open.</summary>
    public DateOnly Latest => DateOnly.FromDayNumber(literal.LastDay);

    /// <summary>Whether something is said about its start: false for <c>../2024-12</c>.</summary>
    public bool HasKnownStart => literal.Start.IsKnown;

    /// <summary>Whether something is said about its end: false for <c>2024-10-28/..</c> and <c>2024-10-28/</c>.</summary>
    public bool HasKnownEnd => !literal.IsInterval || literal.End.IsKnown;

    /// <summary>The start as it is written, or the date that the period is; null if it is open.</summary>
    public PartialDate? Start => HasKnownStart ? new PartialDate(literal.Start) : null;

    /// <summary>The end as it is written, or the date that the period is; null if it is open.</summary>
    public PartialDate? End => HasKnownEnd ? new PartialDate(literal.IsInterval ? literal.End : literal.Start) : null;

    /// <summary>Whether it is written with two ends, rather than as a date.</summary>
    public bool IsInterval => literal.IsInterval;

    /// <summary>A day is a period too.</summary>
    public static implicit operator Period(DateOnly day) => new PartialDate(day);

    /// <summary>A date of which only bounds are known.</summary>
    public static explicit operator PartialDate(Period period) => new(period.literal);

    /// <summary>Whether both are written alike.</summary>
    public static bool operator ==(Period left, Period right) => left.Equals(right);

    /// <summary>Whether they are written differently.</summary>
    public static bool operator !=(Period left, Period right) => !left.Equals(right);

    /// <summary>Whether the left one comes first, by earliest, then latest day.</summary>
    public static bool operator <(Period left, Period right) => left.CompareTo(right) < 0;

    /// <summary>Whether the left one does not come last, by earliest, then latest day.</summary>
    public static bool operator <=(Period left, Period right) => left.CompareTo(right) <= 0;

    /// <summary>Whether the left one comes last, by earliest, then latest day.</summary>
    public static bool operator >(Period left, Period right) => left.CompareTo(right) > 0;

    /// <summary>Whether the left one does not come first, by earliest, then latest day.</summary>
    public static bool operator >=(Period left, Period right) => left.CompareTo(right) >= 0;

    /// <summary>Reads a period, which takes up the whole text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="value">The value read; the default if there is an error.</param>
    /// <param name="error">One sentence that says what is wrong and what to write instead; null if nothing is.</param>
    public static bool TryParse(ReadOnlySpan<char> text, out Period value, [NotNullWhen(false)] out string? error)
    {
        var parsed = PeriodLiteral.TryParsePeriod(text, out var literal, out error);
        value = parsed ? new Period(literal) : default;
        return error is null;
    }

    /// <inheritdoc/>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out Period result)
    {
        var parsed = PeriodLiteral.TryParse(s, out var literal);
        result = parsed ? new Period(literal) : default;
        return parsed;
    }

    /// <inheritdoc/>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out Period result) =>
        TryParse(s.AsSpan(), provider, out result);

    /// <summary>Reads a period, which takes up the whole text.</summary>
    /// <param name="s">The text.</param>
    /// <param name="provider">Ignored: a period is written alike in every culture.</param>
    /// <exception cref="FormatException">The text is not a period; the message says why and what to write instead.</exception>
    public static Period Parse(ReadOnlySpan<char> s, IFormatProvider? provider = null) =>
        TryParse(s, out var value, out var error) ? value : throw new FormatException(error);

    /// <inheritdoc cref="Parse(ReadOnlySpan{char}, IFormatProvider?)"/>
    /// <exception cref="ArgumentNullException">The text is null.</exception>
    public static Period Parse(string s, IFormatProvider? provider = null)
    {
        ArgumentNullException.ThrowIfNull(s);
        return Parse(s.AsSpan(), provider);
    }

    /// <summary>Whether the day lies between <see cref="Earliest"/> and <see cref="Latest"/>, both included.</summary>
    public bool Contains(DateOnly day) => literal.FirstDay <= day.DayNumber && day.DayNumber <= literal.LastDay;

    /// <summary>Whether all days that the other one can take up lie within this one.</summary>
    public bool Contains(Period other) => other.IsWithin(this);

    /// <summary>Whether all days that this one can take up lie within the other one.</summary>
    public bool IsWithin(Period other) => other.literal.FirstDay <= literal.FirstDay && literal.LastDay <= other.literal.LastDay;

    /// <summary>Whether there is a day that both can take up.</summary>
    public bool Overlaps(Period other) => literal.FirstDay <= other.literal.LastDay && other.literal.FirstDay <= literal.LastDay;

    /// <inheritdoc/>
    public bool Equals(Period other) => literal == other.literal;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Period other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => literal.GetHashCode();

    /// <summary>Orders by <see cref="Earliest"/>, then <see cref="Latest"/>.</summary>
    public int CompareTo(Period other) => Extent.Compare(literal, other.literal);

    /// <inheritdoc/>
    public int CompareTo(object? obj) => Extent.Compare(this, obj);

    /// <summary>The text as it was written.</summary>
    public override string ToString() => literal.ToString();

    /// <inheritdoc cref="ToString()"/>
    /// <param name="format">Null, empty or <c>G</c>.</param>
    /// <param name="formatProvider">Ignored: a period is written alike in every culture.</param>
    /// <exception cref="FormatException">There is no such format.</exception>
    public string ToString(string? format, IFormatProvider? formatProvider)
    {
        Extent.RequireGeneral(format);
        return ToString();
    }

    /// <inheritdoc/>
    public bool TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider)
    {
        Extent.RequireGeneral(format);
        return Extent.TryWrite(literal, destination, out charsWritten);
    }

    static DateLiteral EndOf(PartialDate? date) => date switch
    {
        null => DateLiteral.Open,
        { IsInterval: true } => throw new ArgumentException($"an end of a period is a date without bounds of its own, not {date}"),
        _ => date.Value.Literal.Start,
    };
}
