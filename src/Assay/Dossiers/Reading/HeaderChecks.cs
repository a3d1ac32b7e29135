namespace Assay;

/// <summary>Whether the files of a case say the same of themselves.</summary>
internal sealed class HeaderChecks(Model model, Diagnostics diagnostics)
{
    /// <summary>Whether the files follow the model, as far as they say; only then is it worth while to read them.</summary>
    public bool FollowModel(IReadOnlyList<InputFile> files)
    {
        var follow = true;
        foreach (var file in files)
        {
            if (file.Header.Model is not { Text: { } name } value || Names(name))
                continue;
            follow = false;
            Report(file, DossierCode.OtherModel, value, "/model", $"the file follows the model {Wording.Quote(name)}; it is loaded with '{model.Name}'");
        }

        // A file that broke off may have said it behind the break.
        if (files.Count > 0 && files.All(f => f.Header is { Model: null, IsBroken: false } && f.LostFamilies.IsEmpty))
            diagnostics.Add(files[0], DossierCode.NoModel, Severity.Error, FirstLine, $"no file says which model the case follows; write 'model: {model.Name}'", null);
        return follow;
    }

    /// <summary>Whether the files belong to one case.</summary>
    public bool BelongTogether(IReadOnlyList<InputFile> files)
    {
        foreach (var file in files)
        {
            if (file.Header is { Dossier: null, IsBroken: false } && file.LostFamilies.IsEmpty)
                diagnostics.Add(file, DossierCode.NoDossierId, Severity.Error, FirstLine, "the file does not say which case it belongs to; write 'dossier: <id>'", null);
        }

        CompareTitles(files);
        var cases = files.Where(f => f.Header.Dossier?.Text is not null).GroupBy(f => f.Header.Dossier!.Text!, StringComparer.Ordinal).ToList();
        if (cases.Count < 2)
            return true;
        var names = Wording.List([.. cases.Select(c => $"{Wording.Quote(c.Key)} ({Wording.List([.. c.Select(f => f.Path)])})")]);
        var second = cases[1].First();
        Report(second, DossierCode.SeveralDossiers, second.Header.Dossier!, "/dossier", $"these are files of {cases.Count} cases: {names}; load each case by itself");
        return false;
    }

    private static Place FirstLine => new(1, 1, 1, 1);

    private void CompareTitles(IReadOnlyList<InputFile> files)
    {
        string? first = null;
        foreach (var file in files)
        {
            if (file.Header.Title is not { Text: { } title } value || title == (first ??= title))
                continue;
            Report(file, DossierCode.TitlesDiffer, value, "/title", $"another file gives the title {Wording.Quote(first)}, which counts");
        }
    }

    // A model has all the kinds of those it imports, so whoever extends one can read what was written for it.
    private bool Names(string name) => model.Imports.Append(model).Any(m => string.Equals(name, m.Name, StringComparison.OrdinalIgnoreCase));

    private void Report(InputFile file, DossierCode code, HeaderValue value, string pointer, string message) =>
        diagnostics.Add(file, code, code.Severity, value.Place, message, pointer);
}
