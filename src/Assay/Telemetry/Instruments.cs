using System.Diagnostics.Metrics;

namespace Assay;

/// <summary>What is measured. Names, units and buckets follow the conventions of OpenTelemetry.</summary>
internal static class Instruments
{
    private static readonly Meter Meter = new(AssayTelemetry.MeterName, Span.Version);

    // From a small dossier to one of millions of statements.
    private static readonly InstrumentAdvice<double> Seconds = new()
    {
        HistogramBucketBoundaries = [.001, .0025, .005, .01, .025, .05, .1, .25, .5, 1, 2.5, 5, 10, 30, 60],
    };

    public static readonly Histogram<double> LoadDuration =
        Meter.CreateHistogram("assay.load.duration", "s", "How long loading a dossier takes.", tags: null, Seconds);

    public static readonly Histogram<double> ValidateDuration =
        Meter.CreateHistogram("assay.validate.duration", "s", "How long validating a dossier takes.", tags: null, Seconds);

    public static readonly Histogram<double> AssessDuration =
        Meter.CreateHistogram("assay.assess.duration", "s", "How long assessing a dossier takes.", tags: null, Seconds);

    public static readonly Counter<long> StatementsRead =
        Meter.CreateCounter<long>("assay.statements.read", "{statement}", "Statements of dossiers that were loaded.");

    public static readonly Counter<long> ClaimsAssessed =
        Meter.CreateCounter<long>("assay.claims.assessed", "{claim}", "Claims of dossiers that were assessed, those included of which nothing is said.");

    public static readonly Counter<long> Diagnostics =
        Meter.CreateCounter<long>("assay.diagnostics", "{diagnostic}", "What was found wrong in loading and validating, by severity.");
}
