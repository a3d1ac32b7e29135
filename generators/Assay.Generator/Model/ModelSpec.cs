namespace Assay.Generator.Model;

internal enum Family
{
    Party,
    Source,
    Evidence,
    Claim,
    Statement,
}

/// <summary>What one schema compiles to. Parse and emit meet only here; only the expressions know where they were written.</summary>
/// <param name="Imports">Every imported model, directly or not, each before those that import it; core is the first.</param>
/// <param name="Kinds">The kinds that this schema itself declares, in declaration order.</param>
internal sealed record ModelSpec(
    string Name,
    string Namespace,
    string Version,
    string? Doc,
    EquatableArray<ImportSpec> Imports,
    EquatableArray<EnumSpec> Enums,
    EquatableArray<ValueSpec> Values,
    EquatableArray<KindSpec> Kinds,
    EquatableArray<KindExpressions> Expressions,
    RulesSpec Rules);

internal sealed record ImportSpec(string Name, string Namespace);

internal sealed record EnumSpec(string Model, string Namespace, string Name, string? Doc, EquatableArray<EnumValueSpec> Values);

internal sealed record EnumValueSpec(string Name, string? Doc);

/// <summary>A value object: equatable, without identity.</summary>
internal sealed record ValueSpec(string Model, string Namespace, string Name, string? Doc, EquatableArray<FieldSpec> Fields);

/// <param name="BaseType">The fully qualified C# record that it derives from; null for a family's base kind, which derives from Entity.</param>
/// <param name="Fields">All fields, inherited ones first.</param>
/// <param name="Question">The key fields in force (own or inherited); null if the kind takes part in no question.</param>
/// <param name="QuestionKind">The fully qualified C# record of the kind that declares the question.</param>
/// <param name="IsOpen">Not sealed: something in this model derives from it, or it says so.</param>
internal sealed record KindSpec(
    string Model,
    string Namespace,
    string Name,
    Family Family,
    string? BaseType,
    bool IsAbstract,
    bool IsOpen,
    string? Doc,
    string? Deprecated,
    EquatableArray<string> Was,
    EquatableArray<FieldSpec> Fields,
    bool DeclaresQuestion,
    EquatableArray<string>? Question,
    string? QuestionKind,
    KindFeatures Features);

/// <summary>What the kind's expression file adds, so that the main file can leave room for it.</summary>
/// <param name="Checks">It declares checks of its own.</param>
/// <param name="Implies">It declares an `implies` expression of its own.</param>
/// <param name="InheritsImplies">A base kind below the family's declares one, so no default is emitted.</param>
internal sealed record KindFeatures(bool Checks, bool Says, bool Implies, bool Excludes, bool InheritsImplies);

internal enum FieldType
{
    Text,
    Int,
    Number,
    Bool,
    Percent,
    Likelihood,
    Date,
    Period,
    Quantity,
    Url,
    Place,
    Enum,
    Value,
    Ref,
}

internal enum Interest
{
    None,
    For,
    Against,
}

/// <param name="TypeName">The fully qualified C# type of an enum, a value or the record a ref points to; null otherwise.</param>
/// <param name="TargetFamily">The family that a ref points into.</param>
/// <param name="Default">As written in the schema, checked against the type.</param>
/// <param name="Min">As written, checked against the type; so is Max.</param>
/// <param name="DeclaredBy">The fully qualified C# type that declares it: another one when inherited.</param>
internal sealed record FieldSpec(
    string Name,
    FieldType Type,
    bool IsOptional,
    bool IsList,
    string? TypeName,
    Family? TargetFamily,
    string? Doc,
    string? Default,
    string? Min,
    string? Max,
    int? MinLength,
    int? MaxLength,
    int? MinItems,
    int? MaxItems,
    string? Pattern,
    EquatableArray<string> OneOf,
    string? Unit,
    Interest Interested,
    bool Unique,
    string? Deprecated,
    EquatableArray<string> Was,
    string DeclaredBy);
