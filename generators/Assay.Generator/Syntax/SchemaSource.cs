using Assay.Syntax;

namespace Assay.Generator.Syntax;

/// <summary>A schema file as the compiler hands it over.</summary>
/// <param name="Path">Exactly as the compiler has it: it goes into diagnostics and `#line` directives.</param>
/// <param name="Text">Null if the file could not be read.</param>
/// <param name="IsCompiled">Its code is in a referenced package: it is there to be imported, and nothing is generated for it.</param>
internal sealed record SchemaSource(string Path, string? Text, bool IsCompiled);

/// <summary>A schema file and its nodes. Two are equal if they were read from the same text, since nodes follow from it.</summary>
internal sealed class ParsedSchema : IEquatable<ParsedSchema>
{
    private ParsedSchema(SchemaSource source, YamlTree tree)
    {
        Source = source;
        Tree = tree;
    }

    public SchemaSource Source { get; }

    public YamlTree Tree { get; }

    public static ParsedSchema Parse(SchemaSource source, CancellationToken cancellation) =>
        new(source, YamlReader.Read(source.Text ?? "", YamlLimits.Schema, cancellation));

    public bool Equals(ParsedSchema? other) => other is not null && Source == other.Source;

    public override bool Equals(object? obj) => Equals(obj as ParsedSchema);

    public override int GetHashCode() => Source.GetHashCode();
}
