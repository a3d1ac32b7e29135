using System.Numerics;
using System.Runtime.InteropServices;

namespace Assay.Benchmarks.Engine.ByHand;

/// <summary>Turns ids into numbers, by open addressing. Ids are mostly one string wherever they are named, so identity is asked first.</summary>
internal readonly struct IdTable
{
    private const ulong Mix = 0x9E3779B97F4A7C15;

    private readonly Slot[] slots;
    private readonly int shift;

    private IdTable(int count)
    {
        var bits = BitOperations.Log2((uint)Math.Max(2, count)) + 2;
        slots = new Slot[1 << bits];
        shift = 32 - bits;
    }

    public static IdTable Of<T>(ReadOnlySpan<T> entities)
        where T : Entity
    {
        var table = new IdTable(entities.Length);
        for (var i = 0; i < entities.Length; i++)
            table.Add(entities[i].Id, i);
        return table;
    }

    /// <summary>The number of an id that must be there.</summary>
    public int this[string id] => Find(id) is var number and >= 0 ? number : throw new ArgumentException($"There is no '{id}'.");

    /// <summary>The number of an id, or -1.</summary>
    public int Find(string id)
    {
        var hash = Hash(id);
        for (var place = hash >> shift; ; place = (place + 1) & (uint)(slots.Length - 1))
        {
            ref readonly var slot = ref slots[place];
            if (slot.Id is null)
                return -1;
            if (ReferenceEquals(slot.Id, id) || (slot.Hash == hash && slot.Id == id))
                return slot.Number;
        }
    }

    /// <summary>A hash of which the upper bits are the better ones.</summary>
    public static uint Hash(string id)
    {
        var bytes = MemoryMarshal.AsBytes(id.AsSpan());
        var hash = (ulong)bytes.Length;
        for (; bytes.Length >= sizeof(ulong); bytes = bytes[sizeof(ulong)..])
            hash = (BitOperations.RotateLeft(hash, 29) ^ MemoryMarshal.Read<ulong>(bytes)) * Mix;
        foreach (var rest in MemoryMarshal.Cast<byte, char>(bytes))
            hash = (BitOperations.RotateLeft(hash, 29) ^ rest) * Mix;
        return (uint)(hash >> 32);
    }

    private void Add(string id, int number)
    {
        var hash = Hash(id);
        var place = hash >> shift;
        while (slots[place].Id is not null)
            place = (place + 1) & (uint)(slots.Length - 1);
        slots[place] = new Slot { Id = id, Hash = hash, Number = number };
    }

    private struct Slot
    {
        public string? Id;
        public uint Hash;
        public int Number;
    }
}
