namespace Assay;

/// <summary>
/// Names a party, source, evidence, claim or statement of the kind <typeparamref name="T"/> by its id, which is checked when a dossier is
/// validated.
/// </summary>
/// <typeparam name="T">The kind, which keeps ids of different families apart.</typeparam>
/// <param name="Id">The id. It is never null: null and the default give an empty one, which names nothing.</param>
public readonly record struct Ref<T>(string Id) : IComparable<Ref<T>>
    where T : class
{
    /// <summary>The id. It is never null: null and the default give an empty one, which names nothing.</summary>
    public string Id { get => field ?? ""; init; } = Id;

    /// <summary>An id can be written where a reference is due.</summary>
    public static implicit operator Ref<T>(string id) => new(id);

    /// <summary>Whether both have the same id, in upper and lower case too.</summary>
    public bool Equals(Ref<T> other) => string.Equals(Id, other.Id, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override int GetHashCode() => Id.GetHashCode(StringComparison.Ordinal);

    /// <summary>Orders by id, ordinally.</summary>
    public int CompareTo(Ref<T> other) => string.CompareOrdinal(Id, other.Id);

    /// <summary>The id.</summary>
    public override string ToString() => Id;
}
