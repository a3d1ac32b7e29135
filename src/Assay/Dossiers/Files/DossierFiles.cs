using System.Collections.Immutable;

namespace Assay;

/// <summary>A file of a case.</summary>
/// <param name="Path">Its path, as it was found.</param>
/// <param name="Format">Its form, by its name.</param>
/// <param name="Dossier">The case it says it belongs to; null if it does not say, or cannot be read.</param>
/// <param name="Model">The model it says the case follows; null if it does not say.</param>
/// <param name="ModelLine">The line of that name, from 1; 0 if it does not say.</param>
/// <param name="ModelColumn">The column of that name, from 1, in UTF-16 units; 0 if it does not say.</param>
public sealed record DossierFile(string Path, DossierFormat Format, string? Dossier, string? Model, int ModelLine, int ModelColumn);

/// <summary>The dossiers among files, folders and patterns, before anything but their headers is read.</summary>
/// <param name="Files">The files, in ordinal order of their paths.</param>
/// <param name="Diagnostics">Paths that lead nowhere.</param>
public sealed record DossierFiles(ImmutableArray<DossierFile> Files, ImmutableArray<DossierDiagnostic> Diagnostics)
{
    /// <summary>
    /// Finds dossiers, so that they can be grouped by case and loaded with the model that they name. Files that are no valid YAML or JSON
    /// are among them, as far as their headers can be read; loading reports what is wrong.
    /// </summary>
    /// <param name="paths">Files, folders (searched with all folders in them) and patterns with <c>*</c>, <c>?</c> and <c>**</c>.</param>
    /// <param name="cancellationToken">Stops the search.</param>
    public static async Task<DossierFiles> FindAsync(IEnumerable<string> paths, CancellationToken cancellationToken = default)
    {
        var diagnostics = new Diagnostics();
        var files = ImmutableArray.CreateBuilder<DossierFile>();
        foreach (var path in DossierPaths.Find(paths, diagnostics))
        {
            // What is wrong in a file is reported when it is loaded.
            using var file = InputFiles.Create(path, new Diagnostics());
            await InputFiles.TryOpenAsync(file, new Diagnostics(), cancellationToken).ConfigureAwait(false);
            var place = file.Header.Model?.Place ?? Place.WholeFile;
            files.Add(new(path, DossierFileName.FormatOf(path)!.Value, file.Header.Dossier?.Text, file.Header.Model?.Text, place.Line, place.Column));
        }

        return new(files.ToImmutable(), diagnostics.ToImmutable());
    }

    /// <summary>The files by the case that they belong to, in ordinal order; first those that do not say.</summary>
    public IEnumerable<IGrouping<string?, DossierFile>> ByDossier() =>
        Files.GroupBy(f => f.Dossier, StringComparer.Ordinal).OrderBy(g => g.Key, StringComparer.Ordinal);
}
