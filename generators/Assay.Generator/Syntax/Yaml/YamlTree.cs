namespace Assay.Syntax;

internal enum YamlKind : byte
{
    Scalar,
    Mapping,
    Sequence,

    /// <summary>Something that was already reported; whoever meets it says no more about it.</summary>
    Bad,
}

internal enum YamlStyle : byte
{
    /// <summary>An unquoted scalar, or a mapping or sequence by indentation.</summary>
    Plain,
    SingleQuoted,
    DoubleQuoted,
    Literal,
    Folded,

    /// <summary>A mapping in braces or a sequence in brackets.</summary>
    Flow,
}

/// <summary>
/// The nodes of one YAML document in document order, 20 bytes each. Scalars that stand in the text as they are hold no string of
/// their own, so a large file costs its text and its nodes.
/// </summary>
internal sealed class YamlTree
{
    private const int ChunkBits = 14;
    private const int ChunkSize = 1 << ChunkBits;

    private readonly List<Node[]> chunks = [];
    private readonly List<string> decoded = [];
    private Dictionary<int, YamlProperties>? properties;
    private HashSet<string>? referredTo;
    private LineMap? lines;

    public YamlTree(string text) => Text = text;

    /// <summary>The text that was read, without its byte order mark. All offsets are into it.</summary>
    public string Text { get; }

    public LineMap Lines => lines ??= new LineMap(Text);

    /// <summary>The document's node; of kind <see cref="YamlKind.Bad"/> if the file was refused or is empty.</summary>
    public YamlNode Root => new(this, 0);

    /// <summary>Whether the document holds nothing, or nothing but comments.</summary>
    public bool IsEmpty { get; set; }

    public IReadOnlyList<YamlError> Errors { get; set; } = [];

    public IReadOnlyList<YamlOmission> Omissions { get; set; } = [];

    /// <summary>Whether any node has a tag or an anchor.</summary>
    public bool HasProperties => properties is { Count: > 0 };

    internal int Count { get; private set; }

    internal ref Node this[int index] => ref chunks[index >> ChunkBits][index & (ChunkSize - 1)];

    internal int Add(Node node)
    {
        if (Count >> ChunkBits == chunks.Count)
            chunks.Add(new Node[chunks.Count == 0 ? 64 : ChunkSize]);
        else if (chunks.Count == 1 && Count == chunks[0].Length)
            GrowFirstChunk();
        this[Count] = node;
        return Count++;
    }

    internal int AddDecoded(string value)
    {
        decoded.Add(value);
        return decoded.Count - 1;
    }

    internal string Decoded(int index) => decoded[index];

    internal void SetProperties(int index, YamlProperties value) => (properties ??= [])[index] = value;

    internal YamlProperties PropertiesOf(int index) =>
        properties is not null && properties.TryGetValue(index, out var found) ? found : default;

    public bool HasAliases => referredTo is not null;

    /// <summary>Whether an alias follows an anchor of that name.</summary>
    public bool IsReferredTo(string anchor) => referredTo?.Contains(anchor) == true;

    internal void AddReference(string anchor) => (referredTo ??= new(StringComparer.Ordinal)).Add(anchor);

    internal void Clear()
    {
        referredTo = null;
        chunks.Clear();
        decoded.Clear();
        properties = null;
        Count = 0;
    }

    // Most documents are small: the first chunk grows, the others come whole.
    private void GrowFirstChunk()
    {
        var grown = chunks[0];
        Array.Resize(ref grown, Math.Min(grown.Length * 2, ChunkSize));
        chunks[0] = grown;
    }

    /// <param name="Next">The node behind this one and everything in it.</param>
    /// <param name="Value">Of a scalar: its string among the decoded ones, -1 if the text itself is the value. Of an alias: its target.</param>
    internal record struct Node(int Start, int End, int Next, int Value, YamlKind Kind, YamlStyle Style, NodeFlags Flags);

    [Flags]
    internal enum NodeFlags : byte
    {
        None = 0,
        Alias = 1,

        /// <summary>A key whose entry was reported and does not count.</summary>
        Skipped = 2,
        HasProperties = 4,
    }
}

/// <summary>What stands before a node: a tag (`!x`) and an anchor (`&amp;x`), as written; null if absent.</summary>
internal readonly record struct YamlProperties(int Start, string? Tag, string? Anchor);
