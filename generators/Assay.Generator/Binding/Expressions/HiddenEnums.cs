using Assay.Generator.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Assay.Generator.Binding;

/// <summary>
/// Enums whose name means a field: of `scale: Scale?`, `Scale.Small` would be a member of the field's value. Where a value of the enum
/// follows, the enum is meant, so it is written out. (C# itself does so for a field that is not optional.)
/// </summary>
internal sealed class HiddenEnums
{
    private readonly Dictionary<string, EnumSymbol> enums;

    private HiddenEnums(Dictionary<string, EnumSymbol> enums) => this.enums = enums;

    public static HiddenEnums None { get; } = new([]);

    public bool IsEmpty => enums.Count == 0;

    public static HiddenEnums By(IEnumerable<FieldSymbol> fields, SymbolTable symbols)
    {
        Dictionary<string, EnumSymbol>? found = null;
        foreach (var field in fields)
            if (symbols.Find(field.Property) is EnumSymbol type && (field.Type != type || field.Spec.IsOptional || field.Spec.IsList))
                (found ??= new(StringComparer.Ordinal))[type.Name] = type;
        return found is null ? None : new(found);
    }

    /// <summary>Every enum: whoever mixes something in may have fields of any name.</summary>
    public static HiddenEnums All(SymbolTable symbols) => new(symbols.Types.OfType<EnumSymbol>().ToDictionary(e => e.Name, StringComparer.Ordinal));

    /// <summary>What to write in place of a name; null to leave it.</summary>
    public string? FullName(SyntaxToken token)
    {
        if (enums.Count == 0 || token.Parent is not IdentifierNameSyntax name || !enums.TryGetValue(token.ValueText, out var type))
            return null;
        var behind = name.Parent switch
        {
            MemberAccessExpressionSyntax access when access.Expression == name => access.Name,
            // Behind `is` it looks like a type.
            QualifiedNameSyntax qualified when qualified.Left == name => qualified.Right,
            _ => null,
        };
        return behind is not null && type.Names.Contains(behind.Identifier.ValueText) ? type.CSharp : null;
    }
}
