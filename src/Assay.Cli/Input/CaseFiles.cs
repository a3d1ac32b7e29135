namespace Assay.Cli.Input;

/// <summary>The files of one case.</summary>
/// <param name="Name">What they call the case; empty for files that do not say.</param>
/// <param name="ModelNamedBy">The first of them to name a model, if one does.</param>
/// <param name="Paths">The files.</param>
internal sealed record CaseFiles(string Name, DossierFile? ModelNamedBy, string[] Paths)
{
    /// <summary>The model that they name.</summary>
    public string? Model => ModelNamedBy?.Model;

    /// <summary>The cases that the paths hold. Files that do not say belong to the only case, where there is but one.</summary>
    public static async Task<IReadOnlyList<CaseFiles>> FindAsync(string[] paths, CancellationToken cancellation)
    {
        var found = await DossierFiles.FindAsync(paths, cancellation);
        if (!found.Diagnostics.IsEmpty)
            throw new UsageException(string.Join("; ", found.Diagnostics.Select(diagnostic => $"{diagnostic.File}: {diagnostic.Message}")));
        var named = found.Files.Select(file => file.Dossier).OfType<string>().Distinct().ToArray();
        return
        [
            .. found.Files
                .GroupBy(file => file.Dossier ?? (named.Length == 1 ? named[0] : ""))
                .OrderBy(group => group.Key, StringComparer.Ordinal)
                .Select(group => new CaseFiles(
                    group.Key,
                    group.FirstOrDefault(file => file.Model is not null),
                    [.. group.Select(file => file.Path)])),
        ];
    }
}
