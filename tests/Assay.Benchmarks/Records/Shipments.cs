namespace Assay.Benchmarks.Records;

/// <summary>The records that are measured, each in both forms. They differ, so that no processor learns one of them by heart.</summary>
internal static class Shipments
{
    public const int Count = 8;

    public static readonly PlainShipment[] Valid = [.. Enumerable.Range(0, Count).Select(i => new PlainShipment
    {
        Id = $"shipment-{i + 1041}",
        Title = new[] { "Coffee beans", "Spare parts for pumps", "Käse, gereift", "Steel coils, cold rolled" }[i % 4],
        Reference = $"{"DE NL KR PL"[(3 * (i % 4))..][..2]}-{i + 2017}{(i % 3 == 0 ? "" : $"/{i * 7}")}",
        Checksum = new string([.. Enumerable.Range(0, 64).Select(at => "0123456789abcdef"[((at * 7) + i) % 16])]),
        Port = new[] { "DEHAM", "NLRTM", "KRPUS", "PLGD2" }[i % 4],
        Crates = (i * 1117) + 1,
        Weight = (i * 812.5) + 0.75,
        Share = i / 8.0,
        By = (PlainTransport)(i % 4),
        Shipped = new DateOnly(2024, i + 1, 28 - i),
        Sender = $"party-{i}",
        Insured = i % 2 == 0,
        Marks = [.. Enumerable.Range(0, 1 + (i % 3)).Select(at => $"mark {at + i}")],
    })];

    /// <summary>Eight mistakes each.</summary>
    public static readonly PlainShipment[] Faulty = [.. Valid.Select((shipment, i) => shipment with
    {
        Title = i % 2 == 0 ? "x" : new string('x', 81),
        Reference = shipment.Reference + "/",
        Checksum = i % 2 == 0 ? shipment.Checksum[1..] : shipment.Checksum[1..] + "g",
        Port = i % 2 == 0 ? "DEHA" : "DEHA1",
        Crates = i % 2 == 0 ? -i : 10_001,
        Weight = i % 2 == 0 ? 0.25 : 50_000.5,
        Shipped = new DateOnly(i % 2 == 0 ? 1989 : 2040, i + 1, i + 1),
        Marks = i % 2 == 0 ? [] : ["a", "b", "c", "d", "e", "f"],
    })];

    public static readonly Shipment[] InModel = Array.ConvertAll(Valid, Generated);

    public static readonly SettableShipment[] Settable = Array.ConvertAll(Valid, Changeable);

    /// <summary>What the compiler would not let pass, and two marks that are too long.</summary>
    public static readonly PlainShipment Missing = Valid[0] with
    {
        Title = null!,
        Reference = null!,
        Checksum = null!,
        Port = null!,
        Share = double.NaN,
        Marks = [new string('a', 21), "b", new string('c', 22)],
    };

    public static Shipment Generated(PlainShipment plain) => new()
    {
        Id = plain.Id,
        Title = plain.Title,
        Reference = plain.Reference,
        Checksum = plain.Checksum,
        Port = plain.Port,
        Crates = plain.Crates,
        Weight = plain.Weight,
        Share = plain.Share,
        By = (Transport)plain.By,
        Shipped = plain.Shipped,
        Sender = plain.Sender,
        Insured = plain.Insured,
        Marks = plain.Marks,
    };

    public static PlainShipment Plain(SettableShipment shipment) => new()
    {
        Id = shipment.Id,
        Title = shipment.Title,
        Reference = shipment.Reference,
        Checksum = shipment.Checksum,
        Port = shipment.Port,
        Crates = shipment.Crates,
        Weight = shipment.Weight,
        Share = shipment.Share,
        By = shipment.By,
        Shipped = shipment.Shipped,
        Sender = shipment.Sender,
        Insured = shipment.Insured,
        Marks = shipment.Marks,
    };

    private static SettableShipment Changeable(PlainShipment plain) => new()
    {
        Id = plain.Id,
        Title = plain.Title,
        Reference = plain.Reference,
        Checksum = plain.Checksum,
        Port = plain.Port,
        Crates = plain.Crates,
        Weight = plain.Weight,
        Share = plain.Share,
        By = plain.By,
        Shipped = plain.Shipped,
        Sender = plain.Sender,
        Insured = plain.Insured,
        Marks = plain.Marks,
    };
}
