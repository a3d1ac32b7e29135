namespace Assay;

/// <summary>
/// Loads a case as it would be after fixing. YAML's anchors let one name stand in several places, of which a new one might not fit all: whatever
/// comes out differently is not written. JSON Lines have no anchors and may be too large to be kept.
/// </summary>
internal sealed class FixTrial(Model model)
{
    /// <summary>The edits that can be made.</summary>
    public async Task<IReadOnlyList<FileEdit>> PassedAsync(
        IReadOnlyList<InputFile> files, IReadOnlyList<FileEdit> edits, LoadResult before, Action<FileEdit, string> refuse, CancellationToken cancellation)
    {
        var documents = new Dictionary<InputFile, byte[]>();
        var passed = new List<FileEdit>();
        foreach (var edit in edits)
        {
            if (edit.File is YamlFile && await EditedAsync(edit, refuse, cancellation).ConfigureAwait(false) is { } bytes)
                documents.Add(edit.File, bytes);
            else if (edit.File is not YamlFile)
                passed.Add(edit);
        }

        if (documents.Count == 0)
            return passed;
        var after = await LoadAsync(files, documents, cancellation).ConfigureAwait(false);
        var isSame = Equals(before.Dossier, after.Dossier);
        foreach (var edit in edits.Where(edit => documents.ContainsKey(edit.File)))
        {
            if (before.Dossier is null && edit.File is YamlFile { HasAliases: true })
                refuse(edit, "the case has errors and the file has aliases, so that nobody can tell what else would change; correct the errors first");
            else if (isSame && !after.Diagnostics.Any(d => d.File == edit.File.Path && d.Replacement is not null) && Errors(after, edit) == Errors(before, edit))
                passed.Add(edit);
            else
                refuse(edit, "by way of an anchor or alias, other things would change as well; rename by hand");
        }

        return passed;
    }

    private static int Errors(LoadResult result, FileEdit edit) => result.Diagnostics.Count(d => d.File == edit.File.Path && d.Severity == Severity.Error && d.Code != DossierCode.TooMany.Id);

    private static async Task<byte[]?> EditedAsync(FileEdit edit, Action<FileEdit, string> refuse, CancellationToken cancellation)
    {
        try
        {
            using var memory = new MemoryStream();
            await edit.WriteAsync(memory, cancellation).ConfigureAwait(false);
            return memory.ToArray();
        }
        catch (Exception exception) when (exception is FixException or IOException or UnauthorizedAccessException)
        {
            refuse(edit, exception.Message);
            return null;
        }
    }

    private Task<LoadResult> LoadAsync(IReadOnlyList<InputFile> files, Dictionary<InputFile, byte[]> documents, CancellationToken cancellation)
    {
        var diagnostics = new Diagnostics();
        var edited = files.Select(file => documents.TryGetValue(file, out var bytes)
            ? InputFiles.Create(file.Path, DossierFormat.Yaml, bytes, diagnostics)
            : InputFiles.Create(file.Path, diagnostics)).ToList();
        return new DossierLoader(model, diagnostics).LoadAsync(edited, cancellation);
    }
}
