using System.Runtime.InteropServices;
using Assay.Generator.Binding;
using Assay.Generator.Diagnostics;
using Assay.Generator.Model;
using Assay.Generator.Syntax;

namespace Assay.Fuzzing.Readers;

/// <summary>Reads and binds schemas, as far as the generator does before it writes any code. Inputs are UTF-16, as the compiler hands texts over.</summary>
internal sealed class SchemaReader(string name, Func<Random, string> make) : IReader
{
    private const string Path = "schema.assay.yaml";

    public string Name => name;

    public string Extension => ".assay.utf16.txt";

    public byte[] Make(Random random) => MemoryMarshal.AsBytes(make(random).AsSpan()).ToArray();

    public Reading Read(byte[] input)
    {
        var text = MemoryMarshal.Cast<byte, char>(input.AsSpan(0, input.Length / 2 * 2)).ToString();
        var source = new SchemaSource(Path, text, IsCompiled: false);
        var schemas = Linker.Link([ParsedSchema.Parse(source, CancellationToken.None)], CancellationToken.None);
        var lines = Lines.OfYaml(text);
        foreach (var diagnostic in schemas.Diagnostics)
        {
            Promise.IsReadable(diagnostic.Message);
            Promise.Holds(diagnostic.File == Path, "a diagnostic is about no file");
            lines.Hold(diagnostic.StartLine + 1, diagnostic.StartColumn + 1, diagnostic.EndLine + 1, diagnostic.EndColumn + 1, diagnostic.Id + ": " + diagnostic.Message);
        }

        var inPieces = Linker.Link([ParsedSchema.Assemble(source, ParsedPiece.Cut(source).Select(piece => ParsedPiece.Parse(piece, CancellationToken.None)), CancellationToken.None)], CancellationToken.None);
        Promise.Holds(schemas.Diagnostics.Equals(inPieces.Diagnostics) && schemas.Models.Equals(inPieces.Models), "read in pieces, the schema is another one");
        return new Reading(!schemas.Diagnostics.Any(d => d.IsError), () => Said(schemas.Diagnostics));
    }

    private static string Said(EquatableArray<DiagnosticInfo> diagnostics) => string.Join('\n', diagnostics.Select(d => $"{d.StartLine},{d.StartColumn} {d.Id} {d.Message}"));
}
