using YamlDotNet.Core;
using YamlDotNet.Core.Events;
using Node = Assay.Syntax.YamlTree.Node;
using NodeFlags = Assay.Syntax.YamlTree.NodeFlags;

namespace Assay.Syntax;

/// <summary>Turns YamlDotNet's events into nodes: one pass, an explicit stack, no recursion.</summary>
internal sealed class YamlTreeBuilder(YamlTree tree, string text, YamlLimits limits, List<YamlError> errors, CancellationToken cancellation)
{
    private const int Unknown = -1;

    private readonly Stack<YamlFrame> stack = new();
    private readonly Dictionary<string, Anchored> anchors = new(StringComparer.Ordinal);
    private readonly YamlKeys keys = new(tree, errors);
    private long expansion;

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
            start = YamlPrefix.Skip(text, start, end);
        }
        var node = new Node(start, end, tree.Count + 1, ValueOf(scalar.Value, style, start, end), YamlKind.Scalar, style, flags);
        var index = tree.Add(node);
        if (flags != NodeFlags.None)
            tree.SetProperties(index, YamlPrefix.At(text, written, scalar));
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
                start = YamlPrefix.Skip(text, start, text.Length);
            }
        }
        // `[a: b]` has a mapping of one entry that has no brackets, and whose mark is the start of the file: it begins at its key.
        var isPair = isFlow && kind == YamlKind.Mapping && (start >= text.Length || text[start] != '{');
        if (isPair)
            start = Unknown;
        var index = tree.Add(new Node(start, start, 0, -1, kind, isFlow && !isPair ? YamlStyle.Flow : YamlStyle.Plain, flags));
        if (flags != NodeFlags.None)
            tree.SetProperties(index, YamlPrefix.At(text, written, opening));
        Attach(index, kind);
        stack.Push(new YamlFrame(index, opening.Anchor.IsEmpty ? null : opening.Anchor.Value) { IsMapping = kind == YamlKind.Mapping });
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

    private int EndOfLast(YamlFrame frame)
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
                    keys.Check(frame, index, kind);
                else
                    tree[index].Flags |= NodeFlags.Skipped;
                frame.Keys++;
            }
        }
        frame.LastChild = index;
    }

    /// <summary>YamlDotNet does not mind a missing comma behind a quote or bracket: `{when: [a] == b}` has a key `== b` to it.</summary>
    private bool CheckComma(YamlFrame frame, int index)
    {
        if (frame.LastChild < 0 || tree[frame.Node].Style != YamlStyle.Flow)
            return true;
        ref var last = ref tree[frame.LastChild];
        // What has no key, as in `[{}, : 1]`, has no place of its own.
        if (tree[index].Start < last.End)
            return true;
        for (var i = last.End; i < tree[index].Start; i++)
        {
            if (text[i] == ',')
                return true;
            if (text[i] == '#')
                i = YamlPrefix.SkipComment(text, i, tree[index].Start) - 1;
        }
        errors.Add(new YamlError(YamlErrorKind.Syntax, last.Start, tree[index].Start + 1,
            MissingComma(text[Math.Max(last.Start, last.End - 1)])));
        last.Kind = YamlKind.Bad;
        return false;
    }

    private string TooDeep() => $"mappings and lists are nested more than {limits.MaxDepth} levels deep";
}
