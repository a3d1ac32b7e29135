using System.ComponentModel;

namespace Assay;

/// <summary>Remembers which fields of an object have been read. Generated code declares one for each object, with up to 126 fields.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public struct FieldScope
{
    private Bits seen;
    private Bits stated;

    /// <summary>The token with which the object begins.</summary>
    internal Token Start { get; private set; }

    internal bool IsOpen { get; private set; }

    /// <summary>The field that comes next in the order of the schema, in which most objects are written.</summary>
    internal int Expected { get; private set; }

    internal void Open(Token start) => (Start, IsOpen) = (start, true);

    /// <summary>Takes note of a field; false if it was there before.</summary>
    internal bool Add(int field, bool hasValue)
    {
        Expected = field + 1;
        if (hasValue)
            stated.Set(field);
        return seen.Set(field);
    }

    internal readonly bool Has(int field) => seen[field];

    internal readonly bool HasValue(int field) => stated[field];

    private struct Bits
    {
        private ulong low;
        private ulong high;

        public readonly bool this[int bit] => ((bit < 64 ? low : high) & (1UL << bit)) != 0;

        /// <summary>False if it was set.</summary>
        public bool Set(int bit)
        {
            var (before, mask) = (bit < 64 ? low : high, 1UL << bit);
            if (bit < 64)
                low |= mask;
            else
                high |= mask;
            return (before & mask) == 0;
        }
    }
}
