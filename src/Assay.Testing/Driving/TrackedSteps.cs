using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace Assay.Testing.Driving;

/// <summary>The steps that the generator names. Roslyn has some of its own, which come and go with its version.</summary>
internal static class TrackedSteps
{
    private static readonly HashSet<string> OfRoslyn = new(
        [.. new[] { typeof(WellKnownGeneratorInputs), typeof(WellKnownGeneratorOutputs) }.SelectMany(type => type.GetFields()).Select(field => field.Name)],
        StringComparer.Ordinal);

    public static IReadOnlyDictionary<string, IReadOnlyList<IncrementalStepRunReason>> Reasons(GeneratorRunResult result) => result.TrackedSteps
        .Where(step => !OfRoslyn.Contains(step.Key))
        .ToImmutableSortedDictionary(
            step => step.Key,
            step => (IReadOnlyList<IncrementalStepRunReason>)[.. step.Value.SelectMany(run => run.Outputs).Select(output => output.Reason)],
            StringComparer.Ordinal);
}
