using Assay.Generator.Binding;
using Assay.Generator.Emit;
using Assay.Generator.Model;
using Scriban.Runtime;

namespace Assay.Generator.Targets;

/// <summary>A reference of a model for people, in Markdown: what can be said in a dossier, and how it is weighed.</summary>
internal static class MarkdownTarget
{
    private static readonly EmitTemplate Template = EmitTemplate.Load("markdown");

    public static string Emit(WholeModel model, CancellationToken cancellation)
    {
        var script = new ScriptObject
        {
            ["name"] = model.Model.Name,
            ["version"] = model.Model.Version,
            ["doc"] = MarkdownText.Paragraphs(model.Model.Doc),
            ["imports"] = string.Join(", ", model.Imports.Select(i => $"{i.Name} {i.Version}")),
            ["families"] = new ScriptArray(Families.All.Select(f => FamilyOf(f, model))),
            ["values"] = new ScriptArray(model.Values.Select(v => new ScriptObject
            {
                ["name"] = v.Name,
                ["doc"] = MarkdownText.Paragraphs(v.Doc),
                ["fields"] = Fields(v.Fields, model),
            })),
            ["enums"] = new ScriptArray(model.Enums.Select(e => new ScriptObject
            {
                ["name"] = e.Name,
                ["doc"] = MarkdownText.Paragraphs(e.Doc),
                ["values"] = new ScriptArray(e.Values.Select(v => new ScriptObject { ["name"] = v.Name, ["doc"] = MarkdownText.Line(v.Doc) })),
            })),
        };
        MarkdownRules.AddTo(script, model);
        return Template.Render(script, cancellation);
    }

    private static ScriptObject FamilyOf(Family family, WholeModel model)
    {
        var plural = Families.Plural(family);
        return new ScriptObject
        {
            ["heading"] = char.ToUpperInvariant(plural[0]) + plural.Substring(1),
            ["base"] = Families.BaseName(family),
            ["kinds"] = new ScriptArray(model.KindsOf(family).Select(k => Kind(k, model))),
        };
    }

    private static ScriptObject Kind(KindSpec kind, WholeModel model)
    {
        var expressions = model.ExpressionsOf(kind);
        return new ScriptObject
        {
            ["name"] = kind.Name,
            ["doc"] = MarkdownText.Paragraphs(kind.Doc),
            ["facts"] = new ScriptArray(Facts(kind, expressions, model)),
            ["fields"] = Fields(kind.Fields.Where(f => TypeName.Of(f.DeclaredBy) == kind.Name), model),
            ["checks"] = new ScriptArray((expressions?.Checks ?? []).Select(Check)),
        };
    }

    private static IEnumerable<string> Facts(KindSpec kind, KindExpressions? expressions, WholeModel model)
    {
        if (kind.Deprecated is { } deprecated)
            yield return $"**Deprecated:** {MarkdownText.Line(deprecated)}";
        if (kind.IsAbstract)
            yield return "Abstract: records are of kinds that derive from it.";
        if (kind.BaseType is not null)
            yield return $"Is a {string.Join(", which is a ", model.SelfAndBases(kind).Skip(1).Select(k => Link(k.Name)))}.";
        if (model.Kinds.Where(k => k.BaseType is { } type && TypeName.Of(type) == kind.Name).Select(k => Link(k.Name)).ToList() is { Count: > 0 } derived)
            yield return $"Derived: {string.Join(", ", derived)}.";
        if (kind.Was.Count > 0)
            yield return $"Earlier {string.Join(", ", kind.Was.Select(w => MarkdownText.Code(w)))}.";
        if (kind.Question is { } question)
            yield return $"Question: claims with the same {string.Join(", ", question.Select(q => MarkdownText.Code(q)))} are answers to one question{(kind.DeclaresQuestion ? "" : $", as {Link(TypeName.Of(kind.QuestionKind!))} says")}.";
        if (expressions?.Says is { } says)
            yield return $"Says: {MarkdownText.Code(MarkdownText.Template(says))}";
        if (expressions?.Implies is { } implies)
            yield return $"Implies another if {MarkdownText.Code(implies.Text)}";
        if (expressions?.Excludes is { } excludes)
            yield return $"Excludes another if {MarkdownText.Code(excludes.Text)}";
    }

    private static string Check(CheckSpec check)
    {
        var severity = check.Severity == CheckSeverity.Error ? "" : $" ({check.Severity.ToString().ToLowerInvariant()})";
        return $"{MarkdownText.Code(check.That.Text)}, else{severity}: {MarkdownText.Code(MarkdownText.Template(check.Else))}";
    }

    private static ScriptArray Fields(IEnumerable<FieldSpec> fields, WholeModel model) => new(fields.Select(field => new ScriptObject
    {
        ["name"] = MarkdownText.Code(field.Name),
        ["type"] = Type(field, model),
        ["doc"] = MarkdownText.Line(string.Join(" ", new[] { FieldNotes.Description(field) ?? "" }.Concat(Extra(field)).Where(t => t.Length > 0))),
    }));

    private static IEnumerable<string> Extra(FieldSpec field)
    {
        if (field.Interested != Interest.None)
            yield return field.Interested == Interest.For ? "Gains if the claim is believed." : "Loses if the claim is believed.";
        if (field.Pattern is { } pattern)
            yield return $"Matches {MarkdownText.Code(pattern)}.";
        if (Range(field.MinLength, field.MaxLength, "character") is { } length)
            yield return length;
        if (Range(field.MinItems, field.MaxItems, "item") is { } items)
            yield return items;
        if (field.Was.Count > 0)
            yield return $"Earlier {string.Join(", ", field.Was.Select(w => MarkdownText.Code(w)))}.";
    }

    private static string? Range(int? min, int? max, string one)
    {
        var counted = (max ?? min) == 1 ? one : one + "s";
        return (min, max) switch
        {
            (null, null) => null,
            (null, _) => $"At most {max} {counted}.",
            (_, null) => $"At least {min} {counted}.",
            _ => min == max ? $"Exactly {min} {counted}." : $"{min} to {max} {counted}.",
        };
    }

    /// <summary>The type; a name of the model leads to where it is described.</summary>
    private static string Type(FieldSpec field, WholeModel model)
    {
        var text = MarkdownText.Code(FieldNotes.Type(field));
        return field.TypeName is { } type ? $"[{text}](#{MarkdownText.Anchor(TypeName.Of(type))})" : text;
    }

    private static string Link(string name) => $"[{name}](#{MarkdownText.Anchor(name)})";
}
