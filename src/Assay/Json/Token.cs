namespace Assay;

/// <summary>Where a JSON token stands in the bytes of a text.</summary>
internal readonly record struct Token(int Offset, int Length);
