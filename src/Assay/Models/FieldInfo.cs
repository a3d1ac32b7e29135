using System.Collections.Immutable;

namespace Assay;

/// <summary>What a field holds.</summary>
public enum FieldType
{
    /// <summary><see cref="string"/>.</summary>
    Text,

    /// <summary><see cref="long"/>.</summary>
    Int,

    /// <summary><see cref="double"/>, finite.</summary>
    Number,

    /// <summary><see cref="bool"/>.</summary>
    Bool,

    /// <summary><see cref="double"/> in [0, 1], written <c>12.5%</c> or 0.125.</summary>
    Percent,

    /// <summary><see cref="double"/> in [0, 1], written <c>Likely</c> or 0.68.</summary>
    Likelihood,

    /// <summary><see cref="PartialDate"/>.</summary>
    Date,

    /// <summary><see cref="Assay.Period"/>.</summary>
    Period,

    /// <summary><see cref="Assay.Quantity"/>.</summary>
    Quantity,

    /// <summary><see cref="Uri"/>, absolute.</summary>
    Url,

    /// <summary><see cref="string"/>, the name of a place.</summary>
    Place,

    /// <summary>An enum of the model.</summary>
    Enum,

    /// <summary>A value object of the model.</summary>
    Value,

    /// <summary><see cref="Ref{T}"/>.</summary>
    Ref,
}

/// <summary>Which way a party named by a field leans on the claim.</summary>
public enum Interest
{
    /// <summary>Not at all.</summary>
    None,

    /// <summary>It gains if the claim is believed.</summary>
    For,

    /// <summary>It loses if the claim is believed.</summary>
    Against,
}

/// <summary>What a schema says of one field.</summary>
public sealed class FieldInfo
{
    /// <summary>The name in schemas, JSON and dossiers (camelCase).</summary>
    public required string Name { get; init; }

    /// <summary>What it holds.</summary>
    public required FieldType Type { get; init; }

    /// <summary>Whether it may be left out.</summary>
    public bool IsOptional { get; init; }

    /// <summary>Whether it holds a list.</summary>
    public bool IsList { get; init; }

    /// <summary>The kind that a <see cref="FieldType.Ref"/> refers to; null for other types.</summary>
    public Func<KindInfo>? Target { get; init; }

    /// <summary>The name of the enum or value that it holds; null for other types.</summary>
    public string? TypeName { get; init; }

    /// <summary>The unit of a quantity.</summary>
    public string? Unit { get; init; }

    /// <summary>How the party it names leans.</summary>
    public Interest Interested { get; init; }

    /// <summary>Whether its value occurs once only among records of this kind in a case.</summary>
    public bool IsUnique { get; init; }

    /// <summary>The only values it takes, as written; for a ref, words that may stand in place of an id.</summary>
    public ImmutableArray<string> OneOf { get; init; } = [];

    /// <summary>What the schema says it is for.</summary>
    public string? Doc { get; init; }

    /// <summary>Names that dossiers used for it earlier.</summary>
    public ImmutableArray<string> Was { get; init; } = [];

    /// <summary>What to use instead, if it is deprecated.</summary>
    public string? Deprecated { get; init; }

    /// <summary>The value of this field in a record of a kind that has it: null where absent, else the property's value, boxed.</summary>
    public required Func<Entity, object?> Get { get; init; }
}
