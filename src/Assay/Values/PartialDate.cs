using System.Diagnostics.CodeAnalysis;
using Assay.Syntax.Literals;
using System.Text.Json.Serialization;

namespace Assay;

/// <summary>
/// A date as far as it is known: a day (<c>2024-10-18</c>), a month (<c>2024-10</c>), a year (<c>2024</c>), unspecified digits
/// (<c>2024-10-XX</c>, <c>2024-XX-XX</c>, <c>201X</c>), or bounds (<c>2024-10-08/2024-10-13</c>, <c>2024-10-28/..</c>).
/// </summary>
/// <remarks>
/// <para>The text is EDTF (Library of Congress, 2019; ISO 8601-2), level 0 and 1, without seasons, times of day and years beyond 0001–9999.
/// It is kept as it was written. The qualifiers <c>?</c> (uncertain), <c>~</c> (approximate) and <c>%</c> (both) widen nothing.</para>
/// <para>Dates are equal if they are written alike. They are ordered by <see cref="Earliest"/>, then <see cref="Latest"/>: two with
/// the same bounds rank alike (<see cref="CompareTo(PartialDate)"/> gives 0) even if they are written differently. The default is
/// 0001-01-01, as for <see cref="DateOnly"/>.</para>
/// </remarks>
[JsonConverter(typeof(TextConverter<PartialDate>))]
public readonly struct PartialDate
    : IEquatable<PartialDate>, IComparable<PartialDate>, IComparable, ISpanParsable<PartialDate>, ISpanFormattable
{
    readonly PeriodLiteral literal;

    internal PartialDate(PeriodLiteral literal) => this.literal = literal;

    internal PartialDate(DateLiteral date) => literal = new PeriodLiteral(date, default, IsInterval: false);

    /// <summary>A day.</summary>
    public PartialDate(DateOnly day)
        : this(new DateLiteral(day.DayNumber, DateForm.Day, DateQualifier.None))
    {
    }

    /// <summary>A year.</summary>
    /// <param name="year">1–9999.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such year.</exception>
    public PartialDate(int year)
        : this(new DateLiteral(new DateOnly(year, 1, 1).DayNumber, DateForm.Year, DateQualifier.None))
    {
    }

    /// <summary>A month.</summary>
    /// <param name="year">1–9999.</param>
    /// <param name="month">1–12.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such month.</exception>
    public PartialDate(int year, int month)
        : this(new DateLiteral(new DateOnly(year, month, 1).DayNumber, DateForm.Month, DateQualifier.None))
    {
    }

    /// <summary>A day.</summary>
    /// <param name="year">1–9999.</param>
    /// <param name="month">1–12.</param>
    /// <param name="day">1–31.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such day.</exception>
    public PartialDate(int year, int month, int day)
        : this(new DateOnly(year, month, day))
    {
    }

    /// <summary>The earliest day it can be; 0001-01-01 if the start is open.</summary>
    public DateOnly Earliest => DateOnly.FromDayNumber(literal.FirstDay);

    /// <summary>The latest day it can be; 9999-12-31 if the end is open.</summary>
    public DateOnly Latest => DateOnly.FromDayNumber(literal.LastDay);

    /// <summary>Whether something is said about how early it can be: false for <c>../2024-12</c>.</summary>
    public bool HasKnownStart => literal.Start.IsKnown;

    /// <summary>Whether something is said about how late it can be: false for <c>2024-10-28/..</c>.</summary>
    public bool HasKnownEnd => !literal.IsInterval || literal.End.IsKnown;

    /// <summary>Whether it is written with bounds, as <c>2024-10-08/2024-10-13</c>.</summary>
    public bool IsInterval => literal.IsInterval;

    /// <summary>Whether it, or one of its bounds, carries <c>?</c> or <c>%</c>.</summary>
    public bool IsUncertain => Qualifiers.HasFlag(DateQualifier.Uncertain);

    /// <summary>Whether it, or one of its bounds, carries <c>~</c> or <c>%</c>.</summary>
    public bool IsApproximate => Qualifiers.HasFlag(DateQualifier.Approximate);

    internal PeriodLiteral Literal => literal;

    DateQualifier Qualifiers => literal.Start.Qualifier | literal.End.Qualifier;

    /// <summary>A day is a date.</summary>
    public static implicit operator PartialDate(DateOnly day) => new(day);

    /// <summary>A date is a period too.</summary>
    public static implicit operator Period(PartialDate date) => new(date.literal);

    /// <summary>Whether both are written alike.</summary>
    public static bool operator ==(PartialDate left, PartialDate right) => left.Equals(right);

    /// <summary>Whether they are written differently.</summary>
    public static bool operator !=(PartialDate left, PartialDate right) => !left.Equals(right);

    /// <summary>Whether the left one comes first, by earliest, then latest day.</summary>
    public static bool operator <(PartialDate left, PartialDate right) => left.CompareTo(right) < 0;

    /// <summary>Whether the left one does not come last, by earliest, then latest day.</summary>
    public static bool operator <=(PartialDate left, PartialDate right) => left.CompareTo(right) <= 0;

    /// <summary>Whether the left one comes last, by earliest, then latest day.</summary>
    public static bool operator >(PartialDate left, PartialDate right) => left.CompareTo(right) > 0;

    /// <summary>Whether the left one does not come first, by earliest, then latest day.</summary>
    public static bool operator >=(PartialDate left, PartialDate right) => left.CompareTo(right) >= 0;

    /// <summary>Reads a date, which takes up the whole text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="value">The value read; the default if there is an error.</param>
    /// <param name="error">One sentence that says what is wrong and what to write instead; null if nothing is.</param>
    public static bool TryParse(ReadOnlySpan<char> text, out PartialDate value, [NotNullWhen(false)] out string? error)
    {
        var parsed = PeriodLiteral.TryParseDate(text, out var literal, out error);
        value = parsed ? new PartialDate(literal) : default;
        return error is null;
    }

    /// <inheritdoc/>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out PartialDate result)
    {
        var parsed = PeriodLiteral.TryParse(s, out var literal);
        result = parsed ? new PartialDate(literal) : default;
        return parsed;
    }

    /// <inheritdoc/>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out PartialDate result) =>
        TryParse(s.AsSpan(), provider, out result);

    /// <summary>Reads a date, which takes up the whole text.</summary>
    /// <param name="s">The text.</param>
    /// <param name="provider">Ignored: a date is written alike in every culture.</param>
    /// <exception cref="FormatException">The text is not a date; the message says why and what to write instead.</exception>
    public static PartialDate Parse(ReadOnlySpan<char> s, IFormatProvider? provider = null) =>
        TryParse(s, out var value, out var error) ? value : throw new FormatException(error);

    /// <inheritdoc cref="Parse(ReadOnlySpan{char}, IFormatProvider?)"/>
    /// <exception cref="ArgumentNullException">The text is null.</exception>
    public static PartialDate Parse(string s, IFormatProvider? provider = null)
    {
        ArgumentNullException.ThrowIfNull(s);
        return Parse(s.AsSpan(), provider);
    }

    /// <inheritdoc/>
    public bool Equals(PartialDate other) => literal == other.literal;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is PartialDate other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => literal.GetHashCode();

    /// <summary>Orders by <see cref="Earliest"/>, then <see cref="Latest"/>.</summary>
    public int CompareTo(PartialDate other) => Extent.Compare(literal, other.literal);

    /// <inheritdoc/>
    public int CompareTo(object? obj) => Extent.Compare(this, obj);

    /// <summary>The text as it was written.</summary>
    public override string ToString() => literal.ToString();

    /// <inheritdoc cref="ToString()"/>
    /// <param name="format">Null, empty or <c>G</c>.</param>
    /// <param name="formatProvider">Ignored: a date is written alike in every culture.</param>
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
}
