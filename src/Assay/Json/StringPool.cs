using System.Text;

namespace Assay;

/// <summary>Keeps one string for each id: a dossier names the same few in every statement.</summary>
internal sealed class StringPool
{
    private const int Longest = EntityId.MaxLength;

    /// <summary>How many it keeps before it begins anew.</summary>
    public int Most { get; init; } = int.MaxValue;

    private readonly HashSet<string> strings = new(StringComparer.Ordinal);

    public string Get(ReadOnlySpan<byte> utf8)
    {
        if (utf8.Length > Longest)
            return Encoding.UTF8.GetString(utf8);
        Span<char> text = stackalloc char[Longest];
        return Get(text[..Encoding.UTF8.GetChars(utf8, text)]);
    }

    public string Get(ReadOnlySpan<char> text)
    {
        if (text.Length > Longest)
            return text.ToString();
        var lookup = strings.GetAlternateLookup<ReadOnlySpan<char>>();
        if (lookup.TryGetValue(text, out var known))
            return known;
        if (strings.Count >= Most)
            strings.Clear();
        var added = text.ToString();
        strings.Add(added);
        return added;
    }
}
