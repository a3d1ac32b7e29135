using Assay.Syntax;

namespace Assay.Generator.Syntax;

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

    /// <summary>The same, from the file's pieces where they give the whole.</summary>
    public static ParsedSchema Assemble(SchemaSource source, IEnumerable<ParsedPiece> pieces, CancellationToken cancellation)
    {
        var parts = pieces.Where(p => p.Piece.Path == source.Path).Select(p => new YamlPart(p.Piece.Depth, p.Piece.IsHeading, p.Tree));
        return YamlAssembly.TryAssemble(YamlReader.WithoutMark(source.Text ?? ""), parts) is { } tree
            ? new(source, tree)
            : Parse(source, cancellation);
    }

    public bool Equals(ParsedSchema? other) => other is not null && Source == other.Source;

    public override bool Equals(object? obj) => Equals(obj as ParsedSchema);

    public override int GetHashCode() => Source.GetHashCode();
}
