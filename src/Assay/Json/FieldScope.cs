using System.ComponentModel;

namespace Assay;

/// <summary>Remembers which fields of an object have been read. Generated code declares one for each object, with up to 126 fields.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public struct FieldScope
{
    private UInt128 seen;
    private UInt128 stated;

    /// <summary>The token with which the object begins.</summary>
    internal Token Start { get; private set; }

    internal bool IsOpen { get; private set; }

    internal void Open(Token start) => (Start, IsOpen) = (start, true);

    /// <summary>Takes note of a field; false if it was there before.</summary>
    internal bool Add(int field, bool hasValue)
    {
        var bit = UInt128.One << field;
        var isFirst = (seen & bit) == 0;
        seen |= bit;
        if (hasValue)
            stated |= bit;
        return isFirst;
    }

    internal readonly bool Has(int field) => (seen & (UInt128.One << field)) != 0;

    internal readonly bool HasValue(int field) => (stated & (UInt128.One << field)) != 0;
}
