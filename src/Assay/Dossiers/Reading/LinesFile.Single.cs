using System.Collections.Immutable;
using System.Runtime.CompilerServices;

namespace Assay;

/// <content>Line by line, each by itself.</content>
internal sealed partial class LinesFile
{
    // Ids are pooled, and a file of any size may have as many.
    private const int MostIds = 64 * 1024;

    /// <summary>Every line that is not blank, with its diagnostics; those of a line are forgotten with the next.</summary>
    public async IAsyncEnumerable<DossierLine> EachAsync(Model model, [EnumeratorCancellation] CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        var sink = new LineRecord(model.Table);
        var context = new FileContext(this, sink, Diagnostics) { IsOneRecord = true, Ids = new StringPool { Most = MostIds } };
        lines = new LineReader(open());
        while (await StepAsync(cancellation).ConfigureAwait(false) is { } isReadable)
        {
            sink.Clear();
            var isFirst = !headerIsRead;
            headerIsRead = true;
            if (isReadable)
                ReadSingle(model, context, sink, isFirst);
            yield return Take(sink, isFirst);
        }

        if (!headerIsRead)
        {
            ReportEmpty();
            yield return new DossierLine(Path, 1) { Diagnostics = Diagnostics.Take() };
        }
    }

    private void ReadSingle(Model model, FileContext context, LineRecord sink, bool isFirst)
    {
        if (isFirst)
        {
            Header = HeaderReader.Read(line.Text.Span, line.PlaceOf, CancellationToken.None);
            var checks = new HeaderChecks(model, Diagnostics);
            checks.FollowModel([this]);
            checks.BelongTogether([this]);
        }

        Read(context, sink, isFirst);
        sink.Check(this, Diagnostics);
    }

    private DossierLine Take(LineRecord sink, bool isFirst)
    {
        var found = Diagnostics.Take();
        var taken = new DossierLine(Path, line.Number) { Diagnostics = found };
        if (taken.HasErrors)
            return taken;
        return isFirst
            ? taken with { Header = new DossierHeader(Header.Dossier?.Text, Header.Model?.Text, Header.Title?.Text) }
            : taken with { Record = sink.Record?.Entity, Relation = sink.Relation };
    }
}
