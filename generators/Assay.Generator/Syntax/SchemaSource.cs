namespace Assay.Generator.Syntax;

/// <summary>A schema file as the compiler hands it over.</summary>
/// <param name="Path">Exactly as the compiler has it: it goes into diagnostics and `#line` directives.</param>
/// <param name="Text">Null if the file could not be read.</param>
/// <param name="IsCompiled">Its code is in a referenced package: it is there to be imported, and nothing is generated for it.</param>
internal sealed record SchemaSource(string Path, string? Text, bool IsCompiled);
