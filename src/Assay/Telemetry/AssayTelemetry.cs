namespace Assay;

/// <summary>
/// Under which names the library tells of its work: activities <c>assay.load</c>, <c>assay.validate</c> and <c>assay.assess</c>, and instruments
/// for how long they take and how much they handle. Nothing is measured while nobody listens.
/// </summary>
public static class AssayTelemetry
{
    /// <summary>The name of the <see cref="System.Diagnostics.ActivitySource"/>, for <c>AddSource</c>.</summary>
    public const string ActivitySourceName = "Assay";

    /// <summary>The name of the <see cref="System.Diagnostics.Metrics.Meter"/>, for <c>AddMeter</c>.</summary>
    public const string MeterName = "Assay";
}
