namespace Assay.Benchmarks.Records.Validation;

/// <summary>One way to validate a record, whichever form of it the way takes.</summary>
/// <param name="Name">What the table calls it.</param>
/// <param name="Count">How many mistakes there are.</param>
/// <param name="Mistakes">The mistakes: length, pattern, range or items of which field.</param>
/// <param name="Read">Reads the sentences; how long they are in all.</param>
internal sealed record Validator(
    string Name,
    Func<PlainShipment, Shipment, int> Count,
    Func<PlainShipment, IEnumerable<(string Field, string Mistake)>> Mistakes,
    Func<PlainShipment, Shipment, int> Read);
