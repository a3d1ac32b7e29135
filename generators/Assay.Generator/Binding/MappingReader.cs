using Assay.Generator.Diagnostics;
using Assay.Syntax;

namespace Assay.Generator.Binding;

/// <summary>A mapping whose keys are known (or any, if none are listed). Reports the unknown ones, and texts that a comma cut in two.</summary>
internal sealed class MappingReader
{
    private readonly NodeReader reader;
    private readonly Dictionary<string, YamlEntry> entries = new(StringComparer.Ordinal);
    private readonly HashSet<string> cut = new(StringComparer.Ordinal);
    private readonly HashSet<string> misspelt = new(StringComparer.Ordinal);
    private readonly List<YamlEntry> ordered = [];

    public MappingReader(NodeReader reader, YamlNode node, string what, string[] keys)
    {
        this.reader = reader;
        Node = node;
        What = what;
        YamlEntry? open = null;
        YamlNode? rest = null;
        foreach (var entry in node.Entries)
        {
            if (open is { } text && node.Style == YamlStyle.Flow && entry.Value.IsNull && IsOpen(text.Value, rest ?? text.Value))
            {
                rest = entry.Key;
                continue;
            }
            ReportCut(open, rest);
            (open, rest) = (entry, null);
            Add(entry, keys);
        }
        ReportCut(open, rest);
    }

    public YamlNode Node { get; }

    public string What { get; }

    /// <summary>Every entry, in order, that could be read.</summary>
    public IEnumerable<YamlEntry> Entries => ordered.Where(e => !cut.Contains(e.Key.Text));

    /// <summary>Whether a comma cut a text in two, which was reported.</summary>
    public bool HasCut => cut.Count > 0;

    /// <summary>The value of a key; null if it is absent or was reported already.</summary>
    public YamlNode? this[string key] => entries.TryGetValue(key, out var entry) && !cut.Contains(key) && !entry.Value.IsBad ? entry.Value : null;

    public YamlNode? KeyOf(string key) => entries.TryGetValue(key, out var entry) ? entry.Key : null;

    public bool Has(string key) => entries.ContainsKey(key);

    /// <summary>The value of a key, or null and a report if there is none.</summary>
    public YamlNode? Required(string key, string because, YamlNode at)
    {
        if (!Has(key) && !misspelt.Contains(key))
            reader.Diagnostics.Report(Descriptors.MissingKey, at, What, key, because);
        return this[key];
    }

    public string? Text(string key, string what = "a text") => this[key] is { } node ? reader.Text(node, what) : null;

    public bool Bool(string key) => this[key] is { } node && reader.Bool(node) == true;

    private void Add(YamlEntry entry, string[] keys)
    {
        var name = entry.Key.Text;
        if (keys.Length > 0 && Array.IndexOf(keys, name) < 0)
        {
            var meant = Spelling.Nearest(name, keys);
            if (meant is not null)
                misspelt.Add(meant);
            reader.Diagnostics.Report(Descriptors.UnknownKey, entry.Key, What, name,
                meant is null ? $"; it can have {string.Join(", ", keys)}" : $"; did you mean '{meant}'?");
            return;
        }
        entries[name] = entry;
        ordered.Add(entry);
    }

    /// <summary>`F(A, B)` in braces: the comma ends the text `F(A`, and `B)` becomes a key without a value.</summary>
    private bool IsOpen(YamlNode text, YamlNode last)
    {
        if (!text.IsScalar || text.Style != YamlStyle.Plain)
            return false;
        var open = 0;
        for (var i = text.Start; i < last.End; i++)
            open += reader.Tree.Text[i] == '(' ? 1 : reader.Tree.Text[i] == ')' ? -1 : 0;
        return open > 0;
    }

    private void ReportCut(YamlEntry? open, YamlNode? rest)
    {
        if (open is not { } entry || rest is not { } last)
            return;
        cut.Add(entry.Key.Text);
        var text = reader.Tree.Text.Substring(entry.Value.Start, last.End - entry.Value.Start);
        reader.Diagnostics.Report(Descriptors.Misread, entry.Value.Start, last.End,
            $"in braces a comma ends an unquoted text, here '{entry.Value.Text}'; put the whole of it in quotes: '{text}'");
    }
}
