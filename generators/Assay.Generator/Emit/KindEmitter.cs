using Assay.Generator.Model;
using Scriban.Runtime;

namespace Assay.Generator.Emit;

/// <summary>A kind's record with what the schema says of it, its codec and its view.</summary>
internal static class KindEmitter
{
    private static readonly EmitTemplate Template = EmitTemplate.Load("kind");

    public static GeneratedFile Emit(KindSpec kind, CancellationToken cancellation)
    {
        var constants = new FieldConstants(kind.Name);
        var own = kind.Fields.Where(field => IsOwn(kind, field)).ToList();
        var model = new ScriptObject
        {
            ["header"] = CSharpFile.Header,
            ["generated_code"] = CSharpFile.GeneratedCode,
            ["namespace"] = CSharpName.EscapeEach(kind.Namespace),
            ["doc"] = XmlDoc.Summary(kind.Doc),
            ["deprecated"] = kind.Deprecated is { } message ? CSharpLiteral.Of(message) : null,
            ["modifiers"] = kind.IsAbstract ? "abstract " : kind.IsOpen ? "" : "sealed ",
            ["name"] = CSharpName.Escape(kind.Name),
            ["base"] = kind.BaseType is { } baseType ? CSharpName.Global(baseType) : "global::Assay.Entity",
            ["derives"] = kind.BaseType is not null,
            ["properties"] = new ScriptArray(own.Select(field => FieldShape.Property(field, constants))),
            ["metadata"] = Metadata(kind),
            ["fields"] = Fields(kind, own),
            ["has_question"] = kind.DeclaresQuestion,
            ["question"] = Question(kind),
            ["implies"] = DefaultImplies.Of(kind),
            ["checks"] = Checks(kind, own, constants),
            ["rewriting"] = FieldRewriting.Of(own, "entity"),
            ["abstract"] = kind.IsAbstract,
            ["read"] = kind.IsAbstract ? "" : FieldCodec.Read(CSharpName.Escape(kind.Name), hasId: true, kind.Fields, constants, cancellation),
            ["write"] = kind.IsAbstract ? [] : FieldCodec.Write(kind.Fields, "entity", constants).ToArray(),
            ["view"] = ViewEmitter.HasView(kind) ? ViewEmitter.Emit(kind, cancellation) : null,
            ["constants"] = constants.ToScript(),
            ["constant_methods"] = constants.MethodsToScript(),
            ["constants_holder"] = constants.Holder,
        };
        return new(HintName.OfType(kind.Model, kind.Name), Template.Render(model, cancellation));
    }

    public static bool IsOwn(KindSpec kind, FieldSpec field) =>
        CSharpName.Global(field.DeclaredBy) == CSharpName.Global(kind.Namespace, kind.Name);

    private static List<string> Metadata(KindSpec kind)
    {
        var members = new List<string>
        {
            $"Name = {CSharpLiteral.Of(kind.Name)}",
            $"Model = {CSharpLiteral.Of(kind.Model)}",
            $"Family = global::Assay.Family.{kind.Family}",
            $"Type = typeof({CSharpName.Escape(kind.Name)})",
        };
        if (kind.BaseType is { } baseType)
            members.Add($"Base = {CSharpName.Global(baseType)}.KindInfo");
        if (kind.IsAbstract)
            members.Add("IsAbstract = true");
        if (kind.Doc is { } doc)
            members.Add($"Doc = {CSharpLiteral.Of(doc)}");
        if (kind.Was.Count > 0)
            members.Add($"Was = {CSharpLiteral.OfStrings(kind.Was)}");
        if (kind.Deprecated is { } deprecated)
            members.Add($"Deprecated = {CSharpLiteral.Of(deprecated)}");
        if (kind is { DeclaresQuestion: true, Question: { } question })
            members.AddRange(["HasQuestion = true", $"Question = {CSharpLiteral.OfStrings(question)}"]);
        return members;
    }

    // Those of the base as they are in the base that is there at run time.
    private static IEnumerable<string> Fields(KindSpec kind, IEnumerable<FieldSpec> own)
    {
        var fields = own.Select(field => FieldMetadata.Of(field, CSharpName.Escape(kind.Name)));
        return kind.BaseType is { } baseType ? [$".. {CSharpName.Global(baseType)}.KindInfo.Fields", .. fields] : fields;
    }

    private static string Question(KindSpec kind) => kind.Question is { } fields
        ? $"new(KindInfo, [{string.Join(", ", fields.Select(CSharpName.Property))}])"
        : "null";

    private static List<string>? Checks(KindSpec kind, IEnumerable<FieldSpec> own, FieldConstants constants)
    {
        var names = new LocalNames("issues", "i");
        var lines = own.SelectMany(field => FieldChecks.Of(field, names, constants)).ToList();
        if (kind.Features.Checks)
            lines.Add("CollectCheckIssues(ref issues);");
        return lines.Count > 0 ? lines : null;
    }
}
