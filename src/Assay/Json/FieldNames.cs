using System.ComponentModel;
using System.Text;

namespace Assay;

/// <summary>The names of an object's fields as JSON has them, by number. Generated code makes one for each kind and value.</summary>
/// <param name="names">Today's names, in the order of the schema.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class FieldNames(params string[] names)
{
    private readonly byte[][] utf8 = Array.ConvertAll(names, Encoding.UTF8.GetBytes);
    private readonly List<(byte[] Utf8, int Field)> earlier = [];
    private string?[]? advice;

    /// <summary>Adds a name that a field had once.</summary>
    /// <param name="name">The earlier name.</param>
    /// <param name="field">The field's number, from 0.</param>
    /// <returns>These names.</returns>
    public FieldNames Earlier(string name, int field)
    {
        earlier.Add((Encoding.UTF8.GetBytes(name), field));
        return this;
    }

    /// <summary>Adds that a field is deprecated.</summary>
    /// <param name="field">The field's number, from 0.</param>
    /// <param name="instead">What to use instead.</param>
    /// <returns>These names.</returns>
    public FieldNames Deprecated(int field, string instead)
    {
        (advice ??= new string?[names.Length])[field] = instead;
        return this;
    }

    internal string[] Known => names;

    /// <summary>What to use instead of a field; null if it is not deprecated.</summary>
    internal string? AdviceOn(int field) => advice?[field];

    /// <summary>Whether the field of this number has this name. There need not be one of this number.</summary>
    internal bool Is(int field, ReadOnlySpan<byte> name) => (uint)field < (uint)utf8.Length && name.SequenceEqual(utf8[field]);

    /// <summary>The number of the field with this name; -1 if there is none.</summary>
    internal int Find(ReadOnlySpan<byte> name)
    {
        for (var i = 0; i < utf8.Length; i++)
        {
            if (name.SequenceEqual(utf8[i]))
                return i;
        }

        return -1;
    }

    /// <summary>The number of the field that had this name once; -1 if there is none.</summary>
    internal int FindEarlier(ReadOnlySpan<byte> name)
    {
        foreach (var (written, field) in earlier)
        {
            if (name.SequenceEqual(written))
                return field;
        }

        return -1;
    }
}
