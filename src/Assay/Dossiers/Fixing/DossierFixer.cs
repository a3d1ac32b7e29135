using System.Collections.Immutable;

namespace Assay;

/// <summary>Replaces earlier names in the files of a case: loads it to find them, edits the bytes, and sees that the result means the same.</summary>
internal sealed class DossierFixer(Model model, bool dryRun)
{
    // Whatever makes it uncertain what stands where, or whether a name stands there twice.
    private static readonly HashSet<string> Unsafe =
    [
        DossierCode.Unreadable.Id, DossierCode.TooLarge.Id, DossierCode.NotUtf8.Id, DossierCode.YamlSyntax.Id, DossierCode.JsonSyntax.Id,
        DossierCode.TooDeep.Id, DossierCode.TooManyAliases.Id, DossierCode.DuplicateKey.Id,
    ];

    private readonly List<FixedName> names = [];
    private readonly Diagnostics refusals = new();

    public async Task<FixResult> FixAsync(IEnumerable<string> paths, CancellationToken cancellation)
    {
        var diagnostics = new Diagnostics { Renamings = [] };
        var files = DossierPaths.Find(paths, diagnostics).Select(path => InputFiles.Create(path, diagnostics)).ToList();
        var loaded = await new DossierLoader(model, diagnostics).LoadAsync(files, cancellation).ConfigureAwait(false);
        var edits = new List<FileEdit>();
        foreach (var file in diagnostics.Renamings.GroupBy(renaming => renaming.File))
        {
            var edit = new FileEdit(file.Key, [.. file]);
            if (loaded.Diagnostics.FirstOrDefault(d => d.File == file.Key.Path && Unsafe.Contains(d.Code)) is { } error)
                Refuse(edit, $"line {error.Line} has an error that comes first ({error.Code})");
            else
                edits.Add(edit);
        }

        foreach (var edit in await new FixTrial(model).PassedAsync(files, edits, loaded, Refuse, cancellation).ConfigureAwait(false))
            await ApplyAsync(edit, cancellation).ConfigureAwait(false);
        // That the list is full says nothing once the names that fill it are replaced.
        var others = loaded.Diagnostics.Where(d => d.Replacement is null && (d.Code != DossierCode.TooMany.Id || diagnostics.Renamings.Count == 0));
        return new FixResult([.. names], [.. others, .. refusals.ToImmutable()]);
    }

    private async Task ApplyAsync(FileEdit edit, CancellationToken cancellation)
    {
        try
        {
            if (dryRun)
                await edit.WriteAsync(Stream.Null, cancellation).ConfigureAwait(false);
            else
                await AtomicFile.WriteAsync(edit.File.Path, stream => edit.WriteAsync(stream, cancellation), cancellation).ConfigureAwait(false);
            names.AddRange(edit.Names);
        }
        catch (Exception exception) when (exception is FixException or IOException or UnauthorizedAccessException)
        {
            Refuse(edit, exception.Message);
        }
    }

    private void Refuse(FileEdit edit, string reason)
    {
        var first = edit.Names[0];
        var place = new Place(first.Line, first.Column, first.Line, first.Column);
        refusals.Add(edit.File, DossierCode.NotFixed, Severity.Error, place, $"'{first.Earlier}' and what else has an earlier name in this file was left as it is: {reason}", pointer: null);
    }
}

/// <summary>A file is not as it was when it was read, or cannot be edited without doing harm.</summary>
internal sealed class FixException(string message) : Exception(message);
