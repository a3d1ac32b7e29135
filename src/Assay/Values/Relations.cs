using System.Collections;
using System.Runtime.CompilerServices;

namespace Assay;

/// <summary>
/// What the expressions of a schema call by name alone: how values relate, and how a text shows one that may be missing. A relation with a
/// missing operand does not hold.
/// </summary>
/// <remarks>A <see cref="PartialDate"/> and a <see cref="DateOnly"/> can stand wherever a <see cref="Period"/> can.</remarks>
public static class Relations
{
    /// <summary>Whether there is a day that both can take up.</summary>
    [OverloadResolutionPriority(1)]
    public static bool Overlaps(Period? a, Period? b) => a is { } x && b is { } y && x.Overlaps(y);

    /// <summary>Whether there is a number that both can be. Quantities of different units have none.</summary>
    public static bool Overlaps(Quantity? a, Quantity? b) => a is { } x && b is { } y && x.Overlaps(y);

    /// <summary>Whether all days that the first can take up lie within the second.</summary>
    [OverloadResolutionPriority(1)]
    public static bool IsWithin(Period? inner, Period? outer) => inner is { } x && outer is { } y && x.IsWithin(y);

    /// <summary>Whether whatever the first can be, the second can be too. It cannot if their units differ.</summary>
    public static bool IsWithin(Quantity? inner, Quantity? outer) => inner is { } x && outer is { } y && x.IsWithin(y);

    /// <summary>Whether there is no day that both can take up.</summary>
    [OverloadResolutionPriority(1)]
    public static bool Disjoint(Period? a, Period? b) => a is { } x && b is { } y && !x.Overlaps(y);

    /// <summary>
    /// Whether there is no number that both can be. Quantities of different units cannot be compared, and are not disjoint.
    /// </summary>
    public static bool Disjoint(Quantity? a, Quantity? b) => a is { } x && b is { } y && x.IsDisjointFrom(y);

    /// <summary>
    /// Whether two counts over periods cannot both hold: they are disjoint, and either the periods take up the same days, or the one that
    /// lies within the other holds the larger number. A count can only grow with its period.
    /// </summary>
    /// <param name="a">One count.</param>
    /// <param name="aPeriod">The days over which it was counted.</param>
    /// <param name="b">The other count.</param>
    /// <param name="bPeriod">The days over which that one was counted.</param>
    public static bool CountsConflict(Quantity? a, Period? aPeriod, Quantity? b, Period? bPeriod)
    {
        if (!Disjoint(a, b) || aPeriod is not { } p || bPeriod is not { } q)
            return false;
        // Of disjoint counts one is larger as a whole. Periods that lie within each other are the same days.
        return a!.Value.Low > b!.Value.High ? p.IsWithin(q) : q.IsWithin(p);
    }

    /// <summary>A value for a text, or what to show in its place.</summary>
    /// <param name="value">The value.</param>
    /// <param name="fallback">What to show if it is null or an empty list.</param>
    public static object Or(object? value, object fallback) => value is null || IsEmptyList(value) ? fallback : value;

    private static bool IsEmptyList(object value) => value is IEnumerable items and not string && !items.Cast<object?>().Any();
}
