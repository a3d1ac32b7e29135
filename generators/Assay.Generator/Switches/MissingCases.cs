using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace Assay.Generator.Switches;

/// <summary>What a switch over kinds, or over an enum of a model, leaves out.</summary>
/// <param name="Missing">The kinds or values for which nothing is done, derived kinds first.</param>
/// <param name="ByDefault">Those that a default case does something for, which no other case names.</param>
internal sealed record MissingCases(SwitchShape Shape, INamedTypeSymbol Type, ImmutableArray<ISymbol> Missing, ImmutableArray<ISymbol> ByDefault)
{
    public bool IsOverKinds => Type.TypeKind != TypeKind.Enum;

    /// <summary>Null for a switch over something else, or one that does not tell kinds apart.</summary>
    public static MissingCases? Of(IOperation @switch, GeneratedTypes types)
    {
        if (SwitchShape.TypeOf(@switch) is not INamedTypeSymbol type)
            return null;
        var subjects = types.IsKind(type) ? types.KindsOf(type).CastArray<ISymbol>()
            : GeneratedTypes.IsEnum(type) ? GeneratedTypes.ValuesOf(type).ToImmutableArray<ISymbol>()
            : ImmutableArray<ISymbol>.Empty;
        if (subjects.Length < 2)
            return null;
        var shape = SwitchShape.Of(@switch);
        return shape.Cases.Any(@case => @case.Names) ? Of(shape, type, subjects) : null;
    }

    private static MissingCases Of(SwitchShape shape, INamedTypeSymbol type, ImmutableArray<ISymbol> subjects)
    {
        var fallback = shape.Cases.Where(@case => @case.TakesAll).ToList();
        var unnamed = subjects.Where(subject => !shape.Cases.Any(@case => !@case.TakesAll && @case.Takes(subject)));
        // No pattern stands for the switched kind alone, so a case for the rest is its case too, even one that throws.
        if (fallback.Count > 0)
            unnamed = unnamed.Where(subject => !SymbolEqualityComparer.Default.Equals(subject, type));
        var left = unnamed.ToImmutableArray();
        return fallback.Exists(@case => !@case.Throws) ? new(shape, type, ImmutableArray<ISymbol>.Empty, left) : new(shape, type, left, ImmutableArray<ISymbol>.Empty);
    }
}
