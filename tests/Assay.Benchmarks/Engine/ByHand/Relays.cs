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
    /// <param name="hashes">The hashes of their ids.</param>
    /// <param name="relays">The places of those that relay one whose id they give, in order.</param>
    public Relays(ReadOnlySpan<Statement> statements, uint[] hashes, int[] relays)
    {
        this.relays = relays;
        relayed = new int[relays.Length];
        Array.Fill(relayed, -1);
        var bits = BitOperations.Log2((uint)Math.Max(2, relays.Length)) + 2;
        var (shift, mask) = (32 - bits, (1u << bits) - 1);
        var slots = new Slot[1 << bits];
        // Most statements are relayed by nobody, which a few bits can tell.
        var filter = new ulong[Math.Max(1, 2 << bits >> 6)];
        // A place among the relays and one more; those in one slot follow each other.
        var next = new int[relays.Length];
        for (var i = 0; i < relays.Length; i++)
        {
            var hash = IdTable.Hash(statements[relays[i]].Relays!.Value.Id);
            var place = hash >> shift;
            while (slots[place].First > 0 && slots[place].Hash != hash)
                place = (place + 1) & mask;
            next[i] = slots[place].First;
            slots[place] = new Slot { First = i + 1, Hash = hash };
            filter[hash >> (shift - 1) >> 6] |= 1UL << (int)(hash >> (shift - 1));
        }

        for (var i = 0; i < hashes.Length; i++)
        {
            if ((filter[hashes[i] >> (shift - 1) >> 6] >> (int)(hashes[i] >> (shift - 1)) & 1) == 0)
                continue;
            var place = hashes[i] >> shift;
            while (slots[place].First > 0 && slots[place].Hash != hashes[i])
                place = (place + 1) & mask;
            for (var relay = slots[place].First; relay > 0; relay = next[relay - 1])
            {
                if (statements[relays[relay - 1]].Relays!.Value.Id == statements[i].Id)
                    relayed[relay - 1] = i;
            }
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
    public void Compare(Entry[] entries, int[] componentOf, Components components)
    {
        for (var i = 0; i < relays.Length; i++)
        {
            var (relay, root) = (relays[i], RootOf(relayed[i], entries));
            if (root >= 0 && components.IsDistorted(entries[relay], componentOf[relay], entries[root], componentOf[root]))
                entries[relay].Flags |= Flags.Distorted;
        }
    }

    /// <summary>The end of a chain of relays; -1 if that is unknown.</summary>
    public int RootOf(int statement, Entry[] entries)
    {
        while (statement >= 0 && entries[statement].Has(Marks.Echo))
        {
            var place = Array.BinarySearch(relays, statement);
            statement = place < 0 ? -1 : relayed[place];
        }

        return statement;
    }

    private struct Slot
    {
        public int First;
        public uint Hash;
    }
}
