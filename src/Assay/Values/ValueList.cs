using System.Collections;
using System.Collections.Immutable;
using System.ComponentModel;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Text.Json.Serialization;

namespace Assay;

/// <summary>An immutable list that is equal to another by its items, in order. The default is the empty list.</summary>
/// <typeparam name="T">What it holds.</typeparam>
[CollectionBuilder(typeof(ValueList), nameof(ValueList.Create))]
[JsonConverter(typeof(ValueListConverterFactory))]
public readonly struct ValueList<T> : IReadOnlyList<T>, IEquatable<ValueList<T>>
{
    private readonly T[]? items;

    internal ValueList(T[] items) => this.items = items;

    /// <summary>The empty list.</summary>
    public static ValueList<T> Empty => default;

    /// <summary>How many items it has.</summary>
    public int Count => items?.Length ?? 0;

    /// <summary>Whether it has none.</summary>
    public bool IsEmpty => Count == 0;

    /// <summary>The item at a place, from 0.</summary>
    /// <exception cref="IndexOutOfRangeException">There is no such place.</exception>
    public T this[int index] => (items ?? [])[index];

    /// <summary>Makes a list of an array's items.</summary>
    public static implicit operator ValueList<T>(T[] items) => ValueList.Create<T>(items);

    /// <summary>Makes a list of an array's items, without copying them.</summary>
    public static implicit operator ValueList<T>(ImmutableArray<T> items) =>
        items.IsDefaultOrEmpty ? default : new(ImmutableCollectionsMarshal.AsArray(items)!);

    /// <summary>Whether both have equal items in the same order.</summary>
    public static bool operator ==(ValueList<T> left, ValueList<T> right) => left.Equals(right);

    /// <summary>Whether the items differ.</summary>
    public static bool operator !=(ValueList<T> left, ValueList<T> right) => !left.Equals(right);

    /// <summary>The items.</summary>
    public ReadOnlySpan<T> AsSpan() => items;

    /// <summary>Whether an item equals <paramref name="item"/>.</summary>
    public bool Contains(T item) => items is not null && Array.IndexOf(items, item) >= 0;

    /// <summary>Enumerates the items without allocating.</summary>
    public Enumerator GetEnumerator() => new(items ?? []);

    IEnumerator<T> IEnumerable<T>.GetEnumerator() => ((IEnumerable<T>)(items ?? [])).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => (items ?? []).GetEnumerator();

    /// <inheritdoc/>
    public bool Equals(ValueList<T> other)
    {
        if (ReferenceEquals(items, other.items))
            return true;
        if (Count != other.Count)
            return false;
        for (var i = 0; i < Count; i++)
        {
            if (!EqualityComparer<T>.Default.Equals(items![i], other.items![i]))
                return false;
        }

        return true;
    }

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is ValueList<T> other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = new HashCode();
        foreach (var item in AsSpan())
            hash.Add(item);
        return hash.ToHashCode();
    }

    /// <summary>The items in brackets, for debugging.</summary>
    public override string ToString() => $"[{string.Join(", ", items ?? [])}]";

    /// <summary>Goes through the items.</summary>
    public struct Enumerator
    {
        private readonly T[] items;
        private int at;

        internal Enumerator(T[] items) => (this.items, at) = (items, -1);

        /// <summary>The item at hand.</summary>
        public readonly T Current => items[at];

        /// <summary>Goes to the next item, if there is one.</summary>
        public bool MoveNext() => ++at < items.Length;
    }
}

/// <summary>Makes <see cref="ValueList{T}"/>s.</summary>
public static class ValueList
{
    /// <summary>A list of these items. Collection expressions call this.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public static ValueList<T> Create<T>(ReadOnlySpan<T> items) => items.IsEmpty ? default : new(items.ToArray());

    /// <summary>A list of these items.</summary>
    public static ValueList<T> ToValueList<T>(this IEnumerable<T> items) => [.. items];
}
