using System.Text.Json;

namespace Assay;

/// <summary>A JSON Lines file: a header, then one record a line. Only one line at a time is in memory.</summary>
internal sealed partial class LinesFile(string path, Func<Stream> open, Diagnostics diagnostics) : InputFile(path, diagnostics)
{
    private readonly CurrentLine line = new();
    private LineReader? lines;
    private LineReader? again;
    private bool headerIsRead;
    private bool isCutOff;

    public override async Task OpenAsync(CancellationToken cancellation)
    {
        lines = new LineReader(open(), Meter);
        if (!await MoveNextAsync(cancellation).ConfigureAwait(false))
        {
            if (LostFamilies.IsEmpty)
                ReportEmpty();
            LoseAll();
            return;
        }

        Header = HeaderReader.Read(line.Text.Span, line.PlaceOf, cancellation);
    }

    public override async Task ReadAsync(IRecordSink records, CancellationToken cancellation)
    {
        if (line.Text.IsEmpty)
            return;
        var context = new FileContext(this, records, Diagnostics) { IsOneRecord = true };
        do
        {
            Read(context, records, isFirst: !headerIsRead);
            headerIsRead = true;
        }
        while (await MoveNextAsync(cancellation).ConfigureAwait(false));
    }

    public override ReadOnlyMemory<byte> TextAt(Spot spot)
    {
        if (line.Start != spot.LineStart || line.Number != spot.Line)
            Find(spot);
        return line.Text;
    }

    public override Place PlaceOf(Spot spot, Token token) =>
        TextAt(spot).IsEmpty ? new Place(spot.Line, 1, spot.Line, 1) : line.PlaceOf(token);

    // Asked while the line is being read.
    public override ByteSpan BytesOf(Spot spot, Token token) => new(spot.LineStart + lines!.MarkLength + token.Offset, token.Length);

    /// <inheritdoc/>
    public override void Dispose()
    {
        lines?.Dispose();
        again?.Dispose();
    }

    // Goes to the next line that is not blank and can be read; what cannot is reported.
    private async Task<bool> MoveNextAsync(CancellationToken cancellation)
    {
        while (await StepAsync(cancellation).ConfigureAwait(false) is { } isReadable)
        {
            if (isReadable)
                return true;
        }

        return false;
    }

    // Goes to the next line that is not blank; whether it can be read, and null at the end.
    private async ValueTask<bool?> StepAsync(CancellationToken cancellation)
    {
        while (!isCutOff && await lines!.MoveNextAsync(cancellation).ConfigureAwait(false))
        {
            if (lines.Number % Pace.Stride == 0)
                cancellation.ThrowIfCancellationRequested();
            line.Set(lines.Current, lines.Number, lines.Start);
            isCutOff = lines.End > Limit;
            if (isCutOff)
                return Refuse(DossierCode.TooLarge, line.PlaceOf(default), $"here the file is larger than the {Size(Limit!.Value)} that are allowed; the rest is not read");
            if (lines.IsTooLong)
                return Refuse(DossierCode.TooLarge, line.PlaceOf(default), $"the line is longer than {Size(LineReader.MaxBytes)}");
            // Then every other line would be reported as well.
            isCutOff = line.Number == 1 && FileBytes.IsWide(line.Text.Span);
            if (FileBytes.FindFault(line.Text.Span) is { } fault)
                return Refuse(DossierCode.NotUtf8, line.PlaceOfFault(fault.Offset), fault.Message);
            if (line.Text.Span.ContainsAnyExcept(" \t\r"u8))
                return true;
        }

        line.Set(default, 0, -1);
        return null;
    }

    private bool Refuse(DossierCode code, Place place, string message)
    {
        LoseAll();
        Report(code, place, message);
        return false;
    }

    private void ReportEmpty() =>
        Report(DossierCode.Empty, new Place(1, 1, 1, 1), """the file is empty; its first line is {"dossier": "<id>", "model": "<name>"}""");

    private void Read(FileContext context, IRecordSink records, bool isFirst)
    {
        context.Text = line.Text;
        var spot = new Spot(this, default, line.Number, line.Start, -1);
        context.Enter(null, spot);
        try
        {
            var json = new Utf8JsonReader(line.Text.Span, HeaderReader.Options);
            json.Read();
            if (json.TokenType == JsonTokenType.StartObject)
                LineContent.Read(ref json, context, records, isFirst);
            else
                LineContent.ReportShape(ref json, context);
            json.Read();
        }
        catch (JsonException exception)
        {
            context.Enter(null, spot);
            ReportSyntax(exception, context, records);
        }
    }

    // If the line at least says which record it was to be, references to that one hold.
    private void ReportSyntax(JsonException exception, FileContext context, IRecordSink records)
    {
        var offset = JsonOffset.Of(exception, line.Text.Span);
        var token = new Token(offset, offset < line.Text.Length ? 1 : 0);
        if (!LineContent.TryGetRecord(line.Text.Span, out var family, out var id))
            LoseAll();
        else if (!records.Has(family, id))
            records.Add(family, new RecordRead(null, id, default, null), context.Spot);
        Report(JsonMistakes.CodeOf(exception), line.PlaceOf(token), JsonMistakes.Explain(exception));
    }

    // What is wrong with a record may show only when everything has been read. Its line is then read a second time.
    private void Find(Spot spot)
    {
        line.Set(default, spot.Line, spot.LineStart);
        try
        {
            again ??= new LineReader(open());
            if (again.MoveTo(spot.LineStart, spot.Line))
                line.Set(again.Current, spot.Line, spot.LineStart);
        }
        catch (Exception exception) when (exception is IOException or NotSupportedException or UnauthorizedAccessException)
        {
            // The file is gone, or was a pipe. The diagnostic then has the line alone.
        }
    }

    /// <summary>The line at hand.</summary>
    private sealed class CurrentLine
    {
        private Utf8Positions? positions;

        public ReadOnlyMemory<byte> Text { get; private set; }

        public int Number { get; private set; }

        public long Start { get; private set; } = -1;

        private Utf8Positions Positions => positions ??= new Utf8Positions(Text, Number, isOneLine: true);

        public void Set(ReadOnlyMemory<byte> text, int number, long start) => (Text, Number, Start, positions) = (text, number, start, null);

        public Place PlaceOf(Token token) => Positions.At(token);

        public Place PlaceOfFault(int offset) => Positions.AtFault(offset);
    }
}
