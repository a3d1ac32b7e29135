using Assay.Generator.Binding;
using Assay.Generator.Emit;
using Assay.Generator.Pipeline;
using Assay.Generator.Syntax;
using Microsoft.CodeAnalysis;

namespace Assay.Generator;

/// <summary>Compiles the schemas (`*.assay.yaml`) among a project's additional files to records, converters and rules.</summary>
[Generator(LanguageNames.CSharp)]
public sealed class SchemaGenerator : IIncrementalGenerator
{
    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        // Files, as text. From here on everything is a value that is equal if its text is.
        var sources = context.AdditionalTextsProvider
            .Where(SchemaFiles.IsSchema)
            .Combine(context.AnalyzerConfigOptionsProvider)
            .Select((file, cancellation) => SchemaFiles.Read(file.Left, file.Right, cancellation))
            .WithTrackingName(TrackingNames.Sources);

        // Each entry of a file on its own, so that after an edit the others need not be read again: YAML to nodes.
        var pieces = sources
            .SelectMany((source, _) => ParsedPiece.Cut(source))
            .WithTrackingName(TrackingNames.Pieces)
            .Select(ParsedPiece.Parse)
            .WithTrackingName(TrackingNames.ParsedPieces);

        // Each file, from its pieces.
        var parsed = sources
            .Combine(pieces.Collect())
            .Select((file, cancellation) => ParsedSchema.Assemble(file.Left, file.Right, cancellation))
            .WithTrackingName(TrackingNames.Parsed);

        // All files together: names, types, expressions and rules, and what is wrong with them.
        var linked = parsed
            .Collect()
            .Select((schemas, cancellation) => Linker.Link(schemas, cancellation))
            .WithTrackingName(TrackingNames.Linked);

        // Models that are not merely imports, and the parts of each that a file is generated from.
        var models = linked.SelectMany((schemas, _) => schemas.Models).WithTrackingName(TrackingNames.Models);
        context.Emit(models.SelectMany((model, _) => model.Kinds), TrackingNames.Kinds, Emitters.Kind);
        context.Emit(models.SelectMany((model, _) => model.Expressions), TrackingNames.KindExpressions, Emitters.KindExpressions);
        context.Emit(models.SelectMany((model, _) => model.Enums), TrackingNames.Enums, Emitters.Enum);
        context.Emit(models.SelectMany((model, _) => model.Values), TrackingNames.Values, Emitters.Value);
        context.Emit(models.Select((model, _) => ModelParts.Outline(model)), TrackingNames.Outlines, Emitters.Model);
        context.Emit(models.Select((model, _) => ModelParts.Outline(model)), TrackingNames.Families, Emitters.Families);
        context.Emit(models.Select((model, _) => ModelParts.Outline(model)), TrackingNames.Rewriters, Emitters.Rewriter);
        context.Emit(models.Select((model, _) => ModelParts.RuleSet(model)), TrackingNames.RuleSets,
            (part, cancellation) => Emitters.Rules(part.Model, part.Namespace, part.Rules, cancellation));
        context.Emit(models.Select((model, _) => ModelParts.RuleExpressions(model)), TrackingNames.RuleExpressions,
            (part, cancellation) => Emitters.RuleExpressions(part.Model, part.Namespace, part.Rules, cancellation));

        // Diagnostics go their own way, so that one that moves re-emits nothing.
        var diagnostics = linked.SelectMany((schemas, _) => schemas.Diagnostics).WithTrackingName(TrackingNames.Diagnostics);
        context.RegisterSourceOutput(diagnostics, (output, diagnostic) => output.ReportDiagnostic(diagnostic.ToDiagnostic()));
    }
}
