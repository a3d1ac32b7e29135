using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;

namespace Assay;

/// <summary>What loading gave.</summary>
/// <param name="Dossier">The dossier; null if there was an error.</param>
/// <param name="Diagnostics">All errors and warnings, in order of file, line and column.</param>
public sealed record LoadResult(Dossier? Dossier, ImmutableArray<DossierDiagnostic> Diagnostics)
{
    /// <summary>Whether there is a dossier.</summary>
    [MemberNotNullWhen(true, nameof(Dossier))]
    public bool IsLoaded => Dossier is not null;

    /// <summary>The dossier.</summary>
    /// <exception cref="DossierException">There was an error; the exception has all diagnostics.</exception>
    public Dossier GetDossier() => Dossier ?? throw new DossierException(Diagnostics);
}
