using YamlDotNet.Core.Events;

namespace Assay.Syntax;

/// <summary>What stands before a node: its tag and its anchor, with the blanks and comments behind them.</summary>
internal static class YamlPrefix
{
    public static YamlProperties At(string text, int start, NodeEvent node)
    {
        string? tag = null;
        for (var i = start; i < text.Length && text[i] is '!' or '&';)
        {
            var end = i;
            while (end < text.Length && text[end] is not (' ' or '\t' or ',') && !LineMap.IsBreak(text[end]))
                end++;
            if (text[i] == '!')
                tag = text.Substring(i, end - i);
            i = SkipBlank(text, end, text.Length);
        }
        return new YamlProperties(start, tag, node.Anchor.IsEmpty ? null : node.Anchor.Value);
    }

    public static int Skip(string text, int start, int end)
    {
        while (start < end && text[start] is '!' or '&')
        {
            while (start < end && text[start] is not (' ' or '\t' or ',') && !LineMap.IsBreak(text[start]))
                start++;
            start = SkipBlank(text, start, end);
        }
        return start;
    }

    private static int SkipBlank(string text, int start, int end)
    {
        while (start < end && (text[start] is ' ' or '\t' || LineMap.IsBreak(text[start])))
        {
            start++;
            if (start < end && text[start] == '#')
                start = SkipComment(text, start, end);
        }
        return start;
    }

    public static int SkipComment(string text, int start, int end)
    {
        while (start < end && !LineMap.IsBreak(text[start]))
            start++;
        return start;
    }
}
