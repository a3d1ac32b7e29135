using System.Collections.Immutable;

namespace Assay;

/// <summary>What a schema says of one kind.</summary>
public sealed class KindInfo
{
    /// <summary>The kind's name in the schema and in dossiers, such as <c>TroopDeployment</c>.</summary>
    public required string Name { get; init; }

    /// <summary>The model that declares it, such as <c>Conflict</c>.</summary>
    public required string Model { get; init; }

    /// <summary>The family it belongs to.</summary>
    public required Family Family { get; init; }

    /// <summary>The record that it compiles to.</summary>
    public required Type Type { get; init; }

    /// <summary>The kind it derives from; null for a family's base kind.</summary>
    public KindInfo? Base { get; init; }

    /// <summary>Whether no record can be of exactly this kind.</summary>
    public bool IsAbstract { get; init; }

    /// <summary>What the schema says it is for.</summary>
    public string? Doc { get; init; }

    /// <summary>Names that dossiers used for it earlier.</summary>
    public ImmutableArray<string> Was { get; init; } = [];

    /// <summary>What to use instead, if it is deprecated.</summary>
    public string? Deprecated { get; init; }

    /// <summary>All fields in declaration order, inherited ones first; <c>id</c> is not among them.</summary>
    public required ImmutableArray<FieldInfo> Fields { get; init; }

    /// <summary>The key fields of the question that claims of this kind answer, if this kind declares one.</summary>
    public ImmutableArray<string> Question { get; init; } = [];

    /// <summary>Whether this kind itself declares a question, if only one without key fields.</summary>
    public bool HasQuestion { get; init; }

    /// <summary>The field with this name, or null.</summary>
    public FieldInfo? Field(string name)
    {
        foreach (var field in Fields)
            if (field.Name == name)
                return field;
        return null;
    }

    /// <summary>Whether this is <paramref name="other"/> or derives from it.</summary>
    public bool Is(KindInfo other)
    {
        for (var kind = this; kind is not null; kind = kind.Base)
            if (ReferenceEquals(kind, other))
                return true;
        return false;
    }

    /// <summary>The kind's name.</summary>
    public override string ToString() => Name;
}
