namespace Assay;

/// <summary>From where to where something stands in a file. Lines and columns are 1-based, columns count UTF-16 units; all 0 is the whole file.</summary>
internal readonly record struct Place(int Line, int Column, int EndLine, int EndColumn)
{
    public static Place WholeFile => default;

    public override string ToString() => $"{Line},{Column}";
}
