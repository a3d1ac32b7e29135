using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Text.RegularExpressions;

namespace Assay;

// What looks for a mistake is small, so that it is compiled into the validator that asks; what is done when there is one stands elsewhere.
// `item` is the place of a value in a list, -1 for a field that holds one value.
public ref partial struct IssueCollector
{
    private const int FourAtOnce = 4;

    /// <summary>Reports a whole number that is less than it may be.</summary>
    public void CheckMin(string pointer, long value, long min, int item = -1)
    {
        if (value < min)
            TooSmall(pointer, item, value, min);
    }

    /// <summary>Reports a whole number that is more than it may be.</summary>
    public void CheckMax(string pointer, long value, long max, int item = -1)
    {
        if (value > max)
            TooLarge(pointer, item, value, max);
    }

    /// <summary>Reports a number that is less than it may be.</summary>
    public void CheckMin(string pointer, double value, double min, int item = -1)
    {
        if (!(value >= min))
            TooSmall(pointer, item, value, min);
    }

    /// <summary>Reports a number that is more than it may be.</summary>
    public void CheckMax(string pointer, double value, double max, int item = -1)
    {
        if (!(value <= max))
            TooLarge(pointer, item, value, max);
    }

    /// <summary>Reports a quantity of which a known end is less than it may be.</summary>
    public void CheckMin(string pointer, Quantity value, decimal min, int item = -1)
    {
        if ((value.Low ?? value.High) < min)
            TooSmall(pointer, item, value, min);
    }

    /// <summary>Reports a quantity of which a known end is more than it may be.</summary>
    public void CheckMax(string pointer, Quantity value, decimal max, int item = -1)
    {
        if ((value.High ?? value.Low) > max)
            TooLarge(pointer, item, value, max);
    }

    /// <summary>Reports a date of which a known end is before it may be.</summary>
    /// <param name="pointer">The field, as a JSON pointer.</param>
    /// <param name="value">The date.</param>
    /// <param name="min">The earliest day that it may be, in days after 0001-01-01.</param>
    /// <param name="written">The bound as the schema has it.</param>
    /// <param name="item">The place in a list, or -1.</param>
    public void CheckMin(string pointer, PartialDate value, int min, string written, int item = -1)
    {
        // Where the start is open, the first day is the first of all.
        if (value.Literal.Start.FirstDay < min)
            MayBeTooEarly(pointer, item, value.Literal, min, written);
    }

    /// <summary>As for a date, for a period.</summary>
    /// <inheritdoc cref="CheckMin(string, PartialDate, int, string, int)"/>
    public void CheckMin(string pointer, Period value, int min, string written, int item = -1)
    {
        if (value.Literal.Start.FirstDay < min)
            MayBeTooEarly(pointer, item, value.Literal, min, written);
    }

    /// <summary>Reports a date of which a known end is after it may be.</summary>
    /// <param name="pointer">The field, as a JSON pointer.</param>
    /// <param name="value">The date.</param>
    /// <param name="max">The latest day that it may be, in days after 0001-01-01.</param>
    /// <param name="written">The bound as the schema has it.</param>
    /// <param name="item">The place in a list, or -1.</param>
    public void CheckMax(string pointer, PartialDate value, int max, string written, int item = -1)
    {
        if (!value.Literal.IsDayUntil(max))
            MayBeTooLate(pointer, item, value.Literal, max, written);
    }

    /// <summary>As for a date, for a period.</summary>
    /// <inheritdoc cref="CheckMax(string, PartialDate, int, string, int)"/>
    public void CheckMax(string pointer, Period value, int max, string written, int item = -1)
    {
        if (!value.Literal.IsDayUntil(max))
            MayBeTooLate(pointer, item, value.Literal, max, written);
    }

    /// <summary>Reports a text that is too short, in characters as readers count them.</summary>
    public void CheckMinLength(string pointer, string value, int min, int item = -1)
    {
        if (!IsSurelyAsLongAs(min, value))
            MayBeTooShort(pointer, item, value, min);
    }

    /// <summary>Reports a text that is too long, in characters as readers count them.</summary>
    public void CheckMaxLength(string pointer, string value, int max, int item = -1)
    {
        // A text of so many UTF-16 units has at most so many characters, so most are decided without counting those.
        if (value.Length > max)
            MayBeTooLong(pointer, item, value, max);
    }

    /// <summary>Reports a list with too few items.</summary>
    public void CheckMinItems(string pointer, int count, int min)
    {
        if (count < min)
            TooFew(pointer, count, min);
    }

    /// <summary>Reports a list with too many items.</summary>
    public void CheckMaxItems(string pointer, int count, int max)
    {
        if (count > max)
            TooMany(pointer, count, max);
    }

    /// <summary>Reports a text that does not match a pattern.</summary>
    /// <param name="pointer">The field, as a JSON pointer.</param>
    /// <param name="value">The text.</param>
    /// <param name="matches">Whether the whole text matches.</param>
    /// <param name="pattern">The pattern as the schema has it.</param>
    /// <param name="item">The place in a list, or -1.</param>
    public void CheckPattern(string pointer, string value, bool matches, string pattern, int item = -1)
    {
        if (!matches)
            DoesNotMatch(pointer, item, value, pattern);
    }

    /// <summary>Reports a text that does not match a pattern.</summary>
    /// <param name="pointer">The field, as a JSON pointer.</param>
    /// <param name="value">The text.</param>
    /// <param name="regex">The pattern, anchored at both ends.</param>
    /// <param name="pattern">The pattern as the schema has it.</param>
    /// <param name="item">The place in a list, or -1.</param>
    public void CheckPattern(string pointer, string value, Regex regex, string pattern, int item = -1) =>
        CheckPattern(pointer, value, regex.IsMatch(value), pattern, item);

    /// <summary>Reports a value that is none of those allowed.</summary>
    public void CheckOneOf(string pointer, string value, string[] allowed, int item = -1)
    {
        if (Array.IndexOf(allowed, value) < 0)
            IsNoneOf(pointer, item, value, allowed);
    }

    /// <summary>Reports a value that is none of those allowed.</summary>
    public void CheckOneOf<T>(string pointer, T value, T[] allowed, int item = -1)
    {
        if (Array.IndexOf(allowed, value) < 0)
            IsNoneOf(pointer, item, value, allowed);
    }

    /// <summary>Reports a value that must be there and is not, which only code that goes around the compiler can bring about.</summary>
    public void CheckNotNull(string pointer, object? value)
    {
        if (value is null)
            IsMissing(pointer);
    }

    // Where the first ones are plain, each is a character, whatever comes behind. Bounds are constants, so that one of these is left of it.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool IsSurelyAsLongAs(int min, string text) =>
        min <= 1 ? text.Length >= min
        : min <= FourAtOnce ? text.Length >= FourAtOnce && BeginsPlain(text)
        : text.Length >= min && IsPlain(text.AsSpan(0, min));

    // Whether each of the first four is from U+0020 to U+00FF: else its high bits are set, or are once a blank has been taken from it.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool BeginsPlain(string text)
    {
        const ulong blanks = 0x0020_0020_0020_0020, highBits = 0xFF00_FF00_FF00_FF00;
        var four = MemoryMarshal.Read<ulong>(MemoryMarshal.AsBytes(text.AsSpan()));
        return ((four | (four - blanks)) & highBits) == 0;
    }
}
