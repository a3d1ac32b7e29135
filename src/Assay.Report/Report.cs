using System.Text;
using Assay.Reporting;

namespace Assay;

/// <summary>
/// Writes an assessment as one HTML page for whoever decides on the strength of it: the question and its answer first, who denies it and what
/// it hangs on, then every claim with its sum. The page needs no network, runs nothing that a dossier says, and can be read without scripts,
/// on a telephone and on paper. The same assessment gives the same bytes everywhere.
/// </summary>
public static class Report
{
    private static readonly UTF8Encoding Encoding = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>Writes the page to a file, in one step: a reader finds the earlier file or the new one, never half of it.</summary>
    /// <param name="assessment">What the page is about. Its dossier names the model that made it.</param>
    /// <param name="path">The file, which is replaced if it exists; its folder must exist.</param>
    /// <param name="options">How much the page goes into.</param>
    /// <param name="progress">What hears how far it has come, which is mostly a matter of assessing what if and day by day.</param>
    /// <param name="cancellation">Gives up; the file is then as it was.</param>
    /// <exception cref="ArgumentException">The assessment was made by another model than the one that its dossier names.</exception>
    /// <exception cref="IOException">The file cannot be written.</exception>
    public static async Task WriteAsync(
        Assessment assessment, string path, ReportOptions? options = null, IProgress<WorkProgress>? progress = null, CancellationToken cancellation = default)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        var page = Page(assessment, options, progress, cancellation);
        await AtomicFile.WriteAsync(path, file => file.WriteAsync(page, cancellation).AsTask(), cancellation).ConfigureAwait(false);
    }

    /// <summary>Writes the page to a stream, as UTF-8.</summary>
    /// <param name="assessment">What the page is about. Its dossier names the model that made it.</param>
    /// <param name="output">Where to; it stays open.</param>
    /// <param name="options">How much the page goes into.</param>
    /// <param name="progress">What hears how far it has come, which is mostly a matter of assessing what if and day by day.</param>
    /// <param name="cancellation">Gives up.</param>
    /// <exception cref="ArgumentException">The assessment was made by another model than the one that its dossier names.</exception>
    public static async Task WriteAsync(
        Assessment assessment, Stream output, ReportOptions? options = null, IProgress<WorkProgress>? progress = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(output);
        await output.WriteAsync(Page(assessment, options, progress, cancellation), cancellation).ConfigureAwait(false);
    }

    /// <summary>The page, as UTF-8.</summary>
    /// <exception cref="OperationCanceledException">Somebody gave up.</exception>
    internal static byte[] Page(Assessment assessment, ReportOptions? options, IProgress<WorkProgress>? progress, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(assessment);
        if (assessment.Dossier.Model.Name != assessment.Model)
        {
            throw new ArgumentException(
                $"The dossier names the model {assessment.Dossier.Model.Name}, but was assessed by {assessment.Model}; give it that: dossier with {{ Model = … }}.",
                nameof(assessment));
        }

        var page = Encoding.GetBytes(ReportPage.Of(ReportCase.Of(assessment, options ?? ReportOptions.Default, progress, cancellation)));
        progress?.Report(new(PartProgress.Whole, PartProgress.Whole));
        return page;
    }
}
