using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Assay.Benchmarks.Records.Json;

/// <summary>Everything that is compared.</summary>
internal static class JsonWays
{
    private static readonly JsonTypeInfo<Shipment> InModel =
        (JsonTypeInfo<Shipment>)new JsonSerializerOptions { TypeInfoResolver = RecordsModel.Instance.Json }.GetTypeInfo(typeof(Shipment));

    private static readonly JsonTypeInfo<PlainShipment> Plain = PlainContext.Default.PlainShipment;
    private static readonly JsonTypeInfo<SettableShipment> Settable = PlainContext.Default.SettableShipment;

    /// <summary>The framework's generator on the like of our record first, ours second.</summary>
    public static IReadOnlyList<JsonWay> All { get; } =
    [
        new(
            "System.Text.Json's generator, immutable record",
            json => JsonSerializer.Deserialize(json, Plain)!,
            (writer, i) => JsonSerializer.Serialize(writer, Shipments.Valid[i], Plain),
            read => Shipments.Generated((PlainShipment)read)),
        new(
            "Assay, generated",
            json => JsonSerializer.Deserialize(json, InModel)!,
            (writer, i) => JsonSerializer.Serialize(writer, Shipments.InModel[i], InModel),
            read => (Shipment)read),
        new(
            "System.Text.Json's generator, class with setters",
            json => JsonSerializer.Deserialize(json, Settable)!,
            (writer, i) => JsonSerializer.Serialize(writer, Shipments.Settable[i], Settable),
            read => Shipments.Generated(Shipments.Plain((SettableShipment)read))),
        new(
            "by hand",
            json => HandReader.Read(json),
            (writer, i) => HandWriter.Write(writer, Shipments.Valid[i]),
            read => Shipments.Generated((PlainShipment)read)),
    ];
}
