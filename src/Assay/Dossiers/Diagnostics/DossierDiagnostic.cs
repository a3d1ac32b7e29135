using System.Globalization;

namespace Assay;

/// <summary>One thing that is wrong, or worth a warning, in the files of a dossier.</summary>
/// <param name="Code">What sort of thing, such as <c>ASY2034</c>; <see cref="DossierCode.All"/> lists them.</param>
/// <param name="Severity">How much it matters. Only errors keep a dossier from being loaded.</param>
/// <param name="Message">What is wrong and, where it can be told, what to write instead.</param>
/// <param name="File">The file, by the path under which it was found.</param>
/// <param name="Line">The line, from 1; 0 if it is about the file as a whole.</param>
/// <param name="Column">The column, from 1, in UTF-16 units; 0 if it is about the file as a whole.</param>
/// <param name="EndLine">The line of the character behind the last one.</param>
/// <param name="EndColumn">The column of the character behind the last one.</param>
/// <param name="Pointer">The value as a JSON pointer into the file (in JSON Lines: into the line), such as <c>/claims/3/strength</c>, if it is about one.</param>
public sealed record DossierDiagnostic(
    string Code,
    Severity Severity,
    string Message,
    string File,
    int Line,
    int Column,
    int EndLine,
    int EndColumn,
    string? Pointer)
{
    /// <summary>The name to write there, without quotes, where that is all it takes: today's name in place of an earlier one.</summary>
    public string? Replacement { get; init; }

    /// <summary>The form that editors and build servers understand: <c>file(line,col): error ASY2034: message</c>.</summary>
    public override string ToString()
    {
        var severity = Severity switch { Severity.Error => "error", Severity.Warning => "warning", _ => "info" };
        var place = Line == 0 ? "" : string.Create(CultureInfo.InvariantCulture, $"({Line},{Column})");
        return $"{File}{place}: {severity} {Code}: {Message}";
    }
}
