using System.Text.Json;
using Assay.Syntax;

namespace Assay;

/// <summary>A file that is one document, YAML or JSON. Either way, JSON is what is read.</summary>
internal abstract class DocumentFile(string path, Func<Stream> open, Diagnostics diagnostics) : InputFile(path, diagnostics)
{
    /// <summary>The document as JSON.</summary>
    protected ReadOnlyMemory<byte> Json { get; set; }

    /// <summary>How many bytes the byte order mark takes.</summary>
    protected int MarkLength { get; private set; }

    public override async Task OpenAsync(CancellationToken cancellation)
    {
        var stream = open();
        await using (stream.ConfigureAwait(false))
        {
            var limit = (int)Math.Min(Limit ?? MaxBytes, MaxBytes);
            if (await FileBytes.ReadAsync(stream, limit, Meter, cancellation).ConfigureAwait(false) is not { } bytes)
            {
                Refuse(DossierCode.TooLarge, Place.WholeFile, limit < MaxBytes
                    ? $"the file is larger than the {Size(limit)} that are allowed here"
                    : $"the file is larger than {Size(MaxBytes)}; split it, or use JSON Lines, which has no limit");
                return;
            }

            var text = FileBytes.WithoutMark(bytes);
            MarkLength = bytes.Length - text.Length;
            if (FileBytes.FindFault(text.Span) is { } fault)
                Refuse(DossierCode.NotUtf8, PlaceOfFault(text, fault.Offset), fault.Message);
            else
                Parse(text, cancellation);
        }

        Header = HeaderReader.Read(Json.Span, token => PlaceOf(default, token), cancellation);
    }

    public override Task ReadAsync(IRecordSink records, CancellationToken cancellation)
    {
        if (!Json.IsEmpty)
        {
            var context = new FileContext(this, records, Diagnostics) { Text = Json, IsYaml = this is YamlFile };
            DocumentReader.Read(Json.Span, context, records, this, cancellation);
        }

        return Task.CompletedTask;
    }

    public override ReadOnlyMemory<byte> TextAt(Spot spot) => Json;

    /// <summary>The place of the first byte that is no text.</summary>
    protected virtual Place PlaceOfFault(ReadOnlyMemory<byte> text, int offset) => new Utf8Positions(text).AtFault(offset);

    /// <summary>Takes note of a syntax error, behind which nothing of the file is known.</summary>
    public void ReportSyntax(JsonException exception)
    {
        LoseAll();
        var offset = JsonOffset.Of(exception, Json.Span);
        var place = PlaceOf(default, new Token(offset, offset < Json.Length ? 1 : 0));
        Report(JsonMistakes.CodeOf(exception), place, JsonMistakes.Explain(exception));
    }

    protected abstract void Parse(ReadOnlyMemory<byte> text, CancellationToken cancellation);

    protected void Refuse(DossierCode code, Place place, string message)
    {
        Report(code, place, message);
        LoseAll();
    }
}

/// <summary>A JSON file.</summary>
internal sealed class JsonFile(string path, Func<Stream> open, Diagnostics diagnostics) : DocumentFile(path, open, diagnostics)
{
    private Utf8Positions? positions;

    public override Place PlaceOf(Spot spot, Token token) => (positions ??= new Utf8Positions(Json)).At(token);

    public override ByteSpan BytesOf(Spot spot, Token token) => new(MarkLength + token.Offset, token.Length);

    protected override void Parse(ReadOnlyMemory<byte> text, CancellationToken cancellation)
    {
        if (text.Span.ContainsAnyExcept(" \t\r\n"u8))
            Json = text;
        else
            Refuse(DossierCode.Empty, new Place(1, 1, 1, 1), """the file is empty; a dossier begins with {"dossier": "<id>", "model": "<name>"}""");
    }
}

/// <summary>A YAML file.</summary>
internal sealed class YamlFile(string path, Func<Stream> open, Diagnostics diagnostics) : DocumentFile(path, open, diagnostics)
{
    private YamlJson? document;
    private Utf8Offsets? offsets;

    public override Place PlaceOf(Spot spot, Token token) => document!.PlaceOf(token);

    /// <summary>Whether one thing stands in several places.</summary>
    public bool HasAliases => document?.HasAliases == true;

    public override ByteSpan BytesOf(Spot spot, Token token)
    {
        var (start, end) = document!.SpanOf(token);
        offsets ??= new Utf8Offsets(document.Text);
        return new(MarkLength + offsets.Of(start), offsets.Of(end) - offsets.Of(start));
    }

    protected override Place PlaceOfFault(ReadOnlyMemory<byte> text, int offset)
    {
        var before = System.Text.Encoding.UTF8.GetString(text.Span[..offset]);
        var (line, column) = new LineMap(before).At(before.Length);
        return new Place(line, column, line, column + 1);
    }

    protected override void Parse(ReadOnlyMemory<byte> text, CancellationToken cancellation)
    {
        var tree = YamlReader.Read(System.Text.Encoding.UTF8.GetString(text.Span), YamlLimits.Dossier, cancellation);
        foreach (var error in tree.Errors)
            Report(CodeOf(error.Kind), YamlJson.PlaceIn(tree, error.Start, error.End), error.Message);
        LostFamilies = [.. tree.Omissions.SelectMany(o => FamilyWords.TryParsePlural(o.Section, out var family) ? [family] : Enum.GetValues<Family>()).Distinct()];
        if (tree.IsEmpty)
            Refuse(DossierCode.Empty, new Place(1, 1, 1, 1), "the file is empty; a dossier begins with 'dossier: <id>' and 'model: <name>'");
        else if (tree.Root.IsBad)
            LoseAll();
        else if (YamlTranscoder.Transcode(tree, TooLong, cancellation) is { } transcoded)
            (document, Json) = (transcoded, transcoded.Json);
        else
            Refuse(DossierCode.TooManyAliases, Place.WholeFile, "with its aliases followed, the file is too large; write the entries out in several files");

        void TooLong(YamlNode scalar) => Report(DossierCode.BadText, YamlJson.PlaceIn(tree, scalar.Start, scalar.End), JsonTokens.TooLong);
    }

    private static DossierCode CodeOf(YamlErrorKind kind) => kind switch
    {
        YamlErrorKind.TooLarge => DossierCode.TooLarge,
        YamlErrorKind.TooDeep => DossierCode.TooDeep,
        YamlErrorKind.TooManyAliases => DossierCode.TooManyAliases,
        YamlErrorKind.DuplicateKey => DossierCode.DuplicateKey,
        _ => DossierCode.YamlSyntax,
    };
}
