using System.Collections;
using System.Collections.Immutable;
using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Assay;

/// <summary>
/// The records of one family, in ordinal order of their ids, whatever order they came in. Immutable, and equal to another set by its
/// records.
/// </summary>
/// <typeparam name="T">The family's base kind.</typeparam>
[CollectionBuilder(typeof(EntitySet), nameof(EntitySet.Create))]
public sealed class EntitySet<T> : IReadOnlyList<T>, IEquatable<EntitySet<T>>
    where T : Entity
{
    private readonly T[] entities;

    internal EntitySet(T[] sorted) => entities = sorted;

    /// <summary>The records in order, not to be changed.</summary>
    internal T[] Sorted => entities;

    /// <summary>The set of nothing.</summary>
    public static EntitySet<T> Empty { get; } = new([]);

    /// <summary>How many records it has.</summary>
    public int Count => entities.Length;

    /// <summary>The record at a place in the order of ids, from 0.</summary>
    public T this[int index] => entities[index];

    /// <summary>The record with this id.</summary>
    /// <exception cref="KeyNotFoundException">There is none.</exception>
    public T this[string id] => TryGet(id, out var entity) ? entity : throw new KeyNotFoundException($"there is no record {Wording.Quote(id)}");

    /// <summary>Whether there is a record with this id.</summary>
    public bool Contains(string id) => IndexOf(id) >= 0;

    /// <summary>Finds the record with this id.</summary>
    public bool TryGet(string id, [NotNullWhen(true)] out T? entity)
    {
        var index = IndexOf(id);
        entity = index >= 0 ? entities[index] : null;
        return entity is not null;
    }

    /// <summary>The place of the record with this id in the order of ids, from 0; negative if there is none.</summary>
    public int IndexOf(string id)
    {
        var (low, high) = (0, entities.Length - 1);
        while (low <= high)
        {
            var middle = low + ((high - low) / 2);
            var order = string.CompareOrdinal(entities[middle].Id, id);
            if (order == 0)
                return middle;
            (low, high) = order < 0 ? (middle + 1, high) : (low, middle - 1);
        }

        return ~low;
    }

    /// <summary>The set with this record, in place of the one that had its id before.</summary>
    public EntitySet<T> With(T entity)
    {
        var index = IndexOf(entity.Id);
        return index >= 0
            ? new EntitySet<T>([.. entities.AsSpan(0, index), entity, .. entities.AsSpan(index + 1)])
            : new EntitySet<T>([.. entities.AsSpan(0, ~index), entity, .. entities.AsSpan(~index)]);
    }

    /// <summary>The set without the record that has this id, if there is one.</summary>
    public EntitySet<T> Without(string id)
    {
        var index = IndexOf(id);
        return index < 0 ? this : new EntitySet<T>([.. entities.AsSpan(0, index), .. entities.AsSpan(index + 1)]);
    }

    /// <summary>The records.</summary>
    public ReadOnlySpan<T> AsSpan() => entities;

    /// <summary>Enumerates the records in the order of their ids.</summary>
    public ImmutableArray<T>.Enumerator GetEnumerator() => ImmutableCollectionsMarshal.AsImmutableArray(entities).GetEnumerator();

    IEnumerator<T> IEnumerable<T>.GetEnumerator() => ((IEnumerable<T>)entities).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => entities.GetEnumerator();

    /// <inheritdoc/>
    public bool Equals(EntitySet<T>? other) => other is not null && entities.AsSpan().SequenceEqual(other.entities);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as EntitySet<T>);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = new HashCode();
        foreach (var entity in entities)
            hash.Add(entity.Id, StringComparer.Ordinal);
        return hash.ToHashCode();
    }
}

/// <summary>Makes <see cref="EntitySet{T}"/>s.</summary>
public static class EntitySet
{
    /// <summary>The set of these records. Collection expressions call this.</summary>
    /// <exception cref="ArgumentException">Two records have the same id.</exception>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public static EntitySet<T> Create<T>(ReadOnlySpan<T> entities)
        where T : Entity
    {
        if (entities.IsEmpty)
            return EntitySet<T>.Empty;
        return SortIn(entities.ToArray(), CancellationToken.None);
    }

    /// <summary>The set of these records, in an array that is the set's from now on.</summary>
    internal static EntitySet<T> SortIn<T>(T[] sorted, CancellationToken cancellation)
        where T : Entity
    {
        // Files that Assay has written are in order.
        if (FirstOutOfOrder(sorted) < 0)
            return new EntitySet<T>(sorted);
        Sort(sorted, cancellation);
        if (FirstOutOfOrder(sorted) is >= 0 and var twice)
            throw new ArgumentException($"two records have the id {Wording.Quote(sorted[twice].Id)}", "entities");
        return new EntitySet<T>(sorted);
    }

    /// <summary>The set of these records.</summary>
    /// <exception cref="ArgumentException">Two records have the same id.</exception>
    public static EntitySet<T> ToEntitySet<T>(this IEnumerable<T> entities)
        where T : Entity => Create<T>([.. entities]);

    private static int FirstOutOfOrder<T>(T[] entities)
        where T : Entity
    {
        for (var i = 1; i < entities.Length; i++)
        {
            if (string.CompareOrdinal(entities[i - 1].Id, entities[i].Id) >= 0)
                return i;
        }

        return -1;
    }

    private static void Sort<T>(T[] entities, CancellationToken cancellation)
        where T : Entity
    {
        var compared = 0;
        try
        {
            Array.Sort(entities, !cancellation.CanBeCanceled ? Compare : (a, b) =>
            {
                if (++compared % 4096 == 0)
                    cancellation.ThrowIfCancellationRequested();
                return Compare(a, b);
            });
        }
        catch (InvalidOperationException exception) when (exception.InnerException is OperationCanceledException)
        {
            // So sorting wraps what comparing throws.
            throw new OperationCanceledException(cancellation);
        }

        static int Compare(T a, T b) => string.CompareOrdinal(a.Id, b.Id);
    }
}
