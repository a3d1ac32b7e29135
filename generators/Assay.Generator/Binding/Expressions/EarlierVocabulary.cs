using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Assay.Generator.Binding;

/// <summary>
/// Finds names in an expression that a schema used earlier. The C# compiler would only say that there is nothing of that name, and not what it
/// is called now.
/// </summary>
internal sealed class EarlierVocabulary(SymbolTable symbols)
{
    // By what they are asked of: `claim`, `other`; the empty word for what stands alone.
    private readonly Dictionary<string, Dictionary<string, string>> members = new(StringComparer.Ordinal);
    private IReadOnlyList<FieldSymbol> current = [];

    /// <summary>Takes in the fields that expressions see under one of these names; under the empty one, by themselves.</summary>
    public EarlierVocabulary With(IReadOnlyList<FieldSymbol> fields, params string[] owners)
    {
        if (owners.Contains(""))
            current = fields;
        // Few kinds have a past.
        if (fields.All(field => field.Spec.Was.Count == 0))
            return this;
        var earlier = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var field in fields)
            foreach (var name in field.Spec.Was.Select(Names.Pascal).Where(name => fields.All(f => f.Property != name)))
                earlier[name] = field.Property;
        foreach (var owner in owners)
            members[owner] = earlier;
        return this;
    }

    /// <summary>The first earlier name, and what it is called now.</summary>
    public (SyntaxToken Name, string Current)? First(ExpressionSyntax expression)
    {
        foreach (var name in expression.DescendantNodesAndSelf().OfType<IdentifierNameSyntax>())
            if (CurrentOf(name) is { } now)
                return (name.Identifier, now);
        return null;
    }

    private string? CurrentOf(IdentifierNameSyntax name)
    {
        var text = name.Identifier.ValueText;
        if (OwnerOf(name) is { } owner)
            return members.TryGetValue(owner, out var of) && of.TryGetValue(text, out var property) ? property : null;
        if (members.TryGetValue("", out var alone) && alone.TryGetValue(text, out var now))
            return now;
        return symbols.EarlierKind(text) is { } kind && !symbols.Mentions(text) && current.All(f => f.Property != text) ? kind.Name : null;
    }

    /// <summary>What a member is asked of, if that is a plain name; null for a name that is no member.</summary>
    private static string? OwnerOf(IdentifierNameSyntax name) => name.Parent switch
    {
        MemberAccessExpressionSyntax access when access.Name == name => (access.Expression as IdentifierNameSyntax)?.Identifier.ValueText ?? "?",
        MemberBindingExpressionSyntax binding => (binding.FirstAncestorOrSelf<ConditionalAccessExpressionSyntax>()?.Expression as IdentifierNameSyntax)?.Identifier.ValueText ?? "?",
        _ => null,
    };
}
