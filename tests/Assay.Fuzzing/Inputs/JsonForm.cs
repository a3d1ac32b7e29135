using System.Globalization;
using System.Text;

namespace Assay.Fuzzing.Inputs;

/// <summary>Writes documents as JSON, with white space and escapes where nobody expects them.</summary>
internal sealed class JsonForm(Random random, bool isOneLine)
{
    private readonly StringBuilder json = new();

    public static string Write(Random random, Node node, bool isOneLine = false)
    {
        var form = new JsonForm(random, isOneLine);
        form.Write(node);
        return form.json.ToString();
    }

    private void Write(Node node)
    {
        Space();
        switch (node)
        {
            case TextNode(var text):
                WriteText(text);
                break;
            case WordNode(var word):
                json.Append(word);
                break;
            case ListNode(var items):
                WriteAll('[', items, Write, ']');
                break;
            case MapNode(var entries):
                WriteAll('{', entries, entry =>
                {
                    WriteText(entry.Key);
                    Space();
                    json.Append(':');
                    Write(entry.Value);
                }, '}');
                break;
        }

        Space();
    }

    private void WriteAll<T>(char open, List<T> items, Action<T> write, char close)
    {
        json.Append(open);
        for (var i = 0; i < items.Count; i++)
        {
            if (i > 0)
                json.Append(',');
            write(items[i]);
        }

        json.Append(close);
    }

    private void WriteText(string text)
    {
        json.Append('"');
        foreach (var c in text)
        {
            if (c is '"' or '\\' && random.Next(2) == 0)
                json.Append('\\').Append(c);
            else if (c < ' ' || c is '"' or '\\' || char.IsSurrogate(c) || random.Next(300) == 0)
                json.Append(CultureInfo.InvariantCulture, $"\\u{(int)c:x4}");
            else
                json.Append(c);
        }

        json.Append('"');
    }

    private void Space()
    {
        if (random.Next(6) == 0)
            json.Append(isOneLine ? " \t "[random.Next(3)] : " \t\n\r"[random.Next(4)]);
    }
}
