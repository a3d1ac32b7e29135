namespace Assay.Syntax;

/// <summary>A node of a <see cref="YamlTree"/>. Aliases are followed: an alias is its target, at the target's place.</summary>
internal readonly struct YamlNode
{
    private readonly YamlTree tree;
    private readonly int index;

    public YamlNode(YamlTree tree, int index)
    {
        this.tree = tree;
        this.index = tree.Count > index && (tree[index].Flags & YamlTree.NodeFlags.Alias) != 0 ? tree[index].Value : index;
    }

    public YamlTree Tree => tree;

    public YamlKind Kind => tree.Count > index ? tree[index].Kind : YamlKind.Bad;

    public bool IsScalar => Kind == YamlKind.Scalar;

    public bool IsMapping => Kind == YamlKind.Mapping;

    public bool IsSequence => Kind == YamlKind.Sequence;

    public bool IsBad => Kind == YamlKind.Bad;

    public YamlStyle Style => tree.Count > index ? tree[index].Style : YamlStyle.Plain;

    /// <summary>Where the value begins: its first character, its quote or its bracket, behind any tag and anchor.</summary>
    public int Start => tree.Count > index ? tree[index].Start : 0;

    /// <summary>Behind the value's last character.</summary>
    public int End => tree.Count > index ? tree[index].End : 0;

    public TextPosition Position => tree.Lines.At(Start);

    public YamlProperties Properties =>
        tree.Count > index && (tree[index].Flags & YamlTree.NodeFlags.HasProperties) != 0 ? tree.PropertiesOf(index) : default;

    /// <summary>Whether nothing stands here: `~`, `null` or no text at all, unquoted.</summary>
    public bool IsNull => IsScalar && Style == YamlStyle.Plain && Span is "" or "~" or "null" or "Null" or "NULL";

    /// <summary>A scalar's value; empty for anything else.</summary>
    public ReadOnlySpan<char> Span
    {
        get
        {
            if (!IsScalar)
                return default;
            ref var node = ref tree[index];
            if (node.Value >= 0)
                return tree.Decoded(node.Value).AsSpan();
            var quote = node.Style is YamlStyle.SingleQuoted or YamlStyle.DoubleQuoted ? 1 : 0;
            return tree.Text.AsSpan(node.Start + quote, node.End - node.Start - (2 * quote));
        }
    }

    /// <summary>A scalar's value as a string; a new one at each call.</summary>
    public string Text => IsScalar && tree[index].Value is >= 0 and var value ? tree.Decoded(value) : Span.ToString();

    /// <summary>The node as it stands in the file.</summary>
    public string Source => tree.Text.Substring(Start, End - Start);

    public bool Is(string value) => Span.SequenceEqual(value.AsSpan());

    /// <summary>A mapping's entries in order; none for anything else.</summary>
    public EntryList Entries => new(tree, IsMapping ? index : -1);

    /// <summary>A sequence's items in order; none for anything else.</summary>
    public ItemList Items => new(tree, IsSequence ? index : -1);

    /// <summary>The value of a key, or null. Linear in the number of entries.</summary>
    public YamlNode? Find(string key)
    {
        foreach (var entry in Entries)
            if (entry.Key.Is(key))
                return entry.Value;
        return null;
    }

    public override string ToString() => IsScalar ? Text : Kind.ToString();

    public readonly struct EntryList(YamlTree tree, int mapping)
    {
        public Enumerator GetEnumerator() => new(tree, mapping);

        public struct Enumerator(YamlTree tree, int mapping)
        {
            private readonly int end = mapping < 0 ? 0 : tree[mapping].Next;
            private int key = mapping < 0 ? 0 : -1;

            public readonly YamlEntry Current => new(new YamlNode(tree, key), new YamlNode(tree, tree[key].Next));

            public bool MoveNext()
            {
                do
                {
                    key = key < 0 ? mapping + 1 : key < end ? tree[tree[key].Next].Next : end;
                }
                while (key < end && (tree[key].Flags & YamlTree.NodeFlags.Skipped) != 0);
                return key < end;
            }
        }
    }

    public readonly struct ItemList(YamlTree tree, int sequence)
    {
        public Enumerator GetEnumerator() => new(tree, sequence);

        public struct Enumerator(YamlTree tree, int sequence)
        {
            private readonly int end = sequence < 0 ? 0 : tree[sequence].Next;
            private int item = sequence < 0 ? 0 : -1;

            public readonly YamlNode Current => new(tree, item);

            public bool MoveNext()
            {
                item = item < 0 ? sequence + 1 : item < end ? tree[item].Next : end;
                return item < end;
            }
        }
    }
}

internal readonly record struct YamlEntry(YamlNode Key, YamlNode Value);
