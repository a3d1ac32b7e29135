using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;

namespace Assay.Reporting;

/// <summary>
/// Writes HTML and the SVG in it. Tags and attributes are named by this library alone; every text and every value is encoded, and what
/// could run or fetch anything cannot be written at all.
/// </summary>
internal sealed class HtmlWriter
{
    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    private readonly StringBuilder html = new();
    private readonly HashSet<string> ids = new(StringComparer.Ordinal);

    /// <summary>How many characters there are so far.</summary>
    public int Length => html.Length;

    /// <summary>The first line.</summary>
    public void Doctype() => html.Append("<!DOCTYPE html>\n");

    /// <summary>Begins an element, which ends when what is returned is disposed of.</summary>
    public Element Open(string tag, params ReadOnlySpan<(string Name, string? Value)> attributes)
    {
        Begin(tag, attributes);
        html.Append('>');
        return new Element(this, tag);
    }

    /// <summary>An element with nothing but text in it.</summary>
    public HtmlWriter Add(string tag, string text, params ReadOnlySpan<(string Name, string? Value)> attributes)
    {
        Begin(tag, attributes);
        html.Append('>');
        Text(text);
        html.Append("</").Append(tag).Append('>');
        return this;
    }

    /// <summary>An element that has no content and no end.</summary>
    public HtmlWriter Void(string tag, params ReadOnlySpan<(string Name, string? Value)> attributes)
    {
        Begin(tag, attributes);
        html.Append('>');
        return this;
    }

    /// <summary>Text, encoded.</summary>
    public HtmlWriter Text(string text)
    {
        html.Append(Encoder.Encode(Readable.Of(text)));
        return this;
    }

    /// <summary>A style sheet or a script of this library's own, as it is.</summary>
    public void Own(string tag, PageAsset asset) => html.Append('<').Append(tag).Append('>').Append(asset.Text).Append("</").Append(tag).Append(">\n");

    /// <summary>Data for the page's script: JSON whose writer has escaped all that HTML could mistake for markup.</summary>
    public void Data(string id, string json)
    {
        if (json.AsSpan().ContainsAny('<', '>', '&'))
            throw new ArgumentException("The JSON has characters that should have been escaped.", nameof(json));
        html.Append("<script type=\"application/json\" id=\"").Append(Encoder.Encode(id)).Append("\">").Append(json).Append("</script>\n");
    }

    /// <summary>Whether there is an element with this id, to which a link can lead.</summary>
    public bool Has(string id) => ids.Contains(id);

    /// <summary>What another writer wrote.</summary>
    public void Append(HtmlWriter other)
    {
        html.Append(other.html);
        ids.UnionWith(other.ids);
    }

    /// <summary>The page so far.</summary>
    public override string ToString() => html.ToString();

    private void Begin(string tag, ReadOnlySpan<(string Name, string? Value)> attributes)
    {
        html.Append('<').Append(tag);
        foreach (var (name, value) in attributes)
        {
            if (value is null)
                continue;
            Require(name, value);
            if (name == "id")
                ids.Add(value);
            html.Append(' ').Append(name);
            if (value.Length > 0)
                html.Append("=\"").Append(Encoder.Encode(name == "d" ? value : Readable.Of(value))).Append('"');
        }
    }

    // Links lead to places in the page or to the cases of the same server; handlers and styles have no place in it.
    private static void Require(string name, string value)
    {
        var runs = name.StartsWith("on", StringComparison.OrdinalIgnoreCase) || name is "style" or "src" or "srcdoc" or "action" or "formaction";
        var leaves = name == "href" && !value.StartsWith('#') && !value.StartsWith("/case/", StringComparison.Ordinal) && value is not ("/" or "data:,");
        if (runs || leaves)
            throw new ArgumentException($"The attribute {name} cannot be written with this value.", nameof(name));
    }

    /// <summary>An element that has begun.</summary>
    public readonly ref struct Element(HtmlWriter writer, string tag)
    {
        /// <summary>Ends it.</summary>
        public void Dispose() => writer.html.Append("</").Append(tag).Append(tag is "span" or "a" or "td" or "th" or "b" or "text" or "g" ? ">" : ">\n");
    }
}
