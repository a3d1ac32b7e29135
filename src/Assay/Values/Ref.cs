using System.Text.Json.Serialization;

namespace Assay;

/// <summary>A reference to a record, whatever its kind.</summary>
internal interface IRef
{
    /// <summary>The id.</summary>
    string Id { get; }

    /// <summary>The family in which the id is looked up.</summary>
    Family Family { get; }
}

/// <summary>
/// Names a party, source, evidence, claim or statement of the kind <typeparamref name="T"/> by its id, which is checked when a dossier is
/// validated.
/// </summary>
/// <typeparam name="T">The kind, which keeps ids of different families apart.</typeparam>
/// <param name="Id">The id. It is never null: null and the default give an empty one, which names nothing.</param>
[JsonConverter(typeof(RefConverterFactory))]
public readonly record struct Ref<T>(string Id) : IRef, IComparable<Ref<T>>
    where T : class
{
    /// <summary>The id. It is never null: null and the default give an empty one, which names nothing.</summary>
    public string Id { get => field ?? ""; init; } = Id;

    Family IRef.Family => RefFamily.Of<T>();

    /// <summary>An id can be written where a reference is due.</summary>
    /// <exception cref="ArgumentNullException">There is no id. In <c>known ? new Ref&lt;Party&gt;("x") : null</c>, say <c>(Ref&lt;Party&gt;?)null</c>.</exception>
    public static implicit operator Ref<T>(string id) => new(id ?? throw new ArgumentNullException(nameof(id)));

    /// <summary>Whether both have the same id, in upper and lower case too.</summary>
    public bool Equals(Ref<T> other) => string.Equals(Id, other.Id, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override int GetHashCode() => Id.GetHashCode(StringComparison.Ordinal);

    /// <summary>Orders by id, ordinally.</summary>
    public int CompareTo(Ref<T> other) => string.CompareOrdinal(Id, other.Id);

    /// <summary>The id.</summary>
    public override string ToString() => Id;
}
