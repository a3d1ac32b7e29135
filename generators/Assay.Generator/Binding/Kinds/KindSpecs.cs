using Assay.Generator.Model;

namespace Assay.Generator.Binding;

/// <summary>Turns bound kinds into what the emitters work from.</summary>
internal static class KindSpecs
{
    public static KindSpec Of(KindSymbol kind, KindExpressions expressions)
    {
        var asks = kind.SelfAndBases().FirstOrDefault(k => k.OwnQuestion is not null);
        return new KindSpec(
            kind.Model.Name,
            kind.Model.Namespace,
            kind.Name,
            kind.Family,
            kind.Base?.CSharp,
            kind.IsAbstract,
            kind.IsOpen,
            kind.Doc,
            kind.Deprecated,
            kind.Was,
            kind.Fields().Select(f => Field(f.Field, f.DeclaredBy.CSharp)).ToEquatableArray(),
            DeclaresQuestion: kind.OwnQuestion is not null,
            asks?.OwnQuestion,
            asks?.CSharp,
            new KindFeatures(
                Checks: expressions.Checks.Count > 0,
                Says: expressions.Says is not null,
                Implies: expressions.Implies is not null,
                Excludes: expressions.Excludes is not null,
                InheritsImplies: kind.SelfAndBases().Skip(1).Any(k => !k.IsFamilyBase && k.DeclaresImplies)));
    }

    /// <summary>A ref to a kind that was left out is, for the time being, one to its family, so that what is left still compiles.</summary>
    public static FieldSpec Field(FieldSymbol field, string declaredBy) => field.Type switch
    {
        KindSymbol { IsBroken: true } broken => field.Spec with { DeclaredBy = declaredBy, TypeName = FamilyOf(broken).CSharp },
        _ => field.Spec with { DeclaredBy = declaredBy },
    };

    private static KindSymbol FamilyOf(KindSymbol kind) => kind.SelfAndBases().LastOrDefault(k => !k.IsBroken) ?? kind;

    public static bool IsEmpty(this KindExpressions expressions) =>
        expressions is { Checks.Count: 0, Says: null, Implies: null, Excludes: null };
}
