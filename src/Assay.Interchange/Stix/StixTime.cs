using System.Globalization;

namespace Assay.Interchange;

/// <summary>Timestamps from the dossier's own dates, never from the clock.</summary>
internal static class StixTime
{
    /// <summary>The first moment of a day.</summary>
    public static string StartOf(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) + "T00:00:00.000Z";

    /// <summary>The last second of a day.</summary>
    public static string EndOf(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) + "T23:59:59.000Z";

    /// <summary>The day on which a statement became known, else was made, as far as its date says.</summary>
    public static DateOnly DayOf(Statement statement) => statement.Reported is { } reported ? KnownDay(reported) : statement.Made is { } made ? KnownDay(made) : Epoch;

    /// <summary>The day of the latest statement, which stands for the version of a dossier.</summary>
    public static DateOnly DayOf(Dossier dossier) => dossier.Statements.Select(DayOf).DefaultIfEmpty(Epoch).Max();

    /// <summary>The day of the earliest statement whose day is known, which stays the same when later ones come.</summary>
    public static DateOnly FirstDayOf(Dossier dossier) => dossier.Statements.Select(DayOf).Where(day => day != Epoch).DefaultIfEmpty(Epoch).Min();

    private static DateOnly Epoch => new(1970, 1, 1);

    private static DateOnly KnownDay(PartialDate date) => date.HasKnownEnd ? date.Latest : date.HasKnownStart ? date.Earliest : Epoch;
}
