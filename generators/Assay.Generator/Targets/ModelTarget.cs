using Assay.Generator.Model;

namespace Assay.Generator.Targets;

/// <summary>A form in which a model can be written besides C#.</summary>
/// <param name="Option">How it is asked for: `--json-schema`.</param>
/// <param name="Extension">What follows the model's name in the file's name.</param>
/// <param name="Description">What it is, for help.</param>
/// <param name="Emit">The same text on every machine: LF only, ordinal order, invariant formats.</param>
internal sealed record ModelTarget(string Option, string Extension, string Description, Func<WholeModel, CancellationToken, string> Emit)
{
    public static ModelTarget JsonSchema { get; } =
        new("--json-schema", ".schema.json", "JSON Schema (2020-12) of the model's dossiers: completion and checks in editors.", JsonSchemaTarget.Emit);

    public static IReadOnlyList<ModelTarget> All { get; } =
    [
        JsonSchema,
        new("--markdown", ".md", "A reference of the model for people: kinds, fields, questions, rules, verdicts.", MarkdownTarget.Emit),
        new("--mermaid", ".mmd", "A Mermaid class diagram.", MermaidTarget.Emit),
        new("--typescript", ".ts", "TypeScript types of the model's dossiers.", TypeScriptTarget.Emit),
        new("--json-ld", ".context.jsonld", "A JSON-LD context onto schema.org and PROV, with the vocabulary of the model.", JsonLdTarget.Emit),
    ];

    /// <summary>The file that it is written to: `conflict.schema.json`.</summary>
    public string FileName(WholeModel model) => model.Model.Name.ToLowerInvariant() + Extension;
}
