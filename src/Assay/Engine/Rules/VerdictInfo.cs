using System.Collections.Immutable;
using System.ComponentModel;

namespace Assay;

/// <summary>One row of a verdict or credibility table.</summary>
/// <param name="Name">What it is called, such as <c>Corroborated</c> or <c>2</c>.</param>
/// <param name="Doc">What the schema says it means.</param>
/// <param name="Condition">The condition as written in the schema; <c>otherwise</c> for the last row.</param>
public sealed record VerdictInfo(string Name, string? Doc, string Condition)
{
    /// <summary>The parts of the condition that must all hold, as written, in order; none in the last row.</summary>
    public ImmutableArray<string> Conjuncts { get; init; } = [];

    /// <summary>For each of <see cref="Conjuncts"/>, what it asks of the tally and of the claim, such as <c>tally.P</c>. Generated.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public ImmutableArray<ImmutableArray<string>> Mentions { get; init; } = [];

    /// <summary>Whether name, doc and condition are the same; the condition says all that its parts do.</summary>
    public bool Equals(VerdictInfo? other) => other is not null && (Name, Doc, Condition) == (other.Name, other.Doc, other.Condition);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Name, Doc, Condition);

    /// <summary>The name.</summary>
    public override string ToString() => Name;
}
