using Assay.Generator.Model;
using Assay.Generator.Syntax;

namespace Assay.Generator.Binding;

/// <summary>The core model as an import that is always at hand. It never changes, so it is bound once.</summary>
internal static class EmbeddedCore
{
    private static readonly Lazy<(ModelSymbol Model, ModelSpec Spec)> Bound = new(Bind);

    public static ModelSymbol Model => Bound.Value.Model;

    public static ModelSpec Spec => Bound.Value.Spec;

    private static (ModelSymbol, ModelSpec) Bind()
    {
        var source = new SchemaSource("core.assay.yaml", CoreSchema.Text, IsCompiled: true);
        var model = HeaderBinder.Begin(ParsedSchema.Parse(source, CancellationToken.None));
        var spec = ModelBinder.TryBind(model, CancellationToken.None) ?? throw new InvalidOperationException("The embedded core schema cannot be read.");
        return (model, spec);
    }
}
