namespace Assay.Syntax;

/// <summary>
/// Leaves a broken entry out by its indentation: the kind, rule or record that holds the mistake, else the whole section. What is left
/// out becomes spaces, so that every offset stays what it was.
/// </summary>
internal static class YamlRecovery
{
    public static bool TryLeaveOut(ref string text, YamlError broken, List<YamlOmission> omissions)
    {
        var lines = new LineMap(text);
        var last = lines.LineAt(Math.Min(broken.Start, text.Length));
        var at = lines.LineAt(Math.Min(broken.Cause ?? broken.Start, text.Length));
        while (at > 0 && IsBlank(text, lines, at))
            at--;
        var section = at;
        while (section >= 0 && !IsSection(text, lines, section))
            section--;
        if (section < 0)
            return false;

        var sectionEnd = section + 1;
        while (sectionEnd < lines.Count && !IsSection(text, lines, sectionEnd))
            sectionEnd++;

        var (first, end) = at == section ? (section, sectionEnd) : Entry(text, lines, section, sectionEnd, at);
        end = Math.Max(end, last + 1);
        var from = lines.StartOf(first);
        var to = end < lines.Count ? lines.StartOf(end) : text.Length;
        var kept = text.ToCharArray();
        var changed = false;
        for (var i = from; i < to; i++)
        {
            if (kept[i] == ' ' || LineMap.IsBreak(kept[i]))
                continue;
            kept[i] = ' ';
            changed = true;
        }
        if (!changed)
            return false;
        omissions.Add(new YamlOmission(NameAt(text, lines, section) ?? "", first == section ? null : NameAt(text, lines, first)));
        text = new string(kept);
        return true;
    }

    /// <summary>The lines of the entry around a line: from one that is indented no deeper than the section's first entry to the next.</summary>
    private static (int First, int End) Entry(string text, LineMap lines, int section, int sectionEnd, int at)
    {
        var body = section + 1;
        while (body < at && IsBlank(text, lines, body))
            body++;
        var indent = Indent(text, lines, body);
        var first = at;
        while (first > body && (IsBlank(text, lines, first) || Indent(text, lines, first) > indent))
            first--;
        var end = at + 1;
        while (end < sectionEnd && (IsBlank(text, lines, end) || Indent(text, lines, end) > indent))
            end++;
        return (first, end);
    }

    private static bool IsSection(string text, LineMap lines, int line)
    {
        var start = lines.StartOf(line);
        return start < text.Length && text[start] is not (' ' or '\t' or '#' or '-' or ']' or '}' or ',') && !LineMap.IsBreak(text[start]);
    }

    private static bool IsBlank(string text, LineMap lines, int line)
    {
        var i = lines.StartOf(line) + Indent(text, lines, line);
        return i >= text.Length || text[i] == '#' || LineMap.IsBreak(text[i]);
    }

    private static int Indent(string text, LineMap lines, int line)
    {
        var start = lines.StartOf(line);
        var i = start;
        while (i < text.Length && text[i] is ' ' or '\t')
            i++;
        return i - start;
    }

    private static string? NameAt(string text, LineMap lines, int line)
    {
        var i = lines.StartOf(line) + Indent(text, lines, line);
        while (i < text.Length && text[i] is '-' or ' ')
            i++;
        var start = i;
        while (i < text.Length && text[i] != ':' && !LineMap.IsBreak(text[i]))
            i++;
        if (i >= text.Length || text[i] != ':' || text[start] is '{' or '[')
            return null;
        return text.Substring(start, i - start).Trim().Trim('\'', '"');
    }
}
