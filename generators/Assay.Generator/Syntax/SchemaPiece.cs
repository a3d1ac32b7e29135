using Assay.Syntax;

namespace Assay.Generator.Syntax;

/// <summary>A part of a schema file that is read by itself, without its place: that moves with every line above it.</summary>
internal sealed record SchemaPiece(string Path, int Depth, bool IsHeading, string Text);

/// <summary>A piece and its nodes.</summary>
internal sealed record ParsedPiece(SchemaPiece Piece, YamlTree Tree)
{
    public static IEnumerable<SchemaPiece> Cut(SchemaSource source)
    {
        var text = YamlReader.WithoutMark(source.Text ?? "");
        if (YamlGuards.Refuse(text, YamlLimits.Schema) is not null)
            return [];
        return YamlPieces.Cut(text).Select(p => new SchemaPiece(source.Path, p.Depth, p.IsHeading, text.Substring(p.Start, p.End - p.Start)));
    }

    public static ParsedPiece Parse(SchemaPiece piece, CancellationToken cancellation) =>
        new(piece, YamlAssembly.Read(piece.Text, piece.Depth, YamlLimits.Schema, cancellation));
}
