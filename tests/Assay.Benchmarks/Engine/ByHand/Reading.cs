namespace Assay.Benchmarks.Engine.ByHand;

/// <summary>
/// One pass over the records of the statements. It goes in blocks: first all ids of a block are hashed, then all looked up, then all
/// weighed, so that the processor waits for many at a time and not for one after another.
/// </summary>
internal readonly struct Reading
{
    private const int Block = 64;

    public Reading(Dossier dossier, Weigher weigher)
    {
        var statements = dossier.Statements.AsSpan();
        Entries = GC.AllocateUninitializedArray<Entry>(statements.Length);
        ComponentOf = GC.AllocateUninitializedArray<int>(statements.Length);
        Known = GC.AllocateUninitializedArray<int>(statements.Length);
        Hashes = GC.AllocateUninitializedArray<uint>(statements.Length);
        var relays = new List<int>(statements.Length / 4);
        Span<uint> sources = stackalloc uint[Block], claims = stackalloc uint[Block];
        for (var start = 0; start < statements.Length; start += Block)
        {
            var block = statements.Slice(start, Math.Min(Block, statements.Length - start));
            for (var i = 0; i < block.Length; i++)
            {
                Hashes[start + i] = IdTable.Hash(block[i].Id);
                sources[i] = IdTable.Hash(block[i].Source.Id);
                claims[i] = IdTable.Hash(block[i].Claim.Id);
            }

            for (var i = 0; i < block.Length; i++)
            {
                sources[i] = (uint)weigher.Sources.Numbers.Find(block[i].Source.Id, sources[i]);
                claims[i] = (uint)weigher.Claims.Numbers.Find(block[i].Claim.Id, claims[i]);
            }

            for (var i = 0; i < block.Length; i++)
            {
                var (statement, place) = (block[i], start + i);
                (var made, Known[place]) = Weigher.Days(statement);
                weigher.Weigh(statement, (int)sources[i], (int)claims[i], made, out Entries[place]);
                ComponentOf[place] = weigher.Claims.Infos[claims[i]].Component;
                if (statement.Relays is { } relayed && relayed.Id != "unknown")
                    relays.Add(place);
            }
        }

        Relays = [.. relays];
    }

    public Entry[] Entries { get; }

    /// <summary>The component of each one's claim.</summary>
    public int[] ComponentOf { get; }

    /// <summary>The day from which each counts by itself.</summary>
    public int[] Known { get; }

    /// <summary>The hashes of their ids.</summary>
    public uint[] Hashes { get; }

    /// <summary>The places of those that relay one whose id they give, in order.</summary>
    public int[] Relays { get; }
}
