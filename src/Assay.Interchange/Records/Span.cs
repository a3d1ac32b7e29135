namespace Assay.Interchange;

/// <summary>From where to where something stands in a file. Lines and columns are 1-based, columns count UTF-16 units; all 0 is the whole file.</summary>
internal readonly record struct Span(int Line, int Column, int EndLine, int EndColumn)
{
    public static Span WholeFile => default;
}

/// <summary>Where a record came from.</summary>
internal abstract class Spot(string file)
{
    public string File => file;

    /// <summary>The place of a value of the record, or of the nearest thing that is known around it.</summary>
    /// <param name="pointer">A JSON pointer into the record; empty for the record itself.</param>
    public abstract Span Of(string pointer);
}

/// <summary>One place for all of a record.</summary>
internal sealed class WholeSpot(string file, Func<Span> span) : Spot(file)
{
    public override Span Of(string pointer) => span();
}
