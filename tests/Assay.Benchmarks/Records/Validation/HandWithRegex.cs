using System.Text.RegularExpressions;

namespace Assay.Benchmarks.Records.Validation;

/// <summary>The validator as one mostly writes it: patterns as regular expressions, which the compiler's generator turns into code.</summary>
internal static partial class HandWithRegex
{
    private static readonly DateOnly First = new(1990, 1, 1);
    private static readonly DateOnly Last = new(2039, 12, 31);

    /// <summary>All mistakes; null if there are none.</summary>
    public static List<Mistake>? Validate(PlainShipment shipment)
    {
        List<Mistake>? mistakes = null;
        if (shipment.Title is null)
            Add(ref mistakes, shipment, "title", "required");
        else if (shipment.Title.Length is < 3 or > 80)
            Add(ref mistakes, shipment, "title", "length");
        if (shipment.Reference is null)
            Add(ref mistakes, shipment, "reference", "required");
        else if (!Reference.IsMatch(shipment.Reference))
            Add(ref mistakes, shipment, "reference", "pattern");
        if (shipment.Checksum is null)
            Add(ref mistakes, shipment, "checksum", "required");
        else if (!Checksum.IsMatch(shipment.Checksum))
            Add(ref mistakes, shipment, "checksum", "pattern");
        if (shipment.Port is null)
            Add(ref mistakes, shipment, "port", "required");
        else if (!Port.IsMatch(shipment.Port))
            Add(ref mistakes, shipment, "port", "pattern");
        if (shipment.Crates is < 1 or > 10_000)
            Add(ref mistakes, shipment, "crates", "range");
        if (shipment.Weight is not (>= 0.5 and <= 50_000))
            Add(ref mistakes, shipment, "weight", "range");
        if (shipment.Share is not (>= 0 and <= 1))
            Add(ref mistakes, shipment, "share", "range");
        if (shipment.Shipped < First || shipment.Shipped > Last)
            Add(ref mistakes, shipment, "shipped", "range");
        if (shipment.Marks.Length is < 1 or > 5)
            Add(ref mistakes, shipment, "marks", "items");
        foreach (var mark in shipment.Marks)
        {
            if (mark.Length > 20)
                Add(ref mistakes, shipment, "marks", "length");
        }

        return mistakes;
    }

    private static void Add(ref List<Mistake>? mistakes, PlainShipment shipment, string field, string code) =>
        (mistakes ??= new(8)).Add(new Mistake(shipment, field, code));

    [GeneratedRegex(@"\A[A-Z]{2}-[0-9]{4}(/[0-9]{1,3})?\z", RegexOptions.ExplicitCapture)]
    public static partial Regex Reference { get; }

    [GeneratedRegex(@"\A[0-9a-f]{64}\z")]
    public static partial Regex Checksum { get; }

    [GeneratedRegex(@"\A[A-Z]{2}[A-Z2-9]{3}\z")]
    public static partial Regex Port { get; }
}
