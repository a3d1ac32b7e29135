using Assay.Generator.Model;
using Scriban.Runtime;

namespace Assay.Generator.Emit;

/// <summary>A value object: equal by its fields, read and written inside the record that holds it.</summary>
internal static class ValueEmitter
{
    private static readonly EmitTemplate Template = EmitTemplate.Load("value");

    public static GeneratedFile Emit(ValueSpec value, CancellationToken cancellation)
    {
        var constants = new FieldConstants(value.Name);
        var locals = new LocalNames("issues", "record", "pointer", "item", "i");
        var model = new ScriptObject
        {
            ["header"] = CSharpFile.Header,
            ["generated_code"] = CSharpFile.GeneratedCode,
            ["not_for_users"] = CSharpFile.NotForUsers,
            ["namespace"] = CSharpName.EscapeEach(value.Namespace),
            ["doc"] = XmlDoc.Summary(value.Doc),
            ["name"] = CSharpName.Escape(value.Name),
            ["properties"] = new ScriptArray(value.Fields.Select(field => FieldShape.Property(field, constants))),
            ["read"] = FieldCodec.Read(CSharpName.Escape(value.Name), hasId: false, value.Fields, constants, cancellation),
            ["write"] = FieldCodec.Write(value.Fields, "this", constants).ToArray(),
            ["rewriting"] = FieldRewriting.Of(value.Fields, "this"),
            ["checks"] = value.Fields.SelectMany(field => FieldChecks.Of(field, locals, constants)).ToArray(),
            ["constants"] = constants.ToScript(),
            ["constant_methods"] = constants.MethodsToScript(),
            ["constants_holder"] = constants.Holder,
        };
        return new(HintName.OfType(value.Model, value.Name), Template.Render(model, cancellation));
    }
}
