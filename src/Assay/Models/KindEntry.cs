using System.Collections.Immutable;
using System.Text;

namespace Assay;

/// <summary>A kind with what the reader looks up for every record of it.</summary>
internal sealed class KindEntry
{
    public KindEntry(KindCodec codec)
    {
        Codec = codec;
        Worded = [.. Kind.Fields.Where(f => f.Type == FieldType.Ref && !f.OneOf.IsEmpty).Select(f => new NamedField(f))];
    }

    public KindCodec Codec { get; }

    public KindInfo Kind => Codec.Kind;

    /// <summary>The refs that take certain words in place of an id.</summary>
    public ImmutableArray<NamedField> Worded { get; }

    /// <summary>The words that may stand in place of an id in this field.</summary>
    public ImmutableArray<string> WordsOf(ReadOnlySpan<byte> field)
    {
        foreach (var worded in Worded)
        {
            if (field.SequenceEqual(worded.Name))
                return worded.Field.OneOf;
        }

        return [];
    }

    internal readonly struct NamedField(FieldInfo info)
    {
        private readonly byte[] name = Encoding.UTF8.GetBytes(info.Name);

        public ReadOnlySpan<byte> Name => name;

        public FieldInfo Field { get; } = info;
    }
}
