using Assay.Generator.Binding;
using Assay.Generator.Model;
using Assay.Generator.Syntax;

namespace Assay.Generator.Tests;

/// <summary>Binds schemas without the compiler around them.</summary>
internal static class Bound
{
    /// <summary>The model of one schema that has nothing wrong with it.</summary>
    public static ModelSpec Model(string schema) =>
        Models(schema.Contains("model:", StringComparison.Ordinal) ? schema : "model: Test\n" + schema).Single();

    /// <summary>The models of several schemas, by name.</summary>
    public static IReadOnlyList<ModelSpec> Models(params string[] schemas)
    {
        var linked = Linker.Link(schemas.Select((text, i) => ParsedSchema.Parse(new SchemaSource($"{i}.assay.yaml", text, false), default)), default);
        linked.Diagnostics.Where(d => d.IsError).Select(d => $"{d.File}({d.StartLine + 1},{d.StartColumn + 1}): {d.Id}: {d.Message}").Should().BeEmpty();
        return [.. linked.Models];
    }

    public static KindSpec Kind(this ModelSpec model, string name) => model.Kinds.Single(k => k.Name == name);

    public static FieldSpec Field(this KindSpec kind, string name) => kind.Fields.Single(f => f.Name == name);

    public static KindExpressions ExpressionsOf(this ModelSpec model, string kind) => model.Expressions.Single(e => e.Kind == kind);

    public static RuleSpec Rule(this ModelSpec model, string id) => model.Rules.Rules.Single(r => r.Id == id);
}
