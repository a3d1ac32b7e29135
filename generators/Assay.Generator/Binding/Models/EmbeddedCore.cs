using Assay.Generator.Syntax;

namespace Assay.Generator.Binding;

/// <summary>The core model as an import that is always at hand. It never changes, so it is bound once.</summary>
internal static class EmbeddedCore
{
    private static readonly Lazy<ModelSymbol> LazyModel = new(Bind);

    public static ModelSymbol Model => LazyModel.Value;

    private static ModelSymbol Bind()
    {
        var source = new SchemaSource("core.assay.yaml", CoreSchema.Text, IsCompiled: true);
        var model = HeaderBinder.Begin(ParsedSchema.Parse(source, CancellationToken.None));
        ModelBinder.TryBind(model, CancellationToken.None);
        return model;
    }
}
