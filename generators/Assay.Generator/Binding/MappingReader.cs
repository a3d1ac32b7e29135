using Assay.Generator.Diagnostics;
using Assay.Syntax;

namespace Assay.Generator.Binding;

/// <summary>A mapping whose keys are known (or any, if none are listed). Reports the unknown ones, and texts that a comma cut in two.</summary>
internal sealed class MappingReader
{
    private readonly NodeReader reader;
    // Where keys are looked up there are only the known ones, so few that a list is the fastest way to find them.
    private readonly List<(string Name, YamlEntry Entry)> entries = [];
    private HashSet<string>? cut;
    private HashSet<string>? misspelt;

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
    public IEnumerable<YamlEntry> Entries
    {
        get
        {
            foreach (var (name, entry) in entries)
                if (!IsCut(name))
                    yield return entry;
        }
    }

    /// <summary>Whether a comma cut a text in two, which was reported.</summary>
    public bool HasCut => cut is not null;

    /// <summary>The value of a key; null if it is absent or was reported already.</summary>
    public YamlNode? this[string key] => Find(key) is { } entry && !IsCut(key) && !entry.Value.IsBad ? entry.Value : null;

    public YamlNode? KeyOf(string key) => Find(key)?.Key;

    public bool Has(string key) => Find(key) is not null;

    /// <summary>The value of a key, or null and a report if there is none.</summary>
    public YamlNode? Required(string key, string because, YamlNode at)
    {
        if (!Has(key) && misspelt?.Contains(key) != true)
            reader.Diagnostics.Report(Descriptors.MissingKey, at, What, key, because);
        return this[key];
    }

    public string? Text(string key, string what = "a text") => this[key] is { } node ? reader.Text(node, what) : null;

    public bool Bool(string key) => this[key] is { } node && reader.Bool(node) == true;

    private YamlEntry? Find(string key)
    {
        foreach (var (name, entry) in entries)
            if (name == key)
                return entry;
        return null;
    }

    private bool IsCut(string key) => cut?.Contains(key) == true;

    private void Add(YamlEntry entry, string[] keys)
    {
        var name = Known(entry.Key, keys) ?? entry.Key.Text;
        if (keys.Length > 0 && Array.IndexOf(keys, name) < 0)
        {
            var meant = Spelling.Nearest(name, keys);
            if (meant is not null)
                (misspelt ??= new(StringComparer.Ordinal)).Add(meant);
            reader.Diagnostics.Report(Descriptors.UnknownKey, entry.Key, What, name,
                meant is null ? $"; it can have {string.Join(", ", keys)}" : $"; did you mean '{meant}'?");
            return;
        }
        entries.Add((name, entry));
    }

    private static string? Known(YamlNode key, string[] keys)
    {
        foreach (var known in keys)
            if (key.Is(known))
                return known;
        return null;
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
        (cut ??= new(StringComparer.Ordinal)).Add(entry.Key.Text);
        var text = reader.Tree.Text.Substring(entry.Value.Start, last.End - entry.Value.Start);
        reader.Diagnostics.Report(Descriptors.Misread, entry.Value.Start, last.End,
            $"in braces a comma ends an unquoted text, here '{entry.Value.Text}'; put the whole of it in quotes: '{text}'");
    }
}
