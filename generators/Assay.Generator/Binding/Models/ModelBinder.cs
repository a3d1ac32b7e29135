using Assay.Generator.Binding.Analysis;
using Assay.Generator.Diagnostics;
using Assay.Generator.Model;
using Assay.Syntax;

namespace Assay.Generator.Binding;

/// <summary>Binds one model whose imports are bound: names first, then what they stand for, then expressions, then rules.</summary>
internal sealed class ModelBinder
{
    public static readonly string[] Sections =
    [
        "model", "namespace", "version", "uses", "doc", "enums", "values", "mixins", "parties", "sources", "evidence", "claims", "statements",
        "rules", "verdicts", "credibility", "reliability", "weights",
    ];

    private readonly ModelSymbol model;
    private readonly MappingReader schema;
    private readonly CancellationToken cancellation;

    private ModelBinder(ModelSymbol model, MappingReader schema, CancellationToken cancellation)
    {
        this.model = model;
        this.schema = schema;
        this.cancellation = cancellation;
    }

    /// <summary>The model, without whatever was reported; null if nothing could be read.</summary>
    public static ModelSpec? TryBind(ModelSymbol model, CancellationToken cancellation)
    {
        var tree = model.Schema.Tree;
        var reader = model.Reader;
        try
        {
            reader.Diagnostics.ReportErrors(tree);
            if (model.Schema.Source.Text is null)
                reader.Diagnostics.Report(Descriptors.UnreadableFile, 0, 0);
            else if (tree.IsEmpty && tree.Omissions.Count == 0)
                reader.Diagnostics.Report(Descriptors.EmptyFile, 0, 0);
            if (tree.Root.IsBad || reader.Mapping(tree.Root, "a schema", Sections) is not { } schema)
                return null;
            return new ModelBinder(model, schema, cancellation).Bind();
        }
        // A mistake in here must not take the other models with it.
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            reader.Diagnostics.Report(Descriptors.Internal, model.Key, $"{exception.GetType().Name}: {exception.Message}");
            return null;
        }
    }

    private ModelSpec Bind()
    {
        HeaderBinder.Bind(model, schema);
        new ImportClashes(model).Report();
        Omissions.Mark(model);
        new DeclarationBinder(model).Bind(schema);

        var symbols = new SymbolTable(model);
        EnumBinder.Bind(model);
        ValueBinder.Bind(model, symbols);
        var mixins = new MixinBinder(model, symbols);
        mixins.BindFields();
        new KindBinder(model, symbols).Bind();
        cancellation.ThrowIfCancellationRequested();

        var analysis = new ConditionAnalysis(model, symbols, cancellation);
        mixins.BindChecks(analysis);
        var kinds = new List<(KindSymbol Kind, KindExpressions Expressions)>();
        foreach (var kind in model.Kinds.Where(k => !k.IsBroken).ToList())
        {
            cancellation.ThrowIfCancellationRequested();
            kinds.Add((kind, new KindExpressionBinder(model, symbols, kind, analysis).Bind()));
        }
        model.Rules = new RulesBinder(model, symbols, analysis, cancellation).Bind(schema);
        return new ModelSpec(
            model.Name,
            model.Namespace,
            model.Version,
            model.Doc,
            model.Imports.Select(i => new ImportSpec(i.Name, i.Namespace)).ToEquatableArray(),
            model.Types.OfType<EnumSymbol>().Where(e => !e.IsBroken).Select(EnumBinder.Spec).ToEquatableArray(),
            model.Types.OfType<ValueSymbol>().Where(v => !v.IsBroken).Select(ValueBinder.Spec).ToEquatableArray(),
            kinds.Select(k => KindSpecs.Of(k.Kind, k.Expressions)).ToEquatableArray(),
            kinds.Select(k => k.Expressions).Where(e => !e.IsEmpty()).ToEquatableArray(),
            model.Rules.Spec);
    }
}
