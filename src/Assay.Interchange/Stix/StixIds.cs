using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace Assay.Interchange;

/// <summary>Ids of STIX objects that are the same whenever the same dossier is exported: UUIDs of version 5 (RFC 9562).</summary>
internal static class StixIds
{
    private static readonly Guid Assay = new("5d2c1d5e-6f0b-4a52-9d55-0a54b4f1a8c3");

    // The standard's own, for cyber-observable objects (STIX 2.1, section 2.9).
    private static readonly Guid Observables = new("00abedb4-aa42-466c-9c01-fed23315a9b7");

    /// <summary>An id for something of ours.</summary>
    /// <param name="type">The STIX type.</param>
    /// <param name="name">What tells it from all others.</param>
    public static string Of(string type, string name) => $"{type}--{Version5(Assay, name)}";

    /// <summary>The id of a cyber-observable object.</summary>
    /// <param name="type">The STIX type.</param>
    /// <param name="contributing">Its contributing properties as canonical JSON.</param>
    public static string OfObservable(string type, string contributing) => $"{type}--{Version5(Observables, contributing)}";

    /// <summary>The STIX type of a text that is an id; null if it is none.</summary>
    public static string? TypeOf(string id)
    {
        var at = id.IndexOf("--", StringComparison.Ordinal);
        return at > 0 && Guid.TryParseExact(id.AsSpan(at + 2), "D", out _) ? id[..at] : null;
    }

    private static Guid Version5(Guid space, string name)
    {
        var bytes = new byte[16 + Encoding.UTF8.GetByteCount(name)];
        space.TryWriteBytes(bytes, bigEndian: true, out _);
        Encoding.UTF8.GetBytes(name, bytes.AsSpan(16));
        Span<byte> hash = stackalloc byte[SHA1.HashSizeInBytes];
        // SHA-1 is what version 5 is made of; nothing here rests on its being hard to forge.
#pragma warning disable CA5350
        SHA1.HashData(bytes, hash);
#pragma warning restore CA5350
        var version = BinaryPrimitives.ReadUInt16BigEndian(hash[6..]);
        BinaryPrimitives.WriteUInt16BigEndian(hash[6..], (ushort)((version & 0x0FFF) | 0x5000));
        hash[8] = (byte)((hash[8] & 0x3F) | 0x80);
        return new Guid(hash[..16], bigEndian: true);
    }
}
