using System.Collections.Immutable;
using Microsoft.Extensions.Logging;

namespace Assay.Hosting;

/// <summary>What an assessor tells the log.</summary>
internal sealed partial class AssessorLog(ILogger logger, string model)
{
    public void Loaded(string name, LoadResult result, AssayOptions options, TimeSpan elapsed)
    {
        Each(result.Diagnostics, d => d.Severity, d => Diagnostic(Level(d.Severity), d.File, d.Line, d.Column, d.Code, d.Message), options);
        if (result.Dossier is { } dossier)
            Loaded(dossier.Name, model, name, dossier.Claims.Count, dossier.Statements.Count, elapsed.TotalMilliseconds);
        else
            NotLoaded(name, model, result.Diagnostics.Count(d => d.Severity == Severity.Error), elapsed.TotalMilliseconds);
    }

    public void Validated(Dossier dossier, ImmutableArray<DossierIssue> issues, AssayOptions options)
    {
        Each(issues, i => i.Severity, i => Issue(Level(i.Severity), dossier.Name, i.Family.ToString(), i.Id, i.Pointer, i.Code, i.Message), options);
        Validated(dossier.Name, model, issues.Count(i => i.Severity == Severity.Error), issues.Count(i => i.Severity == Severity.Warning));
    }

    public void Assessed(Assessment assessment, TimeSpan elapsed)
    {
        if (logger.IsEnabled(LogLevel.Information))
            Assessed(assessment.Dossier.Name, model, assessment.AsOf, assessment.Dossier.Claims.Count, elapsed.TotalMilliseconds);
    }

    private void Each<T>(ImmutableArray<T> all, Func<T, Severity> severity, Action<T> tell, AssayOptions options)
    {
        var (told, left) = (0, 0);
        foreach (var one in all)
        {
            if (severity(one) != Severity.Error && !options.LogWarnings)
                continue;
            if (told == options.MaxLoggedDiagnostics)
            {
                left++;
                continue;
            }

            tell(one);
            told++;
        }

        if (left > 0)
            More(left);
    }

    private static LogLevel Level(Severity severity) => severity switch
    {
        Severity.Error => LogLevel.Error,
        Severity.Warning => LogLevel.Warning,
        _ => LogLevel.Information,
    };

    [LoggerMessage(1, LogLevel.Information, "Loaded the dossier {Dossier} of the model {Model} from {Source}: {Claims} claims, {Statements} statements, in {Elapsed:0.#} ms")]
    private partial void Loaded(string dossier, string model, string source, int claims, int statements, double elapsed);

    [LoggerMessage(2, LogLevel.Error, "Could not load {Source} with the model {Model}: {Errors} errors, after {Elapsed:0.#} ms")]
    private partial void NotLoaded(string source, string model, int errors, double elapsed);

    [LoggerMessage(EventId = 3, Message = "{File}({Line},{Column}): {Code}: {Problem}")]
    private partial void Diagnostic(LogLevel level, string file, int line, int column, string code, string problem);

    [LoggerMessage(EventId = 4, Message = "Dossier {Dossier}, {Family} {Id}{Pointer}: {Code}: {Problem}")]
    private partial void Issue(LogLevel level, string dossier, string family, string id, string pointer, string code, string problem);

    [LoggerMessage(5, LogLevel.Warning, "And {Count} more, which are not logged")]
    private partial void More(int count);

    [LoggerMessage(6, LogLevel.Information, "Validated the dossier {Dossier} of the model {Model}: {Errors} errors, {Warnings} warnings")]
    private partial void Validated(string dossier, string model, int errors, int warnings);

    [LoggerMessage(7, LogLevel.Information, "Assessed the dossier {Dossier} of the model {Model} as of {AsOf:yyyy-MM-dd}: {Claims} claims, in {Elapsed:0.#} ms")]
    private partial void Assessed(string dossier, string model, DateOnly asOf, int claims, double elapsed);
}
