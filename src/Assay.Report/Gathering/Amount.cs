namespace Assay.Reporting;

/// <summary>The number that an answer gives, and the time of which it gives it: the first fields of such types, as the engine takes them.</summary>
internal static class Amount
{
    /// <summary>What the number is a number of, as the schema names it; null if claims of this kind state none.</summary>
    public static string? NameOf(KindInfo kind) => NumberOf(kind)?.Name;

    /// <summary>The number; null if the claim states none.</summary>
    public static Quantity? Of(Claim claim, KindInfo kind) => NumberOf(kind)?.Get(claim) switch
    {
        Quantity quantity => quantity,
        long integer => Quantity.Exactly(integer),
        double number when Math.Abs(number) < 1e28 => Quantity.Exactly((decimal)number),
        _ => null,
    };

    /// <summary>The last day of which the claim speaks; the first there is if it does not say.</summary>
    public static DateOnly LatestDay(Claim claim, KindInfo kind) => First(kind, FieldType.Period, FieldType.Date)?.Get(claim) switch
    {
        Period period => period.Latest,
        PartialDate date => date.Latest,
        _ => DateOnly.MinValue,
    };

    private static FieldInfo? NumberOf(KindInfo kind) => First(kind, FieldType.Quantity, FieldType.Int, FieldType.Number, FieldType.Percent);

    private static FieldInfo? First(KindInfo kind, params ReadOnlySpan<FieldType> types)
    {
        foreach (var type in types)
        {
            foreach (var field in kind.Fields)
            {
                if (field.Type == type && !field.IsList)
                    return field;
            }
        }

        return null;
    }
}
