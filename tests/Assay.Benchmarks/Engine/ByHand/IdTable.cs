using System.Numerics;
using System.Runtime.CompilerServices;

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
    public int this[string id] => Find(id, Hash(id));

    /// <summary>The number of an id that must be there, and of which the hash is known.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int Find(string id, uint hash)
    {
        ref readonly var slot = ref slots[hash >> shift];
        return ReferenceEquals(slot.Id, id) ? slot.Number : FindFurther(id, hash);
    }

    /// <summary>A hash of which the upper bits are the better ones.</summary>
    public static uint Hash(string id)
    {
        ref var text = ref Unsafe.As<char, byte>(ref Unsafe.AsRef(in id.GetPinnableReference()));
        var length = (nuint)id.Length * sizeof(char);
        var hash = (ulong)length;
        nuint at = 0;
        for (; at + sizeof(ulong) <= length; at += sizeof(ulong))
            hash = (BitOperations.RotateLeft(hash, 29) ^ Unsafe.ReadUnaligned<ulong>(ref Unsafe.Add(ref text, at))) * Mix;
        for (; at < length; at += sizeof(char))
            hash = (BitOperations.RotateLeft(hash, 29) ^ Unsafe.ReadUnaligned<char>(ref Unsafe.Add(ref text, at))) * Mix;
        return (uint)(hash >> 32);
    }

    private int FindFurther(string id, uint hash)
    {
        for (var place = hash >> shift; ; place = (place + 1) & (uint)(slots.Length - 1))
        {
            ref readonly var slot = ref slots[place];
            if (slot.Id is null)
                throw new ArgumentException($"There is no '{id}'.");
            if (ReferenceEquals(slot.Id, id) || (slot.Hash == hash && slot.Id == id))
                return slot.Number;
        }
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
