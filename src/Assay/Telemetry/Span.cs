using System.Diagnostics;
using System.Diagnostics.Metrics;
using System.Reflection;

namespace Assay;

/// <summary>One piece of work as telemetry sees it: an activity and a duration, where anybody listens. It ends by one of its reports.</summary>
internal readonly partial struct Span
{
    public static readonly string? Version = typeof(Span).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion;

    private static readonly ActivitySource Source = new(AssayTelemetry.ActivitySourceName, Version);

    private readonly Activity? activity;
    private readonly Histogram<double> duration;
    private readonly string model;
    private readonly long start;

    private Span(string name, Histogram<double> duration, Model model)
    {
        (this.duration, this.model) = (duration, model.Name);
        activity = Source.StartActivity(name);
        start = Stopwatch.GetTimestamp();
    }

    public static Span Load(Model model) => new("assay.load", Instruments.LoadDuration, model);

    public static Span Validate(Model model) => new("assay.validate", Instruments.ValidateDuration, model);

    public static Span Assess(Model model) => new("assay.assess", Instruments.AssessDuration, model);

    /// <summary>The work was given up.</summary>
    public void Failed(Exception exception)
    {
        activity?.AddException(exception);
        End(exception.GetType().FullName, exception.Message);
    }

    private void End(string? error = null, string? message = null)
    {
        if (duration.Enabled)
        {
            var tags = new TagList { { "assay.model", model } };
            if (error is not null)
                tags.Add("error.type", error);
            duration.Record(Stopwatch.GetElapsedTime(start).TotalSeconds, tags);
        }

        if (activity is null)
            return;
        activity.SetTag("assay.model", model);
        if (error is not null)
            activity.SetTag("error.type", error).SetStatus(ActivityStatusCode.Error, message);
        activity.Dispose();
    }

    private void Tag(string? name, Dossier? dossier)
    {
        if (activity is not { IsAllDataRequested: true })
            return;
        activity.SetTag("assay.dossier.id", name);
        if (dossier is not null)
        {
            activity.SetTag("assay.dossier.sources", dossier.Sources.Count).SetTag("assay.dossier.claims", dossier.Claims.Count)
                .SetTag("assay.dossier.statements", dossier.Statements.Count);
        }
    }

    // Those of each severity at once.
    private void Count(int errors, int warnings, int infos)
    {
        activity?.SetTag("assay.errors", errors).SetTag("assay.warnings", warnings);
        Add(errors, "error", model);
        Add(warnings, "warning", model);
        Add(infos, "info", model);

        static void Add(int count, string severity, string model)
        {
            if (count > 0 && Instruments.Diagnostics.Enabled)
                Instruments.Diagnostics.Add(count, new TagList { { "assay.model", model }, { "assay.severity", severity } });
        }
    }
}
