using Assay.Generator.Emit;
using Assay.Generator.Model;

namespace Assay.Generator.Tests.Emit;

internal static class EmittedModel
{
    /// <summary>Every file of a model, as the pipeline asks for them.</summary>
    public static IReadOnlyList<GeneratedFile> Emit(this ModelSpec model) =>
    [
        .. model.Enums.Select(spec => Emitters.Enum(spec, default)),
        .. model.Values.Select(spec => Emitters.Value(spec, default)),
        .. model.Kinds.Select(spec => Emitters.Kind(spec, default)),
        .. model.Expressions.Select(spec => Emitters.KindExpressions(spec, default)),
        Emitters.Model(model, default),
        Emitters.Families(model, default),
        Emitters.Rewriter(model, default),
        Emitters.Rules(model.Name, model.Namespace, model.Rules, default),
        Emitters.RuleExpressions(model.Name, model.Namespace, model.Rules, default),
    ];
}
