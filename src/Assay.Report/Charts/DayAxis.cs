namespace Assay.Reporting;

/// <summary>Where days stand on a line, in per cent of its length.</summary>
internal sealed class DayAxis(DateOnly first, DateOnly last)
{
    // The ends keep clear of the edges, where a mark would be cut.
    private const double Margin = 2;

    private readonly int length = Math.Max(1, last.DayNumber - first.DayNumber);

    public double Place(DateOnly day) => Margin + ((100 - (2 * Margin)) * (day.DayNumber - first.DayNumber) / length);

    /// <summary>The first day, the last, and some between them.</summary>
    public IEnumerable<DateOnly> Ticks()
    {
        var parts = Math.Min(4, length);
        return Enumerable.Range(0, parts + 1).Select(i => first.AddDays((int)((long)length * i / parts))).Where(day => day <= last).Distinct();
    }
}
