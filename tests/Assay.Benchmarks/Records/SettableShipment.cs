namespace Assay.Benchmarks.Records;

/// <summary>The record as a class that anything can change, which is the easiest thing for a serializer to fill.</summary>
public sealed class SettableShipment
{
    public string Id { get; set; } = "";

    public string Kind => "Shipment";

    public string Title { get; set; } = "";

    public string Reference { get; set; } = "";

    public string Checksum { get; set; } = "";

    public string Port { get; set; } = "";

    public long Crates { get; set; }

    public double Weight { get; set; }

    public double Share { get; set; }

    public PlainTransport By { get; set; }

    public DateOnly Shipped { get; set; }

    public string Sender { get; set; } = "";

    public bool Insured { get; set; }

    public string[] Marks { get; set; } = [];
}
