using System.Collections.Immutable;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Assay;

/// <summary>A kind with what the reader looks up for every record of it.</summary>
internal sealed class KindEntry
{
    public KindEntry(KindCodec codec)
    {
        Codec = codec;
        EncodedName = JsonEncodedText.Encode(Kind.Name, JavaScriptEncoder.UnsafeRelaxedJsonEscaping);
        Worded = [.. Kind.Fields.Where(f => f.Type == FieldType.Ref && !f.OneOf.IsEmpty).Select(f => new NamedField(f))];
    }

    public KindCodec Codec { get; }

    public KindInfo Kind => Codec.Kind;

    /// <summary>Whether a kind of the model derives from it.</summary>
    public bool HasDerived { get; set; }

    /// <summary>The kind's name, as dossiers write it.</summary>
    public JsonEncodedText EncodedName { get; }

    /// <summary>The kind's name in UTF-8.</summary>
    public ReadOnlySpan<byte> Name => EncodedName.EncodedUtf8Bytes;

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
