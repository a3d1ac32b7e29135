using Assay.Generator.Binding;
using Assay.Generator.Model;
using Assay.Generator.Syntax;

namespace Assay.Generator.Tests.Emit;

/// <summary>What a small schema with something of everything is parsed to.</summary>
internal static class SampleModel
{
    private static readonly string Text = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Emit", "sample.assay.yaml"));

    public static ModelSpec Model { get; } = Parse(Text);

    public static KindSpec Kind(string name) => Model.Kinds.Single(kind => kind.Name == name);

    public static ModelSpec Parse(string text) => Link(new SchemaSource("sample.assay.yaml", text, IsCompiled: false));

    /// <summary>A schema that imports the sample, which is compiled already.</summary>
    public static ModelSpec ParseImporting(string text) =>
        Link(new("importing.assay.yaml", text, IsCompiled: false), new("sample.assay.yaml", Text, IsCompiled: true));

    private static ModelSpec Link(params SchemaSource[] sources)
    {
        var linked = Linker.Link(sources.Select(source => ParsedSchema.Parse(source, default)), default);
        linked.Diagnostics.Should().NotContain(diagnostic => diagnostic.IsError);
        return linked.Models.Single();
    }
}
