using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using Assay.Cli.Output;
using Assay.Generator;
using Microsoft.CodeAnalysis.CSharp;

namespace Assay.Cli.Schemas;

/// <summary>The assembly that a schema without errors was compiled to, and what else there is to say about the schema.</summary>
internal sealed record CompiledImage(ReadOnlyMemory<byte> Assembly, ImmutableArray<Finding> Findings)
{
    /// <summary>Tells apart all that an image depends on: the schemas, wherever they lie, and what compiles and runs them.</summary>
    /// <param name="files">The schema, then what it imports.</param>
    public static string Key(IReadOnlyList<SchemaFile> files)
    {
        using var bytes = new MemoryStream();
        using (var writer = new BinaryWriter(bytes))
        {
            writer.Write(Environment.Version.ToString());
            foreach (var part in CompiledInModels.Names.Select(name => CompiledInModels.Find(name)!.GetType())
                .Append(typeof(CompiledImage)).Append(typeof(SchemaGenerator)).Append(typeof(CSharpCompilation)))
                writer.Write(part.Module.ModuleVersionId.ToByteArray());
            foreach (var file in files)
            {
                writer.Write(Path.GetFileName(file.Path));
                writer.Write(file.IsImport);
                writer.Write(file.Text);
            }
        }

        return Convert.ToHexStringLower(SHA256.HashData(bytes.ToArray()));
    }

    /// <summary>Whether what is said of the schemas is said of these, and not of the same texts in another folder.</summary>
    public bool IsOf(IReadOnlyList<SchemaFile> files) => Findings.All(finding => files.Any(file => file.Path == finding.File));

    public static CompiledImage Read(ReadOnlyMemory<byte> bytes)
    {
        using var stream = new MemoryStream(bytes.ToArray());
        using var reader = new BinaryReader(stream, Encoding.UTF8);
        var findings = ImmutableArray.CreateBuilder<Finding>();
        for (var left = reader.ReadInt32(); left > 0; left--)
        {
            findings.Add(new Finding(
                reader.ReadString(),
                reader.ReadInt32(),
                reader.ReadInt32(),
                (Severity)reader.ReadByte(),
                reader.ReadString(),
                reader.ReadString()));
        }

        return new CompiledImage(bytes[(int)stream.Position..], findings.DrainToImmutable());
    }

    public byte[] ToBytes()
    {
        using var stream = new MemoryStream();
        using var writer = new BinaryWriter(stream, Encoding.UTF8);
        writer.Write(Findings.Length);
        foreach (var finding in Findings)
        {
            writer.Write(finding.File);
            writer.Write(finding.Line);
            writer.Write(finding.Column);
            writer.Write((byte)finding.Severity);
            writer.Write(finding.Code);
            writer.Write(finding.Message);
        }

        writer.Write(Assembly.Span);
        writer.Flush();
        return stream.ToArray();
    }
}
