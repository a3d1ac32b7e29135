using Assay.Generator.Diagnostics;
using Assay.Generator.Emit;
using Microsoft.CodeAnalysis;

namespace Assay.Generator.Pipeline;

/// <summary>A generated file, or why there is none: a mistake in one emitter must not take the other files with it.</summary>
internal sealed record EmittedFile(GeneratedFile? File, DiagnosticInfo? Failure)
{
    public static EmittedFile Of<T>(T part, Func<T, CancellationToken, GeneratedFile> emit, CancellationToken cancellation)
    {
        try
        {
            return new EmittedFile(emit(part, cancellation), null);
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            return new EmittedFile(null, DiagnosticInfo.Nowhere(Descriptors.Internal, $"{typeof(T).Name}: {exception.Message}"));
        }
    }

    public void AddTo(SourceProductionContext context)
    {
        if (Failure is not null)
            context.ReportDiagnostic(Failure.ToDiagnostic());
        if (File is null)
            return;
        try
        {
            context.AddSource(File.HintName, File.Source);
        }
        // A hint name that is taken, or that Roslyn does not like.
        catch (ArgumentException exception)
        {
            context.ReportDiagnostic(DiagnosticInfo.Nowhere(Descriptors.Internal, exception.Message).ToDiagnostic());
        }
    }
}
