using Microsoft.CodeAnalysis.CSharp;

namespace Assay.Generator.Emit;

/// <summary>Names from the schema as C# writes them.</summary>
internal static class CSharpName
{
    // Contextual keywords that are younger than the compiler this is built against.
    private static readonly string[] NewKeywords = ["allows", "extension", "field"];

    /// <summary>The property of a field: `sender` becomes `Sender`.</summary>
    public static string Property(string field) => Escape(Pascal(field));

    public static string Pascal(string name) => name.Length == 0 ? name : char.ToUpperInvariant(name[0]) + name.Substring(1);

    public static string Camel(string name) => name.Length == 0 ? name : char.ToLowerInvariant(name[0]) + name.Substring(1);

    public static string Escape(string name) =>
        SyntaxFacts.GetKeywordKind(name) != SyntaxKind.None
        || SyntaxFacts.GetContextualKeywordKind(name) != SyntaxKind.None
        || Array.IndexOf(NewKeywords, name) >= 0
            ? "@" + name
            : name;

    /// <summary>A name with dots, such as a namespace.</summary>
    public static string EscapeEach(string name) =>
        string.Join(".", name.Split('.').Select(part => part.StartsWith("@", StringComparison.Ordinal) ? part : Escape(part)));

    /// <summary>A full type name, found whatever else is in scope.</summary>
    public static string Global(string type) =>
        "global::" + EscapeEach(type.StartsWith("global::", StringComparison.Ordinal) ? type.Substring("global::".Length) : type);

    public static string Global(string @namespace, string type) => Global(@namespace + "." + type);

    /// <summary>The last part of a name with dots, as the schema has it.</summary>
    public static string Last(string name) => Model.TypeName.Of(name);
}
