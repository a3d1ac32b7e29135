using System.Collections.Immutable;

namespace Assay;

/// <summary>What makes claims answers to the same question: the kind that declares it, and equal key fields (null equals null).</summary>
/// <param name="Kind">The kind that declares the question.</param>
/// <param name="Values">Their values in this claim, in the order of <see cref="KindInfo.Question"/>.</param>
public sealed record QuestionKey(KindInfo Kind, ImmutableArray<object?> Values)
{
    /// <inheritdoc/>
    public bool Equals(QuestionKey? other) =>
        other is not null && ReferenceEquals(Kind, other.Kind) && Values.AsSpan().SequenceEqual(other.Values.AsSpan());

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = new HashCode();
        hash.Add(Kind);
        foreach (var value in Values)
            hash.Add(value);
        return hash.ToHashCode();
    }
}
