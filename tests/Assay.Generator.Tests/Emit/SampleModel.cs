using Assay.Generator.Binding;
using Assay.Generator.Model;
using Assay.Generator.Syntax;

namespace Assay.Generator.Tests.Emit;

/// <summary>What a small schema with something of everything is parsed to.</summary>
internal static class SampleModel
{
    public static ModelSpec Model { get; } = Parse(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Emit", "sample.assay.yaml")));

    public static KindSpec Kind(string name) => Model.Kinds.Single(kind => kind.Name == name);

    public static ModelSpec Parse(string text)
    {
        var linked = Linker.Link([ParsedSchema.Parse(new SchemaSource("sample.assay.yaml", text, IsCompiled: false), default)], default);
        linked.Diagnostics.Should().NotContain(diagnostic => diagnostic.IsError);
        return linked.Models.Single();
    }
}
