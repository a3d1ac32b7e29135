using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Assay.Generator.Switches;

/// <summary>How far a pattern takes records of exactly one kind, or one value of an enum. Null is not asked about.</summary>
internal enum Coverage
{
    Never,
    Sometimes,
    Always,
}

internal static class Patterns
{
    /// <summary>How far the pattern takes what the case stands for.</summary>
    /// <param name="subject">A kind's record, or a field of an enum.</param>
    public static Coverage Of(IPatternOperation pattern, ISymbol subject) => pattern switch
    {
        IDiscardPatternOperation => Coverage.Always,
        IDeclarationPatternOperation { MatchesNull: true } => Coverage.Always,
        IDeclarationPatternOperation declaration => OfType(declaration.MatchedType ?? declaration.NarrowedType, subject),
        ITypePatternOperation type => OfType(type.MatchedType, subject),
        IRecursivePatternOperation recursive => OfRecursive(recursive, subject),
        IConstantPatternOperation constant => OfConstant(constant.Value.ConstantValue, subject),
        INegatedPatternOperation negated => Coverage.Always - (int)Of(negated.Pattern, subject),
        IBinaryPatternOperation { OperatorKind: BinaryOperatorKind.Or } or => Max(Of(or.LeftPattern, subject), Of(or.RightPattern, subject)),
        IBinaryPatternOperation { OperatorKind: BinaryOperatorKind.And } and => Min(Of(and.LeftPattern, subject), Of(and.RightPattern, subject)),
        _ => Coverage.Sometimes,
    };

    /// <summary>Whether the pattern takes whatever there is and names nothing: `_`, `var x`, `{ }`, `not null`, or the type that is switched over.</summary>
    public static bool TakesAll(IPatternOperation pattern) => pattern switch
    {
        IDiscardPatternOperation => true,
        IDeclarationPatternOperation declaration => declaration.MatchesNull || Same(declaration.MatchedType, pattern.InputType),
        ITypePatternOperation type => Same(type.MatchedType, pattern.InputType),
        IRecursivePatternOperation recursive => Same(recursive.MatchedType, pattern.InputType) && TakesAnythingInside(recursive),
        INegatedPatternOperation { Pattern: IConstantPatternOperation { Value.ConstantValue: { HasValue: true, Value: null } } } => true,
        IBinaryPatternOperation { OperatorKind: BinaryOperatorKind.Or } or => TakesAll(or.LeftPattern) || TakesAll(or.RightPattern),
        IBinaryPatternOperation { OperatorKind: BinaryOperatorKind.And } and => TakesAll(and.LeftPattern) && TakesAll(and.RightPattern),
        _ => false,
    };

    /// <summary>Whether it asks for a type or a value anywhere at the top: a switch in which no case does is not about kinds.</summary>
    public static bool NamesType(IPatternOperation pattern) => pattern switch
    {
        IDeclarationPatternOperation { MatchesNull: false } or ITypePatternOperation => true,
        IRecursivePatternOperation recursive => !Same(recursive.MatchedType, pattern.InputType),
        IConstantPatternOperation constant => constant.Value.ConstantValue is { HasValue: true, Value: not null },
        INegatedPatternOperation negated => NamesType(negated.Pattern),
        IBinaryPatternOperation binary => NamesType(binary.LeftPattern) || NamesType(binary.RightPattern),
        _ => false,
    };

    private static Coverage OfType(ITypeSymbol type, ISymbol subject) => subject switch
    {
        INamedTypeSymbol kind => GeneratedTypes.Derives(kind, type) || kind.AllInterfaces.Contains(type, SymbolEqualityComparer.Default) ? Coverage.Always : Coverage.Never,
        // A value of an enum under its own type, or boxed.
        _ => Coverage.Always,
    };

    private static Coverage OfRecursive(IRecursivePatternOperation recursive, ISymbol subject) =>
        Min(OfType(recursive.MatchedType, subject), TakesAnythingInside(recursive) ? Coverage.Always : Coverage.Sometimes);

    private static bool TakesAnythingInside(IRecursivePatternOperation recursive) =>
        recursive.DeconstructionSubpatterns.All(AcceptsAll) && recursive.PropertySubpatterns.All(property => AcceptsAll(property.Pattern));

    private static bool AcceptsAll(IPatternOperation pattern) => pattern is IDiscardPatternOperation or IDeclarationPatternOperation { MatchesNull: true };

    /// <summary>As <see cref="Of"/>, for one value.</summary>
    public static Coverage OfConstant(Optional<object?> constant, ISymbol subject) =>
        constant.HasValue && subject is IFieldSymbol field && Equals(constant.Value, field.ConstantValue) ? Coverage.Always : Coverage.Never;

    private static bool Same(ITypeSymbol? one, ITypeSymbol other) => SymbolEqualityComparer.Default.Equals(one, other);

    private static Coverage Min(Coverage one, Coverage other) => one < other ? one : other;

    private static Coverage Max(Coverage one, Coverage other) => one > other ? one : other;
}
