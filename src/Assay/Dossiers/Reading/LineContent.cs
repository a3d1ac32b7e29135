using System.Text;
using System.Text.Json;

namespace Assay;

/// <summary>Reads what one line of JSON Lines holds: the header in the first, and in each further one a record under its family's name.</summary>
internal static class LineContent
{
    private const string HeaderForm = """{"dossier": "<id>", "model": "<name>"}""";

    private static readonly byte[][] SingularNames = [.. Enum.GetValues<Family>().Select(family => Encoding.UTF8.GetBytes(family.Singular()))];

    private static readonly string[] RecordKeys = ["party", "source", "evidence", "claim", "statement", "relation"];

    /// <summary>Reads the object whose opening brace has just been read, up to its closing one.</summary>
    public static void Read(ref Utf8JsonReader json, FileContext context, IRecordSink records, bool isFirst)
    {
        var start = json.CurrentToken();
        var isHeader = (isFirst || !BeginsWithRecord(json)) && HasDossier(json);
        if (isHeader != isFirst)
        {
            context.Report(DossierCode.BadHeader, start, isFirst
                ? $"the first line is the header, {HeaderForm}; this one is not"
                : "a second header: 'dossier' stands in the first line of a file only", "");
        }

        if (isHeader)
            ReadHeader(ref json, context);
        else
            ReadRecord(ref json, context, records, start);
    }

    // So does every line but the first in a file that is right, which need not be looked through for that.
    private static bool BeginsWithRecord(Utf8JsonReader json) => json.Read() && TryGetFamily(json, out _);

    private static bool HasDossier(Utf8JsonReader json) => RecordReader.MoveToField(ref json, "dossier"u8);

    public static void ReportShape(ref Utf8JsonReader json, FileContext context)
    {
        context.Report(DossierCode.WrongShape, json.CurrentToken(), $"each line is a JSON object; this is {Wording.Shape(json.TokenType)}", "");
        json.Skip();
    }

    /// <summary>The record that a line with a syntax error was to hold, if it says so before the error.</summary>
    public static bool TryGetRecord(ReadOnlySpan<byte> line, out Family family, out string id)
    {
        (family, id) = (default, "");
        var json = new Utf8JsonReader(line, HeaderReader.Options);
        try
        {
            if (!json.Read() || !json.Read() || json.TokenType != JsonTokenType.PropertyName || !FamilyWords.TryParseSingular(json.GetTextOrEmpty(), out family))
                return false;
            if (!json.Read() || json.TokenType != JsonTokenType.StartObject || !RecordReader.MoveToField(ref json, "id"u8))
                return false;
            id = json.TokenType == JsonTokenType.String ? json.GetTextOrEmpty() : "";
        }
        catch (JsonException)
        {
            return false;
        }

        return id.Length > 0;
    }

    private static void ReadHeader(ref Utf8JsonReader json, FileContext context)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        while (json.Read() && json.TokenType == JsonTokenType.PropertyName)
        {
            var token = json.CurrentToken();
            var key = json.GetTextOrEmpty();
            json.Read();
            var pointer = $"/{JsonPointer.Escape(key)}";
            if (!seen.Add(key))
                context.Report(DossierCode.DuplicateKey, token, $"{Wording.Quote(key)} stands here a second time", pointer);
            if (key is "dossier" or "model" or "title")
            {
                HeaderReader.Check(ref json, context, key);
                continue;
            }

            var advice = Array.IndexOf(RecordKeys, key) >= 0 ? "; it belongs in a line of its own" : Syntax.Spelling.DidYouMean(key, ["dossier", "model", "title"]);
            context.Report(DossierCode.UnknownKey, token, $"the header has no key {Wording.Quote(key)}{advice}", pointer);
            json.Skip();
        }
    }

    private static void ReadRecord(ref Utf8JsonReader json, FileContext context, IRecordSink records, Token start)
    {
        var count = 0;
        while (json.Read() && json.TokenType == JsonTokenType.PropertyName)
        {
            var token = json.CurrentToken();
            if (count++ > 0)
                context.Report(DossierCode.WrongShape, token, "a line holds one record; this is a second one", "");
            Family? family = TryGetFamily(json, out var known) ? known : null;
            if (family is null && !json.NameEquals("relation"u8))
                SkipUnknown(ref json, context, token);
            else
                ReadItem(ref json, context, records, family);
        }

        if (count == 0)
            context.Report(DossierCode.WrongShape, start, $"the line is empty; it holds one of {Wording.List(RecordKeys, "or")}", "");
    }

    private static bool TryGetFamily(in Utf8JsonReader json, out Family family)
    {
        for (family = Family.Statement; family >= 0; family--)
        {
            if (json.NameEquals(SingularNames[(int)family]))
                return true;
        }

        return false;
    }

    private static void ReadItem(ref Utf8JsonReader json, FileContext context, IRecordSink records, Family? family)
    {
        json.Read();
        var outer = context.Spot;
        context.Enter(family?.Singular() ?? "relation", outer with { Start = json.CurrentToken() });
        if (json.TokenType == JsonTokenType.StartObject)
        {
            ItemReader.Read(ref json, context, records, family);
        }
        else
        {
            context.Report(DossierCode.WrongShape, json.CurrentToken(), $"{family?.One() ?? "a relation"} is an object; this is {Wording.Shape(json.TokenType)}", "");
            json.Skip();
        }

        context.Enter(null, outer);
    }

    private static void SkipUnknown(ref Utf8JsonReader json, FileContext context, Token token)
    {
        var key = json.GetTextOrEmpty();
        json.Read();
        var advice = FamilyWords.TryParsePlural(key, out var family)
            ? $"; a line holds one record: write '{family.Singular()}'"
            : Syntax.Spelling.DidYouMean(key, RecordKeys);
        context.Report(DossierCode.UnknownKey, token, $"a line has no key {Wording.Quote(key)}{advice}", $"/{JsonPointer.Escape(key)}");
        json.Skip();
    }
}
