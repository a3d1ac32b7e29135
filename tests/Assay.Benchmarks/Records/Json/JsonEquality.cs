using System.Buffers;
using System.Text;
using System.Text.Json;

namespace Assay.Benchmarks.Records.Json;

/// <summary>Whether all ways write the same bytes, and read the same values from them. Nothing is measured before that.</summary>
internal static class JsonEquality
{
    /// <summary>What the records are as JSON.</summary>
    public static byte[] Json(int i) => Written(JsonWays.All[0], i);

    /// <summary>What differs, a line for each record and way; none if all is equal.</summary>
    public static IEnumerable<string> Differences()
    {
        for (var i = 0; i < Shipments.Count; i++)
        {
            var json = Json(i);
            foreach (var way in JsonWays.All)
            {
                if (!Written(way, i).AsSpan().SequenceEqual(json))
                    yield return $"{way.Name} writes {Encoding.UTF8.GetString(Written(way, i))}, not {Encoding.UTF8.GetString(json)}";
                if (way.InModel(way.Read(json)) is var read && read != Shipments.InModel[i])
                    yield return $"{way.Name} reads {read} from {Encoding.UTF8.GetString(json)}";
            }
        }
    }

    private static byte[] Written(JsonWay way, int i)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using var writer = new Utf8JsonWriter(buffer);
        way.Write(writer, i);
        writer.Flush();
        return buffer.WrittenSpan.ToArray();
    }
}
