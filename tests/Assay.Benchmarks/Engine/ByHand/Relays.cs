using System.Numerics;

namespace Assay.Benchmarks.Engine.ByHand;

/// <summary>
/// Which statement each relay passes on. Relays are few, so that it is they who are put into a table, by the id they name, and
/// every statement asks it whether somebody relays it.
/// </summary>
internal sealed class Relays
{
    private readonly int[] relays;
    private readonly int[] relayed;

    /// <param name="statements">All statements.</param>
    /// <param name="relays">The places of those that relay one whose id they give, in order.</param>
    public Relays(ReadOnlySpan<Statement> statements, int[] relays)
    {
        this.relays = relays;
        relayed = new int[relays.Length];
        Array.Fill(relayed, -1);
        var bits = BitOperations.Log2((uint)Math.Max(2, relays.Length)) + 2;
        var slots = new int[1 << bits];
        // A place among the relays and one more; those who relay the same follow each other.
        var next = new int[relays.Length];
        for (var i = 0; i < relays.Length; i++)
        {
            ref var slot = ref Slot(slots, statements, statements[relays[i]].Relays!.Value.Id);
            next[i] = slot;
            slot = i + 1;
        }

        for (var i = 0; i < statements.Length; i++)
        {
            for (var place = Slot(slots, statements, statements[i].Id); place > 0; place = next[place - 1])
                relayed[place - 1] = i;
        }

        if (Array.IndexOf(relayed, -1) >= 0)
            throw new ArgumentException("A statement relays one that is not there.");
    }

    /// <summary>A statement is known no later than its first relay.</summary>
    public void Hasten(int[] known)
    {
        for (var i = 0; i < relays.Length; i++)
        {
            for (var (at, place) = (relays[i], i); place >= 0 && known[at] < known[relayed[place]]; place = Array.BinarySearch(relays, at))
            {
                known[relayed[place]] = known[at];
                at = relayed[place];
            }
        }
    }

    /// <summary>Flags the relays that say what their roots did not.</summary>
    public void Compare(ReadOnlySpan<Statement> statements, Entry[] entries, int[] componentOf, Components components)
    {
        for (var i = 0; i < relays.Length; i++)
        {
            var root = relayed[i];
            while (statements[root].Relays is { } further)
            {
                // Where an unknown root lies at the end, there is nothing to compare with.
                var place = Array.BinarySearch(relays, root);
                root = place < 0 ? -1 : relayed[place];
                if (root < 0)
                    break;
            }

            if (root >= 0 && components.IsDistorted(entries[relays[i]], componentOf[relays[i]], entries[root], componentOf[root]))
                entries[relays[i]].Flags |= Flags.Distorted;
        }
    }

    private ref int Slot(int[] slots, ReadOnlySpan<Statement> statements, string id)
    {
        var place = (int)(IdTable.Hash(id) >> (32 - BitOperations.Log2((uint)slots.Length)));
        while (slots[place] > 0 && statements[relays[slots[place] - 1]].Relays!.Value.Id != id)
            place = (place + 1) & (slots.Length - 1);
        return ref slots[place];
    }
}
