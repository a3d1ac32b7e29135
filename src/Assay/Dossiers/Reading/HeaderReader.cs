using System.Text.Json;

namespace Assay;

/// <summary>Finds what a document says of itself, among whatever else stands at its top.</summary>
internal static class HeaderReader
{
    public static readonly JsonReaderOptions Options = new() { MaxDepth = InputFile.MaxDepth };

    /// <summary>Reads the header of a document. Mistakes are left to be reported in reading the rest.</summary>
    public static FileHeader Read(ReadOnlySpan<byte> text, Func<Token, Place> placeOf, CancellationToken cancellation)
    {
        var header = new FileHeader();
        var json = new Utf8JsonReader(text, Options);
        try
        {
            header.IsBroken = text.IsEmpty || !json.Read() || json.TokenType != JsonTokenType.StartObject;
            if (!header.IsBroken)
                ReadKeys(ref json, placeOf, header, cancellation);
        }
        catch (JsonException)
        {
            header.IsBroken = true;
        }

        return header;
    }

    /// <summary>Reports what is wrong with one of the header's values, and leaves it behind.</summary>
    public static void Check(ref Utf8JsonReader json, ReadContext context, string key)
    {
        var token = json.CurrentToken();
        if (json.TokenType == JsonTokenType.String)
        {
            if (!json.TryGetText(out var text, out var error))
                context.Report(DossierCode.BadText, token, error, $"/{key}");
            else if (key == "dossier" && !EntityId.TryCheck(text, out error))
                context.Report(DossierCode.BadId, token, error, "/dossier");
        }
        else if (json.TokenType != JsonTokenType.Null && !(context.IsYaml && json.TokenType == YamlTranscoder.Broken))
        {
            context.Report(DossierCode.BadValue, token, $"'{key}' must be a text; this is {Wording.Shape(json.TokenType)}", $"/{key}");
        }

        json.Skip();
    }

    private static void ReadKeys(ref Utf8JsonReader json, Func<Token, Place> placeOf, FileHeader header, CancellationToken cancellation)
    {
        while (json.Read() && json.TokenType == JsonTokenType.PropertyName && !header.IsComplete)
        {
            var key = json.GetTextOrEmpty();
            json.Read();
            if (key is "dossier" or "model" or "title" && json.TokenType != JsonTokenType.Null)
                header.Take(key, json.TokenType == JsonTokenType.String ? json.GetTextOrEmpty() : null, placeOf(json.CurrentToken()));
            Skip(ref json, cancellation);
        }
    }

    // The lists of a large document are skipped in one go, which takes a while.
    private static void Skip(ref Utf8JsonReader json, CancellationToken cancellation)
    {
        if (json.TokenType is not (JsonTokenType.StartObject or JsonTokenType.StartArray))
            return;
        var depth = json.CurrentDepth;
        for (var token = 1; json.Read() && json.CurrentDepth > depth; token++)
        {
            if (token % 4096 == 0)
                cancellation.ThrowIfCancellationRequested();
        }
    }
}
