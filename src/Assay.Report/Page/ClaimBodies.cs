namespace Assay.Reporting;

/// <summary>The details of claims, written beforehand, the weightiest first, as far as a page has room for them.</summary>
internal sealed class ClaimBodies
{
    // Characters; with the lists around them a page stays below 20 million.
    private const int Most = 8_000_000;

    private readonly Dictionary<string, HtmlWriter> bodies = new(StringComparer.Ordinal);

    /// <summary>How many claims are gone into.</summary>
    public int Count => bodies.Count;

    /// <summary>The details of this claim; null if there are none.</summary>
    public HtmlWriter? Find(string claim) => bodies.GetValueOrDefault(claim);

    public static ClaimBodies Of(ReportCase report)
    {
        var written = new ClaimBodies();
        var length = 0;
        foreach (var claim in report.Detailed)
        {
            report.Cancellation.ThrowIfCancellationRequested();
            if (length >= Most)
                break;
            var html = new HtmlWriter();
            ClaimBody.Write(html, report, claim);
            written.bodies.Add(claim.Id, html);
            length += html.Length;
        }

        return written;
    }
}
