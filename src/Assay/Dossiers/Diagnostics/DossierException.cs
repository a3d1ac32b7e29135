using System.Collections.Immutable;
using System.Globalization;

namespace Assay;

/// <summary>A dossier could not be loaded or saved.</summary>
public sealed class DossierException : Exception
{
    private const int Shown = 20;

    /// <summary>Everything found in its files, warnings included.</summary>
    public DossierException(ImmutableArray<DossierDiagnostic> diagnostics)
        : base(Summarise(diagnostics)) => Diagnostics = diagnostics;

    /// <summary>What stands in the way, in a sentence.</summary>
    public DossierException(string message)
        : base(message) => Diagnostics = [];

    /// <summary>Everything found, in order of file, line and column.</summary>
    public ImmutableArray<DossierDiagnostic> Diagnostics { get; }

    private static string Summarise(ImmutableArray<DossierDiagnostic> diagnostics)
    {
        var errors = diagnostics.Where(d => d.Severity == Severity.Error).ToList();
        var lines = errors.Take(Shown).Select(d => d.ToString());
        if (errors.Count > Shown)
            lines = lines.Append(string.Create(CultureInfo.InvariantCulture, $"and {errors.Count - Shown} more"));
        return string.Join('\n', lines);
    }
}
