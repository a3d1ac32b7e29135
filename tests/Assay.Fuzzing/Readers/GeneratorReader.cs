using System.Runtime.InteropServices;
using Assay.Testing;

namespace Assay.Fuzzing.Readers;

/// <summary>Runs the generator over schemas, and compiles what it writes for those that are right.</summary>
internal sealed class GeneratorReader(Func<Random, string> make) : IReader
{
    public string Name => "generator";

    public string Extension => ".assay.utf16.txt";

    public byte[] Make(Random random) => MemoryMarshal.AsBytes(make(random).AsSpan()).ToArray();

    public Reading Read(byte[] input)
    {
        var run = SchemaTest.Run(MemoryMarshal.Cast<byte, char>(input.AsSpan(0, input.Length / 2 * 2)).ToString());
        if (run.Result.Exception is { } exception)
            throw new InvalidOperationException("The generator threw.", exception);
        Promise.Holds(run.Diagnostics.All(d => d.Id != "ASY0099"), "the generator met an error of its own: " + run.Diagnostics.FirstOrDefault(d => d.Id == "ASY0099"));
        Promise.Holds(run.HintNames.Distinct(StringComparer.OrdinalIgnoreCase).Count() == run.HintNames.Count(), "two files have one name");
        var isRight = !run.Diagnostics.Any(d => d.IsError);
        // The core compiles together with the runtime, and with nothing else.
        if (isRight && !run.HintNames.Any(hint => hint.StartsWith("Core.", StringComparison.OrdinalIgnoreCase)))
        {
            var error = run.Compile().Diagnostics.FirstOrDefault(d => d.IsError && d.File != SchemaTest.DefaultPath);
            Promise.Holds(error is null, $"what was generated does not compile: {error}");
        }

        return new Reading(isRight, run.ToString);
    }
}
