using System.Globalization;
using Microsoft.CodeAnalysis;

namespace Assay.Testing;

/// <summary>What the generator or the compiler has to say. Lines and columns are 1-based UTF-16 units, as editors show them.</summary>
/// <param name="Id">Such as <c>ASY0404</c> or <c>CS0103</c>.</param>
/// <param name="Severity">How bad it is.</param>
/// <param name="Message">What is wrong, and what to do about it.</param>
/// <param name="File">The schema, else the generated file; empty if it belongs to no file, and all places are 0 then.</param>
/// <param name="Line">The line of the first character.</param>
/// <param name="Column">The column of the first character.</param>
/// <param name="EndLine">The line of the last character.</param>
/// <param name="EndColumn">The column behind the last character.</param>
public sealed record SchemaDiagnostic(
    string Id,
    DiagnosticSeverity Severity,
    string Message,
    string File,
    int Line,
    int Column,
    int EndLine,
    int EndColumn)
{
    /// <summary>Whether it is an error.</summary>
    public bool IsError => Severity == DiagnosticSeverity.Error;

    /// <summary>As the compiler prints it: <c>desk.assay.yaml(9,16): error ASY0404: …</c>.</summary>
    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture,
        $"{(File.Length == 0 ? "" : $"{File}({Line},{Column}): ")}{Word} {Id}: {Message}");

    internal string Word => Severity.ToString().ToLowerInvariant();

    /// <summary>In order of place, then of id.</summary>
    internal static IReadOnlyList<SchemaDiagnostic> From(IEnumerable<Diagnostic> diagnostics) =>
    [
        .. diagnostics
            .Select(From)
            .OrderBy(d => d.File, StringComparer.Ordinal)
            .ThenBy(d => d.Line)
            .ThenBy(d => d.Column)
            .ThenBy(d => d.Id, StringComparer.Ordinal),
    ];

    private static SchemaDiagnostic From(Diagnostic diagnostic)
    {
        var message = diagnostic.GetMessage(CultureInfo.InvariantCulture);
        if (diagnostic.Location.Kind == LocationKind.None)
            return new(diagnostic.Id, diagnostic.Severity, message, "", 0, 0, 0, 0);
        var at = diagnostic.Location.GetMappedLineSpan();
        var (start, end) = (at.StartLinePosition, at.EndLinePosition);
        return new(diagnostic.Id, diagnostic.Severity, message, at.Path, start.Line + 1, start.Character + 1, end.Line + 1, end.Character + 1);
    }
}
