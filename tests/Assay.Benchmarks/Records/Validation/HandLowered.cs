using System.Buffers;

namespace Assay.Benchmarks.Records.Validation;

/// <summary>The validator as one writes it to be fast: patterns as plain loops over characters, nothing made unless something is wrong.</summary>
internal static class HandLowered
{
    private static readonly SearchValues<char> Hex = SearchValues.Create("0123456789abcdef");
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
        else if (!IsReference(shipment.Reference))
            Add(ref mistakes, shipment, "reference", "pattern");
        if (shipment.Checksum is null)
            Add(ref mistakes, shipment, "checksum", "required");
        else if (shipment.Checksum.Length != 64 || shipment.Checksum.AsSpan().ContainsAnyExcept(Hex))
            Add(ref mistakes, shipment, "checksum", "pattern");
        if (shipment.Port is null)
            Add(ref mistakes, shipment, "port", "required");
        else if (!IsPort(shipment.Port))
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

    private static bool IsReference(ReadOnlySpan<char> text) =>
        text.Length is 7 or (>= 9 and <= 11)
        && char.IsAsciiLetterUpper(text[0]) && char.IsAsciiLetterUpper(text[1]) && text[2] == '-' && AreDigits(text[3..7])
        && (text.Length == 7 || (text[7] == '/' && AreDigits(text[8..])));

    private static bool AreDigits(ReadOnlySpan<char> text)
    {
        foreach (var character in text)
        {
            if (!char.IsAsciiDigit(character))
                return false;
        }

        return true;
    }

    private static bool IsPort(ReadOnlySpan<char> text) =>
        text.Length == 5 && char.IsAsciiLetterUpper(text[0]) && char.IsAsciiLetterUpper(text[1])
        && IsLocation(text[2]) && IsLocation(text[3]) && IsLocation(text[4]);

    private static bool IsLocation(char character) => char.IsAsciiLetterUpper(character) || character is >= '2' and <= '9';
}
