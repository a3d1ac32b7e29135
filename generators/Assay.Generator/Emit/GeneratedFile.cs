namespace Assay.Generator.Emit;

/// <summary>One C# file for the user's compilation.</summary>
/// <param name="HintName">Begins with the model's name; unique ignoring case.</param>
/// <param name="Source">The same bytes on every machine: LF only, ordinal order, invariant formats.</param>
internal sealed record GeneratedFile(string HintName, string Source);
