using Assay.Generator.Emit;
using Microsoft.CodeAnalysis;

namespace Assay.Generator.Pipeline;

internal static class Outputs
{
    /// <summary>Gives each part a file. The part is a step of its own: while it stays equal, nothing is emitted again.</summary>
    public static void Emit<T>(
        this IncrementalGeneratorInitializationContext context,
        IncrementalValuesProvider<T> parts,
        string step,
        Func<T, CancellationToken, GeneratedFile> emit)
    {
        var files = parts
            .WithTrackingName(step)
            .Select((part, cancellation) => EmittedFile.Of(part, emit, cancellation))
            .WithTrackingName(TrackingNames.FilesOf(step));
        context.RegisterSourceOutput(files, (output, file) => file.AddTo(output));
    }
}
