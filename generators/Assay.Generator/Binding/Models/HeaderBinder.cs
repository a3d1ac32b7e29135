using System.Text.RegularExpressions;
using Assay.Generator.Diagnostics;
using Assay.Generator.Syntax;
using Assay.Syntax;

namespace Assay.Generator.Binding;

/// <summary>Binds what a schema says of itself: `model`, `namespace`, `version`, `doc`.</summary>
internal static class HeaderBinder
{
    public const string Model = "model";

    private const string NoName = "Unnamed";

    private static readonly Regex SemanticVersion = new(
        @"^(0|[1-9]\d{0,8})\.(0|[1-9]\d{0,8})\.(0|[1-9]\d{0,8})(-[0-9A-Za-z-]+(\.[0-9A-Za-z-]+)*)?(\+[0-9A-Za-z-]+(\.[0-9A-Za-z-]+)*)?\z",
        RegexOptions.CultureInvariant);

    /// <summary>The model of a file. It is broken, and nothing is generated for it, if it has no name or nothing could be read.</summary>
    public static ModelSymbol Begin(ParsedSchema schema)
    {
        var root = schema.Tree.Root;
        var key = root.Find(Model);
        var written = key is { IsScalar: true, IsNull: false } ? key.Value.Text : "";
        var name = Names.Pascal(written) is { Length: > 0 } pascal && Names.IsIdentifier(pascal) ? pascal : NoName;
        return new ModelSymbol(schema, name, key ?? First(root)) { IsBroken = written != name };
    }

    public static void Bind(ModelSymbol model, MappingReader schema)
    {
        var reader = model.Reader;
        var omitted = model.Schema.Tree.Omissions.Any(o => o.Section == Model);
        if (!omitted && schema.Required(Model, "the name of the model, such as 'model: Conflict'", First(schema.Node)) is { } name
            && reader.Text(name, "the name of the model") is { } text)
        {
            Names.Check(reader, name, text, NameShape.Pascal, "models");
        }
        model.Doc = schema.Text("doc");
        if (schema["namespace"] is { } space && reader.Text(space, "a namespace") is { } written)
            BindNamespace(model, space, written);
        if (schema["version"] is { } version && reader.Text(version, "a version") is { } number)
            BindVersion(model, version, number);
    }

    private static YamlNode First(YamlNode root)
    {
        foreach (var entry in root.Entries)
            return entry.Key;
        return root;
    }

    private static void BindNamespace(ModelSymbol model, YamlNode node, string written)
    {
        var wrong = written.Split('.').FirstOrDefault(part => !Names.IsIdentifier(part));
        if (wrong is not null)
            model.Reader.Diagnostics.Report(Descriptors.NotAName, node, written, "a namespace", $"'{wrong}' is not a C# identifier");
        else if (TypeOf(model, Names.EscapeNamespace(written)) is { } type)
            model.Reader.Diagnostics.Report(Descriptors.NotAName, node, written, "a namespace", $"'{type.CSharp.Substring("global::".Length)}' is {type.What} of the model '{type.Model.Name}'");
        else
            model.Namespace = Names.EscapeNamespace(written);
    }

    /// <summary>An imported type that is called like the namespace or what it begins with.</summary>
    private static TypeSymbol? TypeOf(ModelSymbol model, string space) => model.Imports
        .SelectMany(i => i.Types)
        .FirstOrDefault(t => ("global::" + space + ".").StartsWith(t.CSharp + ".", StringComparison.Ordinal));

    private static void BindVersion(ModelSymbol model, YamlNode node, string written)
    {
        if (SemanticVersion.IsMatch(written))
        {
            model.Version = written;
            return;
        }
        var meant = string.Join(".", written.Split('.').Concat(["0", "0"]).Take(3));
        var hint = meant.StartsWith(written, StringComparison.Ordinal) && SemanticVersion.IsMatch(meant) ? $"; write '{meant}'" : "";
        model.Reader.Diagnostics.Report(Descriptors.WrongValue, node, written, "a semantic version such as 1.2.0", hint);
    }
}
