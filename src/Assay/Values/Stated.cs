using System.ComponentModel;

namespace Assay;

/// <summary>
/// Whether what one claim states of a field is covered by what another, more precise one states of it: the question behind the default
/// <c>implies</c>, which asks it of every field. Generated code calls it.
/// </summary>
/// <remarks>In every overload, <c>other</c> is what would be implied, and <c>own</c> what implies it.</remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class Stated
{
    // From here on, looking each item up one by one costs more than a table.
    private const int ManyItems = 16;

    /// <summary>Whether <paramref name="other"/> is not stated or <paramref name="own"/> equals it.</summary>
    public static bool Covers<T>(T other, T own) => other is null || EqualityComparer<T>.Default.Equals(other, own);

    /// <summary>Whether <paramref name="other"/> is not stated or <paramref name="own"/> equals it.</summary>
    public static bool Covers<T>(T? other, T? own)
        where T : struct => other is not { } stated || (own is { } o && EqualityComparer<T>.Default.Equals(stated, o));

    /// <summary>Whether <paramref name="own"/> lies within <paramref name="other"/>.</summary>
    public static bool Covers(Quantity other, Quantity own) => own == other || own.IsWithin(other);

    /// <summary>Whether <paramref name="other"/> is not stated or <paramref name="own"/> lies within it.</summary>
    public static bool Covers(Quantity? other, Quantity? own) => other is not { } stated || (own is { } o && Covers(stated, o));

    /// <summary>Whether <paramref name="own"/> lies within <paramref name="other"/>.</summary>
    public static bool Covers(Period other, Period own) => own == other || own.IsWithin(other);

    /// <summary>Whether <paramref name="other"/> is not stated or <paramref name="own"/> lies within it.</summary>
    public static bool Covers(Period? other, Period? own) => other is not { } stated || (own is { } o && Covers(stated, o));

    /// <summary>Whether <paramref name="own"/> lies within <paramref name="other"/>.</summary>
    public static bool Covers(PartialDate other, PartialDate own) => Covers((Period)other, own);

    /// <summary>Whether <paramref name="other"/> is not stated or <paramref name="own"/> lies within it.</summary>
    public static bool Covers(PartialDate? other, PartialDate? own) => other is not { } stated || (own is { } o && Covers(stated, o));

    /// <summary>Whether <paramref name="own"/> has every item of <paramref name="other"/>.</summary>
    public static bool Covers<T>(ValueList<T> other, ValueList<T> own)
    {
        if (other.Count > ManyItems)
            return new HashSet<T>(own).IsSupersetOf(other);
        foreach (var item in other)
        {
            if (!own.Contains(item))
                return false;
        }

        return true;
    }
}
