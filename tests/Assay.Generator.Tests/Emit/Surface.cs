using Assay.Generator.Model;
using Microsoft.CodeAnalysis;

namespace Assay.Generator.Tests.Emit;

/// <summary>What others can refer to of a compiled model: its files, and every public type, member and parameter by name and type.</summary>
internal sealed record Surface(IReadOnlySet<string> Files, IReadOnlySet<string> Names)
{
    public static Surface Of(ModelSpec model)
    {
        var files = model.Emit();
        var compilation = Compiled.Compile(files);
        compilation.Complaints().Should().BeEmpty();
        return new Surface(
            files.Select(file => file.HintName).ToHashSet(),
            compilation.Assembly.GlobalNamespace.GetNamespaceMembers().SelectMany(Types).SelectMany(NamesIn).ToHashSet());
    }

    private static IEnumerable<INamedTypeSymbol> Types(INamespaceOrTypeSymbol owner) =>
        owner.GetMembers().OfType<INamespaceOrTypeSymbol>().SelectMany(m => m is INamedTypeSymbol type ? Types(m).Prepend(type) : Types(m));

    private static IEnumerable<string> NamesIn(INamedTypeSymbol type) => !IsVisible(type)
        ? []
        : type.GetMembers().Where(m => IsVisible(m) && !m.IsImplicitlyDeclared && m is not INamedTypeSymbol)
            .SelectMany(member => (IEnumerable<string>)
            [
                $"{type}.{member.Name}: {TypeOf(member)}",
                .. (member as IMethodSymbol)?.Parameters.Select(p => $"{type}.{member.Name}({p.Name}: {p.Type})") ?? [],
            ])
            .Prepend($"{type}: {type.BaseType}");

    private static bool IsVisible(ISymbol symbol) => symbol.DeclaredAccessibility is Accessibility.Public or Accessibility.Protected or Accessibility.ProtectedOrInternal;

    private static string TypeOf(ISymbol member) => member switch
    {
        IPropertySymbol property => $"{property.Type}{(property.IsRequired ? " required" : "")}",
        IMethodSymbol method => $"{method.ReturnType}",
        IFieldSymbol field => $"{field.Type}",
        _ => "",
    };
}
