using System.Globalization;
using Assay.Generator.Model;

namespace Assay.Generator.Emit;

/// <summary>`#line` directives: they make compiler and debugger speak of the schema where its expressions are compiled.</summary>
internal static class LineDirective
{
    /// <summary>What follows is nobody's: the debugger steps over it.</summary>
    public const string Hidden = "#line hidden";

    // The compiler's own limits (CS8938, CS8939).
    private const int MaxLine = 0xFEEFED;
    private const int MaxColumn = 0x10000;

    // What would end the path, which has no escapes, or the directive.
    private static readonly char[] NotInPath = ['"', '\n', '\r', '\u0085', '\u2028', '\u2029'];

    /// <summary>
    /// Maps the next line, from its character <paramref name="offset"/> on, to where the segment was written;
    /// null where that cannot be said, so that messages name the generated file.
    /// </summary>
    public static string? To(ExpressionSegment segment, int offset)
    {
        // The directive's end is the last character itself.
        var (endLine, endColumn) = (segment.EndLine, Math.Max(1, segment.EndColumn - 1));
        if (endLine < segment.StartLine || (endLine == segment.StartLine && endColumn < segment.StartColumn))
            (endLine, endColumn) = (segment.StartLine, segment.StartColumn);
        var canBeSaid = segment.File.Length > 0 && segment.File.IndexOfAny(NotInPath) < 0
            && segment.StartLine >= 1 && endLine <= MaxLine
            && segment.StartColumn >= 1 && segment.StartColumn <= MaxColumn && endColumn <= MaxColumn && offset <= MaxColumn;
        return canBeSaid
            ? string.Format(
                CultureInfo.InvariantCulture,
                "#line ({0},{1})-({2},{3}){4} \"{5}\"",
                segment.StartLine,
                segment.StartColumn,
                endLine,
                endColumn,
                offset == 0 ? "" : " " + offset.ToString(CultureInfo.InvariantCulture),
                segment.File)
            : null;
    }
}
