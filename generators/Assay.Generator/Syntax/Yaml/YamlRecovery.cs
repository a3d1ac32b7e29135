namespace Assay.Syntax;

/// <summary>
/// Leaves broken parts out, by their indentation. What is left out becomes spaces, so that every offset stays what it was.
/// </summary>
internal sealed class YamlRecovery(string text)
{
    private readonly LineMap lines = new(text);
    private readonly List<YamlOmission> omissions = [];
    private readonly Dictionary<int, int> lastLines = [];
    private char[]? kept;
    private char[]? probe;

    /// <summary>The text without the kinds, rules or records that hold a mistake, or without the section where they cannot be told apart.</summary>
    public string Kept => kept is null ? text : new string(kept);

    /// <summary>The text without the lines that hold a mistake, and so still with other mistakes of the same kind, rule or record.</summary>
    public string Probe => probe is null ? text : new string(probe);

    public IReadOnlyList<YamlOmission> Omissions => omissions;

    /// <summary>False if there is nothing left to leave out.</summary>
    public bool TryLeaveOut(YamlError broken)
    {
        kept ??= text.ToCharArray();
        probe ??= text.ToCharArray();
        var last = lines.LineAt(Math.Min(broken.Start, text.Length));
        var at = lines.LineAt(Math.Min(broken.Cause ?? broken.Start, text.Length));
        while (at > 0 && IsBlank(at))
            at--;
        var section = at;
        while (section >= 0 && !IsSection(section))
            section--;
        if (section < 0)
            return false;

        var sectionEnd = section + 1;
        while (sectionEnd < lines.Count && !IsSection(sectionEnd))
            sectionEnd++;
        var (first, end) = at == section ? (section, sectionEnd) : Entry(section, sectionEnd, at);
        end = Math.Max(end, last + 1);
        if (Blank(kept, first, end))
            omissions.Add(new YamlOmission(NameAt(section) ?? "", first == section ? null : NameAt(first)));

        // One that is no further down than the one before came of leaving out too little.
        var isFurther = !lastLines.TryGetValue(first, out var before) || before < at;
        lastLines[first] = at;
        if (isFurther && at != first)
            return Blank(probe, at, Math.Max(EndOfBlock(at, end), last + 1));
        return Blank(probe, first, end);
    }

    /// <summary>The lines of the entry around a line: from one that is indented no deeper than the section's first entry to the next.</summary>
    private (int First, int End) Entry(int section, int sectionEnd, int at)
    {
        var body = section + 1;
        while (body < at && IsBlank(body))
            body++;
        var indent = Indent(body);
        var first = at;
        while (first > body && (IsBlank(first) || Indent(first) > indent))
            first--;
        var end = at + 1;
        while (end < sectionEnd && (IsBlank(end) || Indent(end) > indent))
            end++;
        return (first, end);
    }

    /// <summary>Behind the lines that are indented deeper, and a bracket that closes them.</summary>
    private int EndOfBlock(int at, int limit)
    {
        var indent = Indent(at);
        var end = at + 1;
        while (end < limit && (IsBlank(end) || Indent(end) > indent || (Indent(end) == indent && text[lines.StartOf(end) + indent] is '}' or ']')))
            end++;
        return end;
    }

    /// <summary>Whether there was anything to leave out.</summary>
    private bool Blank(char[] target, int first, int end)
    {
        var to = end < lines.Count ? lines.StartOf(end) : text.Length;
        var changed = false;
        for (var i = lines.StartOf(first); i < to; i++)
        {
            if (target[i] == ' ' || LineMap.IsBreak(target[i]))
                continue;
            target[i] = ' ';
            changed = true;
        }
        return changed;
    }

    private bool IsSection(int line)
    {
        var start = lines.StartOf(line);
        return start < text.Length && text[start] is not (' ' or '\t' or '#' or '-' or ']' or '}' or ',') && !LineMap.IsBreak(text[start]);
    }

    private bool IsBlank(int line)
    {
        var i = lines.StartOf(line) + Indent(line);
        return i >= text.Length || text[i] == '#' || LineMap.IsBreak(text[i]);
    }

    private int Indent(int line)
    {
        var start = lines.StartOf(line);
        var i = start;
        while (i < text.Length && text[i] is ' ' or '\t')
            i++;
        return i - start;
    }

    private string? NameAt(int line)
    {
        var i = lines.StartOf(line) + Indent(line);
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
