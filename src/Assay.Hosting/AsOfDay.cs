namespace Assay.Hosting;

/// <summary>As of which day a dossier is assessed.</summary>
public enum AsOfDay
{
    /// <summary>The day on which its latest statement became known: the same at any time.</summary>
    LatestStatement,

    /// <summary>Today in UTC, by the application's <see cref="TimeProvider"/>. What becomes known later does not count yet.</summary>
    Today,
}
