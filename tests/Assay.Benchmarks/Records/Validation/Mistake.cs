namespace Assay.Benchmarks.Records.Validation;

/// <summary>What a validator written by hand says of a field; the sentence is made when somebody reads it.</summary>
internal sealed class Mistake(PlainShipment shipment, string name, string code)
{
    public string Field => name;

    public string Code => code;

    public string Message => (name, code) switch
    {
        ("title", "length") => $"'title' has {shipment.Title.Length} characters; it must have 3 to 80",
        ("reference", _) => $"'reference' is '{shipment.Reference}', which is not a way bill",
        ("checksum", _) => $"'checksum' is '{shipment.Checksum}', which is not a SHA-256",
        ("port", _) => $"'port' is '{shipment.Port}', which is not a UN/LOCODE",
        ("crates", _) => $"'crates' is {shipment.Crates}; it must be from 1 to 10000",
        ("weight", _) => $"'weight' is {shipment.Weight}; it must be from 0.5 to 50000",
        ("share", _) => $"'share' is {shipment.Share}; it must be from 0 to 1",
        ("shipped", _) => $"'shipped' is {shipment.Shipped:O}; it must be from 1990 to 2039",
        _ => $"'marks' has {shipment.Marks.Length} items; it must have 1 to 5",
    };
}
