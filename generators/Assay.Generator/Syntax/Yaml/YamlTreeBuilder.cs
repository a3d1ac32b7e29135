using YamlDotNet.Core;
using YamlDotNet.Core.Events;
using Node = Assay.Syntax.YamlTree.Node;
using NodeFlags = Assay.Syntax.YamlTree.NodeFlags;

namespace Assay.Syntax;

/// <summary>Turns YamlDotNet's events into nodes: one pass, an explicit stack, no recursion.</summary>
internal sealed class YamlTreeBuilder(YamlTree tree, string text, YamlLimits limits, List<YamlError> errors, CancellationToken cancellation)
{
    private const int ManyKeys = 16;
    private const int Unknown = -1;

    private readonly Stack<Frame> stack = new();
    private readonly Dictionary<string, Anchored> anchors = new(StringComparer.Ordinal);
    private long expansion;

    private sealed class Frame(int node, string? anchor)
    {
        public int Node => node;
        public string? Anchor => anchor;
        public bool IsMapping;
        public bool AwaitsValue;
        public int LastChild = -1;
        public int Keys;
        public Dictionary<string, int>? KeyTable;

        /// <summary>Levels inside, aliases followed.</summary>
        public int Height = 1;

        /// <summary>What following the aliases inside adds, in characters.</summary>
        public long Expansion;
    }

    private readonly record struct Anchored(int Node, long Size, int Height);

    public static string MissingComma(char behind) => $"a ',' is missing behind '{behind}'; if all of this is one text, quote the whole of it";

