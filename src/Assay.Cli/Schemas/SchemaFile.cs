using Assay.Syntax;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Assay.Cli.Schemas;

/// <summary>A schema as the generator is given it.</summary>
/// <param name="IsImport">Whether it is compiled elsewhere already, and only its names are wanted.</param>
internal sealed class SchemaFile(string path, string text, bool isImport) : AdditionalText
{
    private readonly (string? Model, string[] Uses) header = ReadHeader(text);

    public override string Path => path;

    public string Text => text;

    public bool IsImport => isImport;

    /// <summary>The name of its model, as far as it can be read.</summary>
    public string? Model => header.Model;

    /// <summary>The names of the models that it imports.</summary>
    public string[] Uses => header.Uses;

    public override SourceText GetText(CancellationToken cancellationToken = default) => SourceText.From(text, System.Text.Encoding.UTF8);

    /// <summary>The same text under another path.</summary>
    public SchemaFile At(string path) => new(path, text, IsImport);

    public static async Task<SchemaFile> ReadAsync(string path, CancellationToken cancellation)
    {
        if (Directory.Exists(path))
            throw new UsageException($"{path} is a folder; a schema is a *.assay.yaml file.");
        if (!File.Exists(path))
            throw new UsageException($"there is no schema {path}.");
        return new SchemaFile(path, await File.ReadAllTextAsync(path, cancellation), isImport: false);
    }

    private static (string? Model, string[] Uses) ReadHeader(string text)
    {
        var root = YamlReader.Read(text, YamlLimits.Schema).Root;
        if (!root.IsMapping)
            return (null, []);
        var uses = new List<string>();
        if (root.Find("uses") is { } list)
        {
            foreach (var item in list.Items)
                uses.Add(item.Text);
        }

        return (root.Find("model") is { IsScalar: true } model ? model.Text : null, [.. uses]);
    }
}
