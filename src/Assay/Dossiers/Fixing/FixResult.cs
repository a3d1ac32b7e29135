using System.Collections.Immutable;

namespace Assay;

/// <summary>An earlier name that was, or is to be, replaced by today's.</summary>
/// <param name="File">The file, by the path under which it was found.</param>
/// <param name="Line">The line, from 1.</param>
/// <param name="Column">The column, from 1, in UTF-16 units.</param>
/// <param name="Earlier">What stands there.</param>
/// <param name="Current">What is to stand there.</param>
public sealed record FixedName(string File, int Line, int Column, string Earlier, string Current);

/// <summary>What fixing a dossier came to.</summary>
/// <param name="Names">What was replaced, by file, line and column.</param>
/// <param name="Diagnostics">What else is wrong with its files, and which were left as they are.</param>
public sealed record FixResult(ImmutableArray<FixedName> Names, ImmutableArray<DossierDiagnostic> Diagnostics);