    public YamlBuildEnd Build()
    {
        var scanner = new Scanner(new StringReader(text), skipComments: true);
        try
        {
            var end = Read(new Parser(scanner));
            if (end == YamlBuildEnd.Complete && tree.Count == 0)
                tree.IsEmpty = true;
            return end;
        }
        // Besides YamlException it throws InvalidOperationException, and on odd input others.
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            errors.Add(YamlWording.Explain(exception, text, (int)scanner.CurrentPosition.Index, tree, stack.Select(f => f.Node)));
            return YamlBuildEnd.Broken;
        }
    }

    private YamlBuildEnd Read(Parser parser)
    {
        var documents = 0;
        for (var events = 0; parser.MoveNext(); events++)
        {
            if ((events & 1023) == 0)
                cancellation.ThrowIfCancellationRequested();
            switch (parser.Current)
            {
                case DocumentStart start when documents++ > 0:
                    var at = (int)start.Start.Index;
                    errors.Add(new YamlError(YamlErrorKind.ManyDocuments, at, Math.Min(at + 3, text.Length),
                        "a file holds one YAML document; put what follows '---' into a file of its own"));
                    return YamlBuildEnd.Complete;
                case Scalar scalar:
                    AddScalar(scalar);
                    break;
                case AnchorAlias alias:
                    if (!AddAlias(alias))
                        return YamlBuildEnd.Refused;
                    break;
                case MappingStart mapping:
                    if (!Open(YamlKind.Mapping, mapping, mapping.Style == MappingStyle.Flow))
                        return YamlBuildEnd.Refused;
                    break;
                case SequenceStart sequence:
                    if (!Open(YamlKind.Sequence, sequence, sequence.Style == SequenceStyle.Flow))
                        return YamlBuildEnd.Refused;
                    break;
                case MappingEnd or SequenceEnd:
                    Close((int)parser.Current.Start.Index);
                    break;
            }
        }
        return YamlBuildEnd.Complete;
    }

    private void AddScalar(Scalar scalar)
    {
        var end = Math.Min((int)scalar.End.Index, text.Length);
        var style = scalar.Style switch
        {
            ScalarStyle.SingleQuoted => YamlStyle.SingleQuoted,
            ScalarStyle.DoubleQuoted => YamlStyle.DoubleQuoted,
            ScalarStyle.Literal => YamlStyle.Literal,
            ScalarStyle.Folded => YamlStyle.Folded,
            _ => YamlStyle.Plain,
        };
        var start = (int)scalar.Start.Index;
        var flags = NodeFlags.None;
        var written = start;
        if (!scalar.Tag.IsEmpty || !scalar.Anchor.IsEmpty)
        {
            flags = NodeFlags.HasProperties;
            start = SkipProperties(start, end);
        }
        var node = new Node(start, end, tree.Count + 1, ValueOf(scalar.Value, style, start, end), YamlKind.Scalar, style, flags);
        var index = tree.Add(node);
        if (flags != NodeFlags.None)
            tree.SetProperties(index, PropertiesAt(written, scalar));
        if (!scalar.Anchor.IsEmpty)
            anchors[scalar.Anchor.Value] = new Anchored(index, Math.Max(1, end - start), 0);
        Attach(index, YamlKind.Scalar);
    }

    /// <summary>-1 if the text between the marks is the value itself, as it nearly always is.</summary>
    private int ValueOf(string value, YamlStyle style, int start, int end)
    {
        if (style is YamlStyle.Literal or YamlStyle.Folded)
            return tree.AddDecoded(value);
        var quote = style == YamlStyle.Plain ? 0 : 1;
        return end - start - (2 * quote) == value.Length && string.CompareOrdinal(text, start + quote, value, 0, value.Length) == 0
            ? -1
            : tree.AddDecoded(value);
    }

    private bool AddAlias(AnchorAlias alias)
    {
        var (start, end) = ((int)alias.Start.Index, (int)alias.End.Index);
        var name = alias.Value.Value;
        if (!anchors.TryGetValue(name, out var target))
        {
            var message = stack.Any(f => f.Anchor == name)
                ? $"'*{name}' stands inside what '&{name}' names, so it would never end"
                : $"there is no anchor '&{name}' for '*{name}'; a text that begins with '*' must be quoted"
                    + (anchors.Count > 0 ? Spelling.DidYouMean(name, anchors.Keys) : "");
            errors.Add(new YamlError(YamlErrorKind.UnknownAlias, start, end, message));
            Attach(tree.Add(new Node(start, end, tree.Count + 1, -1, YamlKind.Bad, YamlStyle.Plain, NodeFlags.None)), YamlKind.Bad);
            return true;
        }
        if (stack.Count + target.Height > limits.MaxDepth)
        {
            errors.Add(new YamlError(YamlErrorKind.TooDeep, start, end, TooDeep()));
            return false;
        }
        expansion += target.Size;
        if (expansion > (long)limits.MaxExpansion * text.Length)
        {
            errors.Add(new YamlError(YamlErrorKind.TooManyAliases, start, end,
                $"following the aliases would make the file more than {limits.MaxExpansion} times as large as it is; write out what they stand for"));
            return false;
        }
        tree.AddReference(name);
        var index = tree.Add(new Node(start, end, tree.Count + 1, target.Node, tree[target.Node].Kind, YamlStyle.Plain, NodeFlags.Alias));
        if (stack.Count > 0)
        {
            stack.Peek().Height = Math.Max(stack.Peek().Height, target.Height + 1);
            stack.Peek().Expansion += target.Size;
        }
        Attach(index, tree[target.Node].Kind);
        return true;
    }

    private bool Open(YamlKind kind, NodeEvent opening, bool isFlow)
    {
        var start = (int)opening.Start.Index;
        if (stack.Count >= limits.MaxDepth)
        {
            errors.Add(new YamlError(YamlErrorKind.TooDeep, start, Math.Min(start + 1, text.Length), TooDeep()));
            return false;
        }
        var flags = NodeFlags.None;
        var written = start;
        if (!opening.Tag.IsEmpty || !opening.Anchor.IsEmpty)
        {
            // Tags that are not written are reported too, as `?`.
            if (start < text.Length && text[start] is '!' or '&')
            {
                flags = NodeFlags.HasProperties;
                start = SkipProperties(start, text.Length);
            }
        }
        // `[a: b]` has a mapping of one entry that has no brackets, and whose mark is the start of the file: it begins at its key.
        var isPair = isFlow && kind == YamlKind.Mapping && (start >= text.Length || text[start] != '{');
        if (isPair)
            start = Unknown;
        var index = tree.Add(new Node(start, start, 0, -1, kind, isFlow && !isPair ? YamlStyle.Flow : YamlStyle.Plain, flags));
        if (flags != NodeFlags.None)
            tree.SetProperties(index, PropertiesAt(written, opening));
        Attach(index, kind);
        stack.Push(new Frame(index, opening.Anchor.IsEmpty ? null : opening.Anchor.Value) { IsMapping = kind == YamlKind.Mapping });
        return true;
    }

    private void Close(int mark)
    {
        CompleteEntry();
        var frame = stack.Pop();
        ref var node = ref tree[frame.Node];
        node.Next = tree.Count;
        node.End = node.Style == YamlStyle.Flow ? Math.Min(mark + 1, text.Length) : EndOfLast(frame);
        if (frame.Anchor is not null)
            anchors[frame.Anchor] = new Anchored(frame.Node, Math.Max(1, node.End - node.Start) + frame.Expansion, frame.Height);
        if (stack.Count == 0)
            return;
        stack.Peek().Height = Math.Max(stack.Peek().Height, frame.Height + 1);
        stack.Peek().Expansion += frame.Expansion;
    }

    /// <summary>For a line that begins with ':' YamlDotNet reports a key and then no value.</summary>
    private void CompleteEntry()
    {
        var frame = stack.Peek();
        if (!frame.AwaitsValue)
            return;
        ref var key = ref tree[frame.LastChild];
        key.Flags |= NodeFlags.Skipped;
        var at = Math.Max(0, key.Start - 1);
        errors.Add(new YamlError(YamlErrorKind.Syntax, at, at + 1, YamlWording.KeyMissing));
        tree.Add(new Node(key.Start, key.Start, tree.Count + 1, -1, YamlKind.Bad, YamlStyle.Plain, NodeFlags.None));
        frame.AwaitsValue = false;
    }

    private int EndOfLast(Frame frame)
    {
        var end = tree[frame.Node].Start;
        // In document order the last node ends last, or the collection that was closed last does.
        for (var child = frame.Node + 1; child < tree.Count; child = tree[child].Next)
            end = Math.Max(end, tree[child].End);
        return end;
    }

    /// <summary>Counts a node that has just begun as a key, a value or an item of what is open.</summary>
    private void Attach(int index, YamlKind kind)
    {
        if (stack.Count == 0)
            return;
        var frame = stack.Peek();
        if (tree[frame.Node].Start == Unknown)
            tree[frame.Node].Start = tree[index].Start;
        if (frame.AwaitsValue)
            frame.AwaitsValue = false;
        else
        {
            var isApart = CheckComma(frame, index);
            if (frame.IsMapping)
            {
                frame.AwaitsValue = true;
                if (isApart)
                    CheckKey(frame, index, kind);
                else
                    tree[index].Flags |= NodeFlags.Skipped;
                frame.Keys++;
            }
        }
        frame.LastChild = index;
    }

    /// <summary>YamlDotNet does not mind a missing comma behind a quote or bracket: `{when: [a] == b}` has a key `== b` to it.</summary>
    private bool CheckComma(Frame frame, int index)
    {
        if (frame.LastChild < 0 || tree[frame.Node].Style != YamlStyle.Flow || tree[index].Start == Unknown)
            return true;
        ref var last = ref tree[frame.LastChild];
        for (var i = last.End; i < tree[index].Start; i++)
        {
            if (text[i] == ',')
                return true;
            if (text[i] == '#')
                i = SkipComment(i, tree[index].Start) - 1;
        }
        errors.Add(new YamlError(YamlErrorKind.Syntax, last.Start, tree[index].Start + 1,
            MissingComma(text[Math.Max(last.Start, last.End - 1)])));
        last.Kind = YamlKind.Bad;
        return false;
    }

    private void CheckKey(Frame frame, int index, YamlKind kind)
    {
        ref var node = ref tree[index];
        if (kind != YamlKind.Scalar)
        {
            if (kind != YamlKind.Bad)
            {
                errors.Add(new YamlError(YamlErrorKind.ComplexKey, node.Start, Math.Min(node.Start + 1, text.Length),
                    "a key must be a plain word; if this is a text with braces or brackets, quote it"));
            }
            node.Flags |= NodeFlags.Skipped;
            return;
        }
        var key = new YamlNode(tree, index);
        if (key.Is("<<") && key.Style == YamlStyle.Plain)
        {
            errors.Add(new YamlError(YamlErrorKind.MergeKey, node.Start, node.End, "merge keys ('<<') are not read; write the entries out"));
            node.Flags |= NodeFlags.Skipped;
            return;
        }
        if (Earlier(frame, key, index) is not { } earlier)
            return;
        var first = tree.Lines.At(earlier.Start);
        errors.Add(new YamlError(YamlErrorKind.DuplicateKey, node.Start, node.End,
            $"'{key.Text}' stands here a second time; the first is at line {first.Line}, column {first.Column}"));
        node.Flags |= NodeFlags.Skipped;
    }

    // Few keys are compared one by one; only large mappings pay for a table.
    private YamlNode? Earlier(Frame frame, YamlNode key, int index)
    {
        if (frame.Keys < ManyKeys)
        {
            for (var other = frame.Node + 1; other < index; other = tree[tree[other].Next].Next)
            {
                var node = new YamlNode(tree, other);
                if (node.IsScalar && node.Span.SequenceEqual(key.Span))
                    return node;
            }
            return null;
        }
        if (frame.KeyTable is null)
        {
            frame.KeyTable = new Dictionary<string, int>(StringComparer.Ordinal);
            for (var other = frame.Node + 1; other < index; other = tree[tree[other].Next].Next)
            {
                var text = new YamlNode(tree, other).Text;
                if (!frame.KeyTable.ContainsKey(text))
                    frame.KeyTable.Add(text, other);
            }
        }
        if (frame.KeyTable.TryGetValue(key.Text, out var found))
            return new YamlNode(tree, found);
        frame.KeyTable.Add(key.Text, index);
        return null;
    }

    private YamlProperties PropertiesAt(int start, NodeEvent node)
    {
        string? tag = null;
        for (var i = start; i < text.Length && text[i] is '!' or '&';)
        {
            var end = i;
            while (end < text.Length && text[end] is not (' ' or '\t' or ',') && !LineMap.IsBreak(text[end]))
                end++;
            if (text[i] == '!')
                tag = text.Substring(i, end - i);
            i = SkipBlank(end, text.Length);
        }
        return new YamlProperties(start, tag, node.Anchor.IsEmpty ? null : node.Anchor.Value);
    }

    private int SkipProperties(int start, int end)
    {
        while (start < end && text[start] is '!' or '&')
        {
            while (start < end && text[start] is not (' ' or '\t' or ',') && !LineMap.IsBreak(text[start]))
                start++;
            start = SkipBlank(start, end);
        }
        return start;
    }

    private int SkipBlank(int start, int end)
    {
        while (start < end && (text[start] is ' ' or '\t' || LineMap.IsBreak(text[start])))
        {
            start++;
            if (start < end && text[start] == '#')
                start = SkipComment(start, end);
        }
        return start;
    }

    private int SkipComment(int start, int end)
    {
        while (start < end && !LineMap.IsBreak(text[start]))
            start++;
        return start;
    }

    private string TooDeep() => $"mappings and lists are nested more than {limits.MaxDepth} levels deep";
}
