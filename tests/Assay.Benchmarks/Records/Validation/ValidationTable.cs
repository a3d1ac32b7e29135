using System.Globalization;
using Assay.Benchmarks.Turns;

namespace Assay.Benchmarks.Records.Validation;

/// <summary>What validating a record costs, valid and with eight mistakes, against the validator written by hand.</summary>
internal static class ValidationTable
{
    /// <param name="first">How many of the ways, the yardstick included.</param>
    public static int Run(int first)
    {
        if (ValidationEquality.Differences().ToList() is { Count: > 0 } differences)
        {
            differences.ForEach(Console.Error.WriteLine);
            return 1;
        }

        Print("Valid", Shipments.Valid, first, validator => validator.Count);
        Print("Eight mistakes", Shipments.Faulty, first, validator => validator.Count);
        Print("Eight mistakes, and the sentences read", Shipments.Faulty, first, validator => validator.Read);
        return 0;
    }

    private static void Print(string title, PlainShipment[] plain, int first, Func<Validator, Func<PlainShipment, Shipment, int>> run)
    {
        var generated = Array.ConvertAll(plain, Shipments.Generated);
        var ways = Validators.All.Take(first).Select(validator => new Way(validator.Name, Of(run(validator)))).ToList();
        var standing = InTurn.Measure(ways, plain.Length);
        var assay = standing.Ways[1];
        Console.WriteLine($"| {title} | time | ratio | times as long as Assay | allocated |");
        Console.WriteLine("| --- | ---: | ---: | ---: | ---: |");
        foreach (var way in standing.Ways)
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {way.Name} | {way.Nanoseconds:N1} ns | {way.Ratio:N2} | {way.Ratio / assay.Ratio:N1} | {way.Bytes:N0} B |"));
        Console.WriteLine();
        Console.WriteLine(standing.Noise);
        Console.WriteLine();

        Func<int, int> Of(Func<PlainShipment, Shipment, int> validate) => i => validate(plain[i], generated[i]);
    }
}
