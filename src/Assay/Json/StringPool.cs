using System.Text;

namespace Assay;

/// <summary>
/// Keeps one string for each id: a dossier names the same few in every statement. Looked up by the bytes of the file, so that nothing is made of an id
/// that is known.
/// </summary>
internal sealed class StringPool
{
    private const int Longest = EntityId.MaxLength;

    // A slot holds the number of an entry and 1; 0 where there is none. Looking up an id waits for memory, so slots are small.
    private Slot[] slots = new Slot[64];
    private ChunkList<Entry> entries = new();

    /// <summary>How many it keeps before it begins anew.</summary>
    public int Most { get; init; } = int.MaxValue;

    /// <summary>The string of these bytes. What cannot be an id is not kept.</summary>
    public string Get(ReadOnlySpan<byte> utf8) => Find(utf8) is >= 0 and var number ? entries[number].Text : Encoding.UTF8.GetString(utf8);

    /// <summary>The string of these characters.</summary>
    public string Get(string text)
    {
        Span<byte> ascii = stackalloc byte[Longest];
        return text.Length <= Longest && Ascii.FromUtf16(text, ascii, out var length) == System.Buffers.OperationStatus.Done ? Get(ascii[..length]) : text;
    }

    /// <summary>The number of an id, which <see cref="this"/> and <see cref="IsNoted"/> take until it begins anew; -1 if it cannot be one.</summary>
    public int Find(ReadOnlySpan<byte> utf8)
    {
        if (utf8.Length > Longest || !Ascii.IsValid(utf8))
            return -1;
        var hash = Hash(utf8);
        var at = hash & (slots.Length - 1);
        for (; slots[at].Number is > 0 and var number; at = (at + 1) & (slots.Length - 1))
        {
            if (slots[at].Hash == hash && Ascii.Equals(utf8, entries[number - 1].Text))
                return number - 1;
        }

        return Add(utf8, hash, at);
    }

    /// <summary>The string of a number.</summary>
    public string this[int number] => entries[number].Text;

    /// <summary>Whether this was the last thing noted of an id.</summary>
    public bool IsNoted(int number, object note) => ReferenceEquals(entries[number].Note, note);

    /// <summary>Notes something of an id.</summary>
    public void Note(int number, object note) => entries[number].Note = note;

    private int Add(ReadOnlySpan<byte> utf8, int hash, int at)
    {
        if (entries.Count >= Most)
        {
            Array.Clear(slots);
            entries = new();
            at = hash & (slots.Length - 1);
        }
        else if (entries.Count >= slots.Length / 2)
        {
            Grow();
            at = Free(hash);
        }

        entries.Add(new Entry { Text = Encoding.ASCII.GetString(utf8) });
        slots[at] = new Slot { Hash = hash, Number = entries.Count };
        return entries.Count - 1;
    }

    private void Grow()
    {
        var old = slots;
        slots = new Slot[old.Length * 2];
        foreach (var slot in old)
        {
            if (slot.Number > 0)
                slots[Free(slot.Hash)] = slot;
        }
    }

    private int Free(int hash)
    {
        var at = hash & (slots.Length - 1);
        while (slots[at].Number > 0)
            at = (at + 1) & (slots.Length - 1);
        return at;
    }

    // With the process's own seed, so that nobody can write a file of ids that all fall together.
    private static int Hash(ReadOnlySpan<byte> utf8)
    {
        var hash = new HashCode();
        hash.AddBytes(utf8);
        return hash.ToHashCode();
    }

    private struct Slot
    {
        public int Hash;
        public int Number;
    }

    private struct Entry
    {
        public string Text;
        public object? Note;
    }
}
