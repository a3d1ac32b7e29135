using System.Text.Json;

namespace Assay.Benchmarks.Records.Json;

/// <summary>Reads the record as one writes it by hand over the framework's reader: fields in any order, each once, none missing, none unknown.</summary>
internal static class HandReader
{
    private const int All = 0x1fff;

    public static PlainShipment Read(ReadOnlySpan<byte> utf8)
    {
        var json = new Utf8JsonReader(utf8);
        if (!json.Read() || json.TokenType != JsonTokenType.StartObject)
            throw new JsonException("An object is expected.");
        string id = "", title = "", reference = "", checksum = "", port = "", sender = "";
        long crates = 0;
        double weight = 0, share = 0;
        var by = PlainTransport.Road;
        var shipped = default(DateOnly);
        var insured = false;
        string[] marks = [];
        var seen = 0;
        while (json.Read() && json.TokenType == JsonTokenType.PropertyName)
        {
            if (Is(ref json, "id"u8))
                id = Text(ref json, 0, ref seen);
            else if (Is(ref json, "kind"u8))
                Kind(ref json);
            else if (Is(ref json, "title"u8))
                title = Text(ref json, 1, ref seen);
            else if (Is(ref json, "reference"u8))
                reference = Text(ref json, 2, ref seen);
            else if (Is(ref json, "checksum"u8))
                checksum = Text(ref json, 3, ref seen);
            else if (Is(ref json, "port"u8))
                port = Text(ref json, 4, ref seen);
            else if (Is(ref json, "crates"u8))
                crates = Value(ref json, 5, ref seen).GetInt64();
            else if (Is(ref json, "weight"u8))
                weight = Value(ref json, 6, ref seen).GetDouble();
            else if (Is(ref json, "share"u8))
                share = Value(ref json, 7, ref seen).GetDouble();
            else if (Is(ref json, "by"u8))
                by = Transport(Value(ref json, 8, ref seen));
            else if (Is(ref json, "shipped"u8))
                shipped = Date(Value(ref json, 9, ref seen));
            else if (Is(ref json, "sender"u8))
                sender = Text(ref json, 10, ref seen);
            else if (Is(ref json, "insured"u8))
                insured = Value(ref json, 11, ref seen).GetBoolean();
            else if (Is(ref json, "marks"u8))
                marks = Texts(ref json, 12, ref seen);
            else
                throw new JsonException("There is no such field.");
        }

        if (seen != All)
            throw new JsonException("A field is missing.");
        return new PlainShipment
        {
            Id = id,
            Title = title,
            Reference = reference,
            Checksum = checksum,
            Port = port,
            Crates = crates,
            Weight = weight,
            Share = share,
            By = by,
            Shipped = shipped,
            Sender = sender,
            Insured = insured,
            Marks = marks,
        };
    }

    private static bool Is(ref Utf8JsonReader json, ReadOnlySpan<byte> name) => json.ValueTextEquals(name);

    private static ref Utf8JsonReader Value(ref Utf8JsonReader json, int field, ref int seen)
    {
        if ((seen & (1 << field)) != 0)
            throw new JsonException("A field stands here twice.");
        seen |= 1 << field;
        json.Read();
        return ref json;
    }

    private static string Text(ref Utf8JsonReader json, int field, ref int seen) =>
        Value(ref json, field, ref seen).GetString() ?? throw new JsonException("A text is missing.");

    private static void Kind(ref Utf8JsonReader json)
    {
        json.Read();
        if (!json.ValueTextEquals("Shipment"u8))
            throw new JsonException("This is another kind.");
    }

    private static PlainTransport Transport(in Utf8JsonReader json) =>
        json.ValueTextEquals("Road"u8) ? PlainTransport.Road
        : json.ValueTextEquals("Rail"u8) ? PlainTransport.Rail
        : json.ValueTextEquals("Ship"u8) ? PlainTransport.Ship
        : json.ValueTextEquals("Aircraft"u8) ? PlainTransport.Aircraft
        : throw new JsonException("There is no such transport.");

    // `2024-10-18`
    private static DateOnly Date(in Utf8JsonReader json)
    {
        Span<char> text = stackalloc char[10];
        return json.ValueSpan.Length == 10 && DateOnly.TryParseExact(text[..json.CopyString(text)], "yyyy-MM-dd", out var date)
            ? date
            : throw new JsonException("This is no date.");
    }

    private static string[] Texts(ref Utf8JsonReader json, int field, ref int seen)
    {
        if (Value(ref json, field, ref seen).TokenType != JsonTokenType.StartArray)
            throw new JsonException("A list is expected.");
        var texts = new List<string>(4);
        while (json.Read() && json.TokenType != JsonTokenType.EndArray)
            texts.Add(json.GetString() ?? throw new JsonException("A text is missing."));
        return [.. texts];
    }
}
