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
    /// <summary>A diagnostic that belongs to no file.</summary>
    public static DiagnosticInfo Nowhere(DiagnosticDescriptor descriptor, params string[] arguments) =>
        new(descriptor.Id, arguments.ToEquatableArray(), "", 0, 0, 0, 0, 0, 0);

    public bool IsError => DescriptorTable.Find(Id).DefaultSeverity == DiagnosticSeverity.Error;

    public string Message => string.Format(
        CultureInfo.InvariantCulture,
        DescriptorTable.Find(Id).MessageFormat.ToString(CultureInfo.InvariantCulture),
        Arguments.Cast<object>().ToArray());

    public Diagnostic ToDiagnostic() => Diagnostic.Create(
        DescriptorTable.Find(Id),
        File.Length == 0
            ? Location.None
            : Location.Create(
                File,
                new TextSpan(Start, Length),
                new LinePositionSpan(new LinePosition(StartLine, StartColumn), new LinePosition(EndLine, EndColumn))),
        Arguments.Cast<object>().ToArray());
}
