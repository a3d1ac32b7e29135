using System.Collections.Immutable;
using System.Globalization;
using Assay.Syntax.Literals;

namespace Assay;

/// <summary>Gathers the diagnostics of one load.</summary>
internal sealed class Diagnostics
{
    /// <summary>The most that is listed. A file of nothing but mistakes must not fill the memory.</summary>
    public const int Most = 10_000;

    private readonly List<DossierDiagnostic> found = [];
    private readonly Dictionary<string, int> order = new(StringComparer.Ordinal);
    private bool isCutShort;

    public bool HasErrors { get; private set; }

    /// <summary>Earlier names that are to be replaced, all of them, however many; null if nobody wants to.</summary>
    public List<Renaming>? Renamings { get; init; }

    /// <summary>
    /// Whether anything more need be looked for: not when the list is full, which it then says at its end. A list of warnings alone is never full,
    /// since one error keeps the dossier from being loaded.
    /// </summary>
    public bool HasRoom()
    {
        isCutShort |= found.Count >= Most && HasErrors;
        return found.Count < Most || !HasErrors;
    }

    /// <summary>Reports something that has no place in a file.</summary>
    public void Add(string path, DossierCode code, string message) => Add(path, code, code.Severity, Place.WholeFile, message, null);

    public void Add(InputFile file, DossierCode code, Severity severity, Place place, string message, string? pointer, string? replacement = null) =>
        Add(file.Path, code, severity, place, message, pointer, replacement);

    /// <summary>Everything found: files in the order in which they were met, and within each by line and column.</summary>
    public ImmutableArray<DossierDiagnostic> ToImmutable()
    {
        if (isCutShort)
            found.Add(new(DossierCode.TooMany.Id, HasErrors ? Severity.Error : Severity.Warning, string.Create(CultureInfo.InvariantCulture, $"there are more than these {Most} errors and warnings"), found[^1].File, 0, 0, 0, 0, null));
        isCutShort = false;
        return
        [
            .. found
                .OrderBy(d => d.Code == DossierCode.TooMany.Id)
                .ThenBy(d => order[d.File])
                .ThenBy(d => d.Line)
                .ThenBy(d => d.Column)
                .ThenBy(d => d.Code, StringComparer.Ordinal)
                .ThenBy(d => d.Message, StringComparer.Ordinal),
        ];
    }

    /// <summary>Everything found so far, which is then forgotten.</summary>
    public ImmutableArray<DossierDiagnostic> Take()
    {
        if (found.Count == 0)
            return [];
        var taken = ToImmutable();
        found.Clear();
        (HasErrors, isCutShort) = (false, false);
        return taken;
    }

    private void Add(string path, DossierCode code, Severity severity, Place place, string message, string? pointer, string? replacement = null)
    {
        var isFirstError = severity == Severity.Error && !HasErrors;
        HasErrors |= isFirstError;
        order.TryAdd(path, order.Count);
        if (found.Count >= Most && !isFirstError)
            isCutShort = true;
        else
            found.Add(new(code.Id, severity, Excerpt.OnOneLine(message), path, place.Line, place.Column, place.EndLine, place.EndColumn, pointer) { Replacement = replacement });
    }
}
