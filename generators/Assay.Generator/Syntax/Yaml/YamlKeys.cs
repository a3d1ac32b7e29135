using NodeFlags = Assay.Syntax.YamlTree.NodeFlags;

namespace Assay.Syntax;

/// <summary>Checks the keys of mappings: words, each once, no merge keys. What is wrong is reported, and its entry does not count.</summary>
internal sealed class YamlKeys(YamlTree tree, List<YamlError> errors)
{
    private const int ManyKeys = 16;

    public void Check(YamlFrame frame, int index, YamlKind kind)
    {
        ref var node = ref tree[index];
        if (kind != YamlKind.Scalar)
        {
            if (kind != YamlKind.Bad)
            {
                errors.Add(new YamlError(YamlErrorKind.ComplexKey, node.Start, Math.Min(node.Start + 1, tree.Text.Length),
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
    private YamlNode? Earlier(YamlFrame frame, YamlNode key, int index)
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
}
