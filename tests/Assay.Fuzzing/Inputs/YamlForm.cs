using System.Globalization;
using System.Text;

namespace Assay.Fuzzing.Inputs;

/// <summary>Writes documents as YAML in every style there is, each by chance; what has no good form in one has a bad one.</summary>
internal sealed class YamlForm(Random random)
{
    private readonly StringBuilder yaml = new();
    private int anchors;

    public static string Write(Random random, Node node)
    {
        var form = new YamlForm(random);
        if (node is MapNode { Entries.Count: > 0 } map && random.Next(20) != 0)
            form.WriteBlock(map, 0);
        else
            form.WriteFlow(node);
        return random.Next(12) == 0 ? form.yaml.ToString().Replace("\n", "\r\n", StringComparison.Ordinal) : form.yaml.ToString();
    }

    private void WriteBlock(MapNode map, int indent)
    {
        foreach (var (key, value) in map.Entries)
        {
            yaml.Append(' ', indent);
            WriteScalar(key, indent, isKey: true);
            yaml.Append(':');
            WriteValue(value, indent);
        }
    }

    private void WriteValue(Node value, int indent)
    {
        Comment();
        var step = random.Next(6) == 0 ? 4 : 2;
        if (random.Next(400) == 0)
            yaml.Append(random.Next(2) == 0 ? " &a" : " *a").Append(random.Next(2) == 0 ? anchors++ : random.Next(anchors + 1));
        switch (value)
        {
            case MapNode { Entries.Count: > 0 } map when random.Next(4) != 0:
                yaml.Append('\n');
                WriteBlock(map, indent + step);
                return;
            case ListNode { Items.Count: > 0 } list when random.Next(3) != 0:
                yaml.Append('\n');
                foreach (var item in list.Items)
                    WriteItem(item, indent + (random.Next(400) == 0 ? step : 2));
                return;
            case TextNode(var text):
                yaml.Append(' ');
                WriteScalar(text, indent + step, isKey: false);
                break;
            default:
                yaml.Append(' ');
                WriteFlow(value);
                break;
        }

        Comment();
        yaml.Append('\n');
    }

    private void WriteItem(Node item, int indent)
    {
        yaml.Append(' ', indent).Append('-');
        if (item is MapNode { Entries.Count: > 0 } map && random.Next(2) == 0)
        {
            yaml.Append(' ');
            var (first, rest) = (map.Entries[0], map.Entries[1..]);
            WriteScalar(first.Key, indent, isKey: true);
            yaml.Append(':');
            WriteValue(first.Value, indent + 2);
            WriteBlock(new MapNode(rest), indent + 2);
            return;
        }

        WriteValue(item, indent);
    }

    private void WriteFlow(Node node)
    {
        switch (node)
        {
            case TextNode(var text):
                WriteScalar(text, 0, isKey: true);
                break;
            case WordNode(var word):
                yaml.Append(word);
                break;
            case ListNode(var items):
                WriteAll("[", items, WriteFlow, "]");
                break;
            case MapNode(var entries):
                WriteAll("{", entries, entry =>
                {
                    WriteScalar(entry.Key, 0, isKey: true);
                    yaml.Append(": ");
                    WriteFlow(entry.Value);
                }, "}");
                break;
        }
    }

    private void WriteAll<T>(string open, List<T> items, Action<T> write, string close)
    {
        yaml.Append(open);
        for (var i = 0; i < items.Count; i++)
        {
            yaml.Append(i == 0 ? "" : random.Next(20) == 0 ? ",\n      " : ", ");
            write(items[i]);
        }

        yaml.Append(random.Next(30) == 0 ? "," : "").Append(close);
    }

    private void WriteScalar(string text, int indent, bool isKey)
    {
        var isPlain = text.Length > 0 && text.All(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '.' or '~' or '%' or '/' or ' ' or '±') && char.IsAsciiLetterOrDigit(text[0]) && text[^1] != ' ';
        if (isPlain ? random.Next(6) != 0 : random.Next(500) == 0)
            yaml.Append(text);
        else if (!isKey && text.Contains('\n') && random.Next(2) == 0)
            WriteLiteral(text, indent);
        else if (random.Next(3) == 0 && !text.AsSpan().ContainsAny("\n\r\0"))
            yaml.Append('\'').Append(text.Replace("'", "''", StringComparison.Ordinal)).Append('\'');
        else
            WriteQuoted(text);
    }

    private void WriteLiteral(string text, int indent)
    {
        yaml.Append(random.Next(4) == 0 ? '>' : '|').Append(text.EndsWith('\n') ? "" : "-");
        foreach (var line in text.Split('\n'))
            yaml.Append('\n').Append(' ', line.Length > 0 ? indent : 0).Append(line);
    }

    private void WriteQuoted(string text)
    {
        yaml.Append('"');
        foreach (var c in text)
        {
            if (c is '"' or '\\')
                yaml.Append('\\').Append(c);
            else if (c == '\n')
                yaml.Append("\\n");
            else if (c < ' ' || c > '~' && random.Next(2) == 0)
                yaml.Append(CultureInfo.InvariantCulture, $"\\u{(int)c:x4}");
            else
                yaml.Append(c);
        }

        yaml.Append('"');
    }

    private void Comment() => yaml.Append(random.Next(40) == 0 ? " # a: [comment" : "");
}
