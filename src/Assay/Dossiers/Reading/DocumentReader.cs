using System.Text.Json;

namespace Assay;

/// <summary>Reads one document: the header's keys, the five families and the relations, in any order.</summary>
internal static class DocumentReader
{
    private static readonly string[] Keys = ["dossier", "model", "title", "parties", "sources", "evidence", "claims", "statements", "relations"];

    public static void Read(ReadOnlySpan<byte> text, FileContext context, IRecordSink records, DocumentFile file, CancellationToken cancellation)
    {
        try
        {
            var json = new Utf8JsonReader(text, HeaderReader.Options);
            json.Read();
            if (json.TokenType == JsonTokenType.StartObject)
                ReadKeys(ref json, context, records, cancellation);
            else
                SkipWrongShape(ref json, context, "a dossier is a mapping that begins with 'dossier: <id>'", "");
            // Anything behind the document is an error, which the reader finds.
            json.Read();
        }
        catch (JsonException exception)
        {
            file.ReportSyntax(exception);
        }
    }

    private static void ReadKeys(ref Utf8JsonReader json, FileContext context, IRecordSink records, CancellationToken cancellation)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        while (json.Read() && json.TokenType == JsonTokenType.PropertyName)
        {
            var token = json.CurrentToken();
            var key = json.GetTextOrEmpty();
            json.Read();
            if (!seen.Add(key))
                context.Report(DossierCode.DuplicateKey, token, $"{Wording.Quote(key)} stands here a second time", $"/{JsonPointer.Escape(key)}");
            if (key is "dossier" or "model" or "title")
                HeaderReader.Check(ref json, context, key);
            else if (FamilyWords.TryParsePlural(key, out var family))
                ReadList(ref json, context, records, key, family, cancellation);
            else if (key == "relations")
                ReadList(ref json, context, records, key, family: null, cancellation);
            else
                SkipUnknown(ref json, context, token, key);
        }
    }

    private static void ReadList(
        ref Utf8JsonReader json, FileContext context, IRecordSink records, string section, Family? family, CancellationToken cancellation)
    {
        if (json.TokenType == JsonTokenType.Null)
            return;
        if (json.TokenType == JsonTokenType.StartObject && IsItem(json, family))
        {
            ReadItem(ref json, context, records, section, family, index: -1);
        }
        else if (json.TokenType != JsonTokenType.StartArray)
        {
            SkipWrongShape(ref json, context, $"'{section}' is a list of mappings, each with its id", $"/{section}");
        }
        else
        {
            for (var index = 0; json.Read() && json.TokenType != JsonTokenType.EndArray; index++)
            {
                if ((index & 1023) == 0)
                    cancellation.ThrowIfCancellationRequested();
                ReadItem(ref json, context, records, section, family, index);
            }
        }

        context.Leave();
    }

    private static void ReadItem(ref Utf8JsonReader json, FileContext context, IRecordSink records, string section, Family? family, int index)
    {
        context.Enter(section, new Spot(context.File, json.CurrentToken(), 0, 0, index));
        if (json.TokenType == JsonTokenType.StartObject)
            ItemReader.Read(ref json, context, records, family);
        else if (context.IsYaml && json.TokenType == YamlTranscoder.Broken)
            context.File.Lose(family);
        else
            SkipWrongShape(ref json, context, $"{family?.One() ?? "a relation"} is a mapping", "");
    }

    // A single record may stand without the list, as a single value may in a field.
    private static bool IsItem(Utf8JsonReader json, Family? family) => RecordReader.MoveToField(ref json, family is null ? "claim"u8 : "id"u8);

    private static void SkipUnknown(ref Utf8JsonReader json, FileContext context, Token token, string key)
    {
        var problem = $"a dossier has no key {Wording.Quote(key)}";
        context.Report(DossierCode.UnknownKey, token, $"{problem}{Syntax.Spelling.DidYouMean(key, Keys)}", $"/{JsonPointer.Escape(key)}");
        json.Skip();
    }

    private static void SkipWrongShape(ref Utf8JsonReader json, FileContext context, string expected, string pointer)
    {
        context.Report(DossierCode.WrongShape, json.CurrentToken(), $"{expected}; this is {Wording.Shape(json.TokenType)}", pointer);
        json.Skip();
    }
}
