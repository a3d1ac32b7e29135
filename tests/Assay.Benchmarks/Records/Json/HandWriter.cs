using System.Text.Json;

namespace Assay.Benchmarks.Records.Json;

/// <summary>Writes the record as one writes it by hand over the framework's writer: with names that were encoded beforehand.</summary>
internal static class HandWriter
{
    private static readonly JsonEncodedText Id = JsonEncodedText.Encode("id");
    private static readonly JsonEncodedText Kind = JsonEncodedText.Encode("kind");
    private static readonly JsonEncodedText Shipment = JsonEncodedText.Encode("Shipment");
    private static readonly JsonEncodedText Title = JsonEncodedText.Encode("title");
    private static readonly JsonEncodedText Reference = JsonEncodedText.Encode("reference");
    private static readonly JsonEncodedText Checksum = JsonEncodedText.Encode("checksum");
    private static readonly JsonEncodedText Port = JsonEncodedText.Encode("port");
    private static readonly JsonEncodedText Crates = JsonEncodedText.Encode("crates");
    private static readonly JsonEncodedText Weight = JsonEncodedText.Encode("weight");
    private static readonly JsonEncodedText Share = JsonEncodedText.Encode("share");
    private static readonly JsonEncodedText By = JsonEncodedText.Encode("by");
    private static readonly JsonEncodedText Shipped = JsonEncodedText.Encode("shipped");
    private static readonly JsonEncodedText Sender = JsonEncodedText.Encode("sender");
    private static readonly JsonEncodedText Insured = JsonEncodedText.Encode("insured");
    private static readonly JsonEncodedText Marks = JsonEncodedText.Encode("marks");

    private static readonly JsonEncodedText[] Transports =
        [JsonEncodedText.Encode("Road"), JsonEncodedText.Encode("Rail"), JsonEncodedText.Encode("Ship"), JsonEncodedText.Encode("Aircraft")];

    public static void Write(Utf8JsonWriter writer, PlainShipment shipment)
    {
        Span<char> date = stackalloc char[10];
        shipment.Shipped.TryFormat(date, out _, "O");
        writer.WriteStartObject();
        writer.WriteString(Id, shipment.Id);
        writer.WriteString(Kind, Shipment);
        writer.WriteString(Title, shipment.Title);
        writer.WriteString(Reference, shipment.Reference);
        writer.WriteString(Checksum, shipment.Checksum);
        writer.WriteString(Port, shipment.Port);
        writer.WriteNumber(Crates, shipment.Crates);
        writer.WriteNumber(Weight, shipment.Weight);
        writer.WriteNumber(Share, shipment.Share);
        writer.WriteString(By, Transports[(int)shipment.By]);
        writer.WriteString(Shipped, date);
        writer.WriteString(Sender, shipment.Sender);
        writer.WriteBoolean(Insured, shipment.Insured);
        writer.WriteStartArray(Marks);
        foreach (var mark in shipment.Marks)
            writer.WriteStringValue(mark);
        writer.WriteEndArray();
        writer.WriteEndObject();
        writer.Flush();
    }
}
