using System.Collections.Immutable;
using System.Globalization;

namespace Assay.Interchange;

/// <summary>Gathers what is wrong, and what is lost on the way: one entry for each sort of thing, with a count and the first example.</summary>
internal sealed class Findings
{
    // A file of nothing but mistakes must not fill the memory.
    private const int Most = 10_000;
    private const int MostSorts = 1_000;

    private readonly List<DossierDiagnostic> found = [];
    private readonly Dictionary<(InterchangeCode Code, string What), Loss> losses = [];

    private bool isCutShort;
    private long rest;

    public bool HasErrors { get; private set; }

    public void Add(InterchangeCode code, string file, Span span, string message) =>
        Add(new DossierDiagnostic(code.Id, code.Severity, Syntax.Literals.Excerpt.OnOneLine(message), file, span.Line, span.Column, span.EndLine, span.EndColumn, null));

    public void Add(DossierDiagnostic diagnostic)
    {
        var isFirstError = diagnostic.Severity == Severity.Error && !HasErrors;
        HasErrors |= isFirstError;
        if (found.Count < Most || isFirstError)
            found.Add(diagnostic);
        else
            isCutShort = true;
    }

    /// <summary>Takes note of something that the other form cannot carry.</summary>
    /// <param name="what">What sort of thing and why, so that it reads well behind "12 × ".</param>
    /// <param name="example">Which one.</param>
    public void Lose(InterchangeCode code, string file, string what, string example, Func<Span>? span = null)
    {
        if (losses.TryGetValue((code, what), out var loss))
            loss.Count++;
        else if (losses.Count >= MostSorts)
            rest++;
        else
            losses.Add((code, what), new Loss(losses.Count, file, example, span?.Invoke() ?? Span.WholeFile));
    }

    /// <summary>Everything by file, line and column; what is lost last, in the order in which it was met.</summary>
    public ImmutableArray<DossierDiagnostic> ToImmutable() =>
    [
        .. found.Select((diagnostic, order) => (diagnostic, order))
            .OrderBy(f => f.diagnostic.File, StringComparer.Ordinal).ThenBy(f => f.diagnostic.Line).ThenBy(f => f.diagnostic.Column).ThenBy(f => f.order)
            .Select(f => f.diagnostic),
        .. isCutShort ? [TooMany()] : Array.Empty<DossierDiagnostic>(),
        .. losses.OrderBy(l => l.Value.Order).Select(l => new DossierDiagnostic(
            l.Key.Code.Id, l.Key.Code.Severity, Syntax.Literals.Excerpt.OnOneLine($"{l.Key.What}: {Counted(l.Value)}"),
            l.Value.File, l.Value.Span.Line, l.Value.Span.Column, l.Value.Span.EndLine, l.Value.Span.EndColumn, null)),
        .. Rest(),
    ];

    private DossierDiagnostic TooMany() => new(
        DossierCode.Find("ASY2099")!.Id, HasErrors ? Severity.Error : Severity.Warning, string.Create(CultureInfo.InvariantCulture, $"there are more than these {Most} errors and warnings"), found[^1].File, 0, 0, 0, 0, null);

    private IEnumerable<DossierDiagnostic> Rest()
    {
        if (rest == 0)
            yield break;
        var (last, loss) = losses.MaxBy(l => l.Value.Order);
        yield return new DossierDiagnostic(
            last.Code.Id, last.Code.Severity, string.Create(CultureInfo.InvariantCulture, $"of other sorts than these {MostSorts}: {rest} more"), loss.File, 0, 0, 0, 0, null);
    }

    private static string Counted(Loss loss) => loss.Count == 1
        ? loss.Example
        : string.Create(CultureInfo.InvariantCulture, $"{loss.Count}, such as {loss.Example}");

    private sealed class Loss(int order, string file, string example, Span span)
    {
        public int Order => order;

        public string File => file;

        public string Example => example;

        public Span Span => span;

        public int Count { get; set; } = 1;
    }
}
