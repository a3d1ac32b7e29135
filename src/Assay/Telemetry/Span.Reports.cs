using System.Collections.Immutable;
using System.Diagnostics;

namespace Assay;

/// <content>How each piece of work came out.</content>
internal readonly partial struct Span
{
    /// <param name="result">What came of it. If there is no dossier, the work has failed.</param>
    /// <param name="name">The case's id, as far as it is known.</param>
    public void Loaded(LoadResult result, string? name)
    {
        Tag(name, result.Dossier);
        var (errors, warnings, infos) = (0, 0, 0);
        foreach (var diagnostic in result.Diagnostics)
            Tell(diagnostic.Severity, ref errors, ref warnings, ref infos);
        Count(errors, warnings, infos);
        if (result.Dossier is { } dossier && Instruments.StatementsRead.Enabled)
            Instruments.StatementsRead.Add(dossier.Statements.Count, new TagList { { "assay.model", model } });
        var first = result.IsLoaded ? null : result.Diagnostics.FirstOrDefault(d => d.Severity == Severity.Error);
        End(first?.Code, first?.Message);
    }

    public void Validated(Dossier dossier, ImmutableArray<DossierIssue> issues)
    {
        Tag(dossier.Name, dossier);
        var (errors, warnings, infos) = (0, 0, 0);
        foreach (var issue in issues)
            Tell(issue.Severity, ref errors, ref warnings, ref infos);
        Count(errors, warnings, infos);
        End();
    }

    public void Assessed(Dossier dossier, DateOnly asOf)
    {
        Tag(dossier.Name, dossier);
        if (activity is { IsAllDataRequested: true })
            activity.SetTag("assay.as_of", asOf.ToString("O", System.Globalization.CultureInfo.InvariantCulture));
        if (Instruments.ClaimsAssessed.Enabled)
            Instruments.ClaimsAssessed.Add(dossier.Claims.Count, new TagList { { "assay.model", model } });
        End();
    }

    private static void Tell(Severity severity, ref int errors, ref int warnings, ref int infos)
    {
        if (severity == Severity.Error)
            errors++;
        else if (severity == Severity.Warning)
            warnings++;
        else
            infos++;
    }
}
