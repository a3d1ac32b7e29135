using Assay.Generator.Model;
using Scriban.Runtime;

namespace Assay.Generator.Emit;

/// <summary>An enum, and its words in dossiers.</summary>
internal static class EnumEmitter
{
    private static readonly EmitTemplate Template = EmitTemplate.Load("enum");

    public static GeneratedFile Emit(EnumSpec spec, CancellationToken cancellation)
    {
        var model = new ScriptObject
        {
            ["header"] = CSharpFile.Header,
            ["generated_code"] = CSharpFile.GeneratedCode,
            ["not_for_users"] = CSharpFile.NotForUsers,
            ["namespace"] = CSharpName.EscapeEach(spec.Namespace),
            ["doc"] = XmlDoc.Summary(spec.Doc),
            ["name"] = CSharpName.Escape(spec.Name),
            ["names"] = spec.Name + "Names",
            ["values"] = new ScriptArray(spec.Values.Select(Value)),
        };
        return new(HintName.OfType(spec.Model, spec.Name), Template.Render(model, cancellation));
    }

    private static ScriptObject Value(EnumValueSpec value) => new()
    {
        ["doc"] = XmlDoc.Summary(value.Doc),
        ["name"] = CSharpName.Escape(value.Name),
        ["word"] = CSharpLiteral.Of(value.Name),
    };
}
