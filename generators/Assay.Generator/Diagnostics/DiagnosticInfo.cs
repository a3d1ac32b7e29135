using System.Globalization;
using Assay.Generator.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Assay.Generator.Diagnostics;

/// <summary>A diagnostic as a value, so that the pipeline can compare it. Lines and columns are 0-based here, as in Roslyn.</summary>
internal sealed record DiagnosticInfo(
    string Id,
    EquatableArray<string> Arguments,
    string File,
    int Start,
    int Length,
    int StartLine,
    int StartColumn,
    int EndLine,
    int EndColumn)
{
    public bool IsError => DescriptorTable.Find(Id).DefaultSeverity == DiagnosticSeverity.Error;

    public string Message => string.Format(
        CultureInfo.InvariantCulture,
        DescriptorTable.Find(Id).MessageFormat.ToString(CultureInfo.InvariantCulture),
        Arguments.Cast<object>().ToArray());

    public Diagnostic ToDiagnostic() => Diagnostic.Create(
        DescriptorTable.Find(Id),
        Location.Create(
            File,
            new TextSpan(Start, Length),
            new LinePositionSpan(new LinePosition(StartLine, StartColumn), new LinePosition(EndLine, EndColumn))),
        Arguments.Cast<object>().ToArray());
}
