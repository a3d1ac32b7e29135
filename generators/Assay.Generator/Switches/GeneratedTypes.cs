using System.Collections.Concurrent;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace Assay.Generator.Switches;

/// <summary>
/// The kinds that a compilation knows: those generated into it and into what it references. Recognised by what they derive from and by the
/// generator's mark, so records that somebody derives by hand are none.
/// </summary>
internal sealed class GeneratedTypes
{
    private const string Generator = "Assay.Generator";

    private readonly Compilation compilation;
    private readonly INamedTypeSymbol entity;
    private readonly Lazy<ImmutableArray<INamedTypeSymbol>> kinds;
    private readonly ConcurrentDictionary<INamedTypeSymbol, ImmutableArray<INamedTypeSymbol>> byBase = new(SymbolEqualityComparer.Default);

    private GeneratedTypes(Compilation compilation, INamedTypeSymbol entity)
    {
        this.compilation = compilation;
        this.entity = entity;
        kinds = new(FindKinds);
    }

    /// <summary>Null for a compilation that has nothing to do with Assay.</summary>
    public static GeneratedTypes? Of(Compilation compilation) =>
        compilation.GetTypeByMetadataName("Assay.Entity") is { } entity ? new(compilation, entity) : null;

    /// <summary>Whether it is a kind's record, or the base of all of them.</summary>
    public bool IsKind(ITypeSymbol? type) => type is INamedTypeSymbol { TypeKind: TypeKind.Class } named && Derives(named, entity);

    /// <summary>Whether it is an enum of a model, or one of its kinds.</summary>
    public static bool IsEnum(ITypeSymbol? type) => type is INamedTypeSymbol { TypeKind: TypeKind.Enum } named && IsGenerated(named);

    /// <summary>The kinds that a record of this type can be of, derived ones first. One that is deprecated nobody has to handle.</summary>
    public ImmutableArray<INamedTypeSymbol> KindsOf(INamedTypeSymbol type) => byBase.GetOrAdd(type, of =>
        kinds.Value.Where(kind => !kind.IsAbstract && !IsObsolete(kind) && Derives(kind, of))
            .OrderByDescending(Depth)
            .ThenBy(kind => kind.Name, StringComparer.Ordinal)
            .ThenBy(kind => kind.ToDisplayString(), StringComparer.Ordinal)
            .ToImmutableArray());

    /// <summary>The values of an enum, as declared.</summary>
    public static IEnumerable<IFieldSymbol> ValuesOf(INamedTypeSymbol type) => type.GetMembers().OfType<IFieldSymbol>().Where(field => field.HasConstantValue && !IsObsolete(field));

    public static bool Derives(INamedTypeSymbol type, ITypeSymbol from)
    {
        for (INamedTypeSymbol? at = type; at is not null; at = at.BaseType)
        {
            if (SymbolEqualityComparer.Default.Equals(at, from))
                return true;
        }

        return false;
    }

    private static int Depth(INamedTypeSymbol type)
    {
        var depth = 0;
        for (var at = type.BaseType; at is not null; at = at.BaseType)
            depth++;
        return depth;
    }

    private ImmutableArray<INamedTypeSymbol> FindKinds()
    {
        var found = ImmutableArray.CreateBuilder<INamedTypeSymbol>();
        var own = entity.ContainingAssembly;
        foreach (var assembly in compilation.SourceModule.ReferencedAssemblySymbols.Add(compilation.Assembly))
        {
            // Others have no kinds.
            if (SymbolEqualityComparer.Default.Equals(assembly, own) || assembly.Modules.Any(module => module.ReferencedAssemblies.Any(reference => reference.Name == own.Name)))
                Find(assembly.GlobalNamespace, found);
        }

        return found.ToImmutable();
    }

    private void Find(INamespaceSymbol space, ImmutableArray<INamedTypeSymbol>.Builder found)
    {
        foreach (var type in space.GetTypeMembers())
        {
            if (IsKind(type) && IsGenerated(type))
                found.Add(type);
        }

        foreach (var inner in space.GetNamespaceMembers())
            Find(inner, found);
    }

    private static bool IsGenerated(INamedTypeSymbol type) => type.GetAttributes().Any(attribute =>
        attribute.AttributeClass?.Name == "GeneratedCodeAttribute" && attribute.ConstructorArguments is { Length: > 0 } arguments && arguments[0] is { Value: Generator });

    private static bool IsObsolete(ISymbol symbol) => symbol.GetAttributes().Any(attribute => attribute.AttributeClass?.Name == nameof(ObsoleteAttribute));
}
