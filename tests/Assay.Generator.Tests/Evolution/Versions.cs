using Assay.Generator.Binding;
using Assay.Generator.Evolution;
using Assay.Generator.Syntax;

namespace Assay.Generator.Tests.Evolution;

/// <summary>Compares two versions of a schema in memory.</summary>
internal static class Versions
{
    public static IReadOnlyList<SchemaChange> Compare(string old, string @new) => Diff([old], [@new]).Single().Changes;

    /// <summary>Each schema is a model, and they import one another.</summary>
    public static IReadOnlyList<ModelDiff> Diff(string[] old, string[] @new) => SchemaDiff.Compare(Bind("old", old), Bind("new", @new));

    /// <summary>As `rule path`, in order.</summary>
    public static IEnumerable<string> InShort(this IEnumerable<SchemaChange> changes) => changes.Select(c => $"{c.Rule.Id} {c.Path}");

    private static IReadOnlyList<BoundModel> Bind(string version, string[] schemas)
    {
        var parsed = schemas.Select((text, i) => ParsedSchema.Parse(
            new SchemaSource($"{version}{i}.assay.yaml", text.Contains("model:", StringComparison.Ordinal) ? text : "model: Test\n" + text, false), default));
        var models = Linker.Bind(parsed, out var diagnostics, default);
        diagnostics.Where(d => d.IsError).Select(d => $"{d.File}({d.StartLine + 1},{d.StartColumn + 1}): {d.Message}").Should().BeEmpty();
        return models;
    }
}
