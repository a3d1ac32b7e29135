using Assay.Syntax.Literals;

namespace Assay;

/// <summary>What <see cref="PartialDate"/> and <see cref="Period"/> share: order and output by what is written.</summary>
static class Extent
{
    /// <summary>Orders by earliest, then latest day.</summary>
    public static int Compare(PeriodLiteral left, PeriodLiteral right)
    {
        var byStart = left.FirstDay.CompareTo(right.FirstDay);
        return byStart != 0 ? byStart : left.LastDay.CompareTo(right.LastDay);
    }

    /// <summary>Null comes first, as everywhere in .NET; another type is an error.</summary>
    public static int Compare<T>(T left, object? right)
        where T : struct, IComparable<T> => right switch
        {
            null => 1,
            T other => left.CompareTo(other),
            _ => throw new ArgumentException($"cannot be compared with a {right.GetType().Name}", nameof(right)),
        };

    /// <summary>Refuses formats that would be ignored without a word.</summary>
    public static void RequireGeneral(ReadOnlySpan<char> format)
    {
        if (format is not ("" or "G" or "g"))
            throw new FormatException($"there is no format '{format}'; use none, or 'G'");
    }

    /// <summary>Writes the text if there is room for it.</summary>
    public static bool TryWrite(PeriodLiteral literal, Span<char> destination, out int charsWritten)
    {
        Span<char> text = stackalloc char[PeriodLiteral.MaxLength];
        var length = literal.Write(text);
        charsWritten = text[..length].TryCopyTo(destination) ? length : 0;
        return length <= destination.Length;
    }
}
