namespace Assay.Cli.Input;

/// <summary>The files of one case.</summary>
/// <param name="Name">What they call the case; empty for files that do not say.</param>
/// <param name="Model">The model that they name, if one does.</param>
/// <param name="Paths">The files.</param>
internal sealed record CaseFiles(string Name, string? Model, string[] Paths)
{
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
                    group.Select(file => file.Model).FirstOrDefault(model => model is not null),
                    [.. group.Select(file => file.Path)])),
        ];
    }
}
