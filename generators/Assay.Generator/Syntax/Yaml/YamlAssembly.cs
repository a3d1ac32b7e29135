using Node = Assay.Syntax.YamlTree.Node;
using NodeFlags = Assay.Syntax.YamlTree.NodeFlags;

namespace Assay.Syntax;

/// <summary>A piece that was read by itself.</summary>
internal readonly record struct YamlPart(int Depth, bool IsHeading, YamlTree Tree);

/// <summary>Puts pieces that were read one by one together to the tree that reading the whole would have given, or says that they are not such.</summary>
internal static class YamlAssembly
{
    /// <summary>Reads a piece by itself.</summary>
    public static YamlTree Read(string text, int depth, YamlLimits limits, CancellationToken cancellation) =>
        YamlReader.Read(text, limits with { MaxDepth = limits.MaxDepth - depth, MaxRecoveries = 0 }, cancellation);

    /// <summary>The tree of the whole text; null if only reading it as a whole can tell.</summary>
    public static YamlTree? TryAssemble(string text, IEnumerable<YamlPart> parts)
    {
        var whole = new YamlTree(text);
        var keys = new HashSet<string>(StringComparer.Ordinal);
        var entries = new HashSet<string>(StringComparer.Ordinal);
        whole.Add(new Node(-1, 0, 0, -1, YamlKind.Mapping, YamlStyle.Plain, NodeFlags.None));
        var section = -1;
        var start = 0;
        foreach (var part in parts)
        {
            if (!IsOneEntry(part, isFirst: start == 0))
                return null;
            if (part.Depth == 0)
            {
                Close(whole, section);
                section = -1;
            }
            // What is wrong here is for reading the whole to say.
            if ((part.Depth > 0 && section < 0) || !(section < 0 ? keys : entries).Add(new YamlNode(part.Tree, 1).Text))
                return null;
            Copy(part, start, whole);
            start += part.Tree.Text.Length;
            if (!part.IsHeading)
                continue;
            section = whole.Add(new Node(-1, 0, 0, -1, YamlKind.Mapping, YamlStyle.Plain, NodeFlags.None));
            entries.Clear();
        }
        if (start == 0 || start != text.Length)
            return null;
        Close(whole, section);
        Close(whole, 0);
        return whole;
    }

    /// <summary>Whether a piece holds one entry and nothing that reaches beyond it, such as an anchor.</summary>
    private static bool IsOneEntry(YamlPart part, bool isFirst)
    {
        var tree = part.Tree;
        if (tree.Errors.Count > 0 || tree.Omissions.Count > 0 || tree.HasProperties || tree.Count < 3)
            return false;
        if (tree.Root is not { IsMapping: true, Style: YamlStyle.Plain } || tree[1].Kind != YamlKind.Scalar || tree[tree[1].Next].Next != tree.Count)
            return false;
        // A colon without a key stands elsewhere when it is read by itself.
        if (new YamlNode(tree, 1).Text.Length == 0)
            return false;
        // The entry begins where the cut is, but for the first, which may have comments before it.
        if (!isFirst && !IsIndent(tree.Text, tree[1].Start))
            return false;
        return !part.IsHeading || new YamlNode(tree, 2) is { IsScalar: true, Style: YamlStyle.Plain, Span.Length: 0 };
    }

    private static bool IsIndent(string text, int end)
    {
        for (var i = 0; i < end; i++)
            if (text[i] != ' ')
                return false;
        return true;
    }

    /// <summary>Adds the part's key and, unless entries follow, its value.</summary>
    private static void Copy(YamlPart part, int start, YamlTree whole)
    {
        var count = part.IsHeading ? 2 : part.Tree.Count;
        var by = whole.Count - 1;
        for (var i = 1; i < count; i++)
        {
            var node = part.Tree[i];
            whole.Add(node with
            {
                Start = node.Start + start,
                End = node.End + start,
                Next = node.Next + by,
                Value = node.Value >= 0 ? whole.AddDecoded(part.Tree.Decoded(node.Value)) : -1,
            });
        }
    }

    private static void Close(YamlTree whole, int mapping)
    {
        if (mapping < 0)
            return;
        ref var node = ref whole[mapping];
        node.Next = whole.Count;
        node.Start = whole[mapping + 1].Start;
        node.End = node.Start;
        for (var child = mapping + 1; child < whole.Count; child = whole[child].Next)
            node.End = Math.Max(node.End, whole[child].End);
    }
}
