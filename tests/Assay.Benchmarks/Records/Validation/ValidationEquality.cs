namespace Assay.Benchmarks.Records.Validation;

/// <summary>Whether all validators find the same. Nothing is measured before that.</summary>
internal static class ValidationEquality
{
    private const int MistakesOfFaulty = 8;

    /// <summary>What differs, a line for each record and validator; none if all find the same.</summary>
    public static IEnumerable<string> Differences() =>
        Differences(Shipments.Valid, 0).Concat(Differences(Shipments.Faulty, MistakesOfFaulty)).Concat(Differences([Shipments.Missing], null));

    /// <param name="shipments">The records.</param>
    /// <param name="count">How many mistakes each has; null where they may be counted otherwise, such as two of a list as one.</param>
    private static IEnumerable<string> Differences(PlainShipment[] shipments, int? count) =>
        from shipment in shipments
        let expected = Found(Validators.All[0], shipment)
        from validator in Validators.All
        let found = Found(validator, shipment)
        where found != expected || (count is not null && validator.Count(shipment, Shipments.Generated(shipment)) != count)
        select $"{validator.Name}, {shipment.Id}: {found}; expected {count}: {expected}";

    private static string Found(Validator validator, PlainShipment shipment) =>
        string.Join(' ', validator.Mistakes(shipment).Select(mistake => $"{mistake.Field}:{mistake.Mistake}").Distinct().Order(StringComparer.Ordinal));
}
