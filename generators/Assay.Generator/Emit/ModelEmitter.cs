using Assay.Generator.Model;
using Scriban.Runtime;

namespace Assay.Generator.Emit;

/// <summary>The model's class: the way in.</summary>
internal static class ModelEmitter
{
    private static readonly EmitTemplate Template = EmitTemplate.Load("model");

    public static GeneratedFile Emit(ModelSpec spec, CancellationToken cancellation)
    {
        var model = new ScriptObject
        {
            ["header"] = CSharpFile.Header,
            ["generated_code"] = CSharpFile.GeneratedCode,
            ["namespace"] = CSharpName.EscapeEach(spec.Namespace),
            ["doc"] = XmlDoc.Summary(spec.Doc),
            ["name"] = spec.Name + "Model",
            ["model"] = CSharpLiteral.Of(spec.Name),
            ["version"] = CSharpLiteral.Of(spec.Version),
            ["imports"] = spec.Imports.Select(import => CSharpName.Global(import.Namespace, import.Name + "Model")).ToArray(),
            ["kinds"] = spec.Kinds.Select(kind => kind.Name).ToArray(),
            ["rule_set"] = spec.Name + "RuleSet",
        };
        return new(HintName.OfModel(spec.Name), Template.Render(model, cancellation));
    }
}
