using System.Text;

namespace Assay.Fuzzing.Inputs;

/// <summary>Damages bytes as files are damaged, and as somebody damages them who means it.</summary>
internal static class ByteMutations
{
    private static readonly byte[][] Pieces =
    [
        .. ((string[])
        [
            "{", "}", "[", "]", "\"", "'", ":", ": ", ",", "- ", "\n", "\r\n", "\t", "#", " #", "&a ", "*a", "!", "!!map ", "|\n", "? ", "---\n", "...\n", "%YAML 1.2\n", "@", "`", "<<: ", "\\", "\\u12", "\\ud800", "\\udc00\\ud800", "\\u0000",
            "\0", "\u0085", "\u2028", "\uFEFF", "😀", "null", "true", "1e999", "-0", "{}", "[]", "\"\"", "{\"a\":", "[[[[[[[[", "id: ", "\"id\":", "\"kind\": \"Claim\",", "unknown", "__proto__", ",,", "\"\"\"", "=", ";",
        ]).Select(Encoding.UTF8.GetBytes),
        [0xFF], [0xC0, 0x80], [0xED, 0xA0, 0x80], [0xF4, 0x90, 0x80, 0x80], [0x80], [0xE2, 0x82], [0xFF, 0xFE], [0xFE, 0xFF], [0, 0, 0xFE, 0xFF],
    ];

    /// <summary>One to so many changes.</summary>
    public static byte[] Change(Random random, byte[] bytes, int most)
    {
        var changed = new List<byte>(bytes);
        for (var changes = random.Next(1, most + 1); changes > 0; changes--)
            ChangeOnce(random, changed);
        return [.. changed];
    }

    private static void ChangeOnce(Random random, List<byte> bytes)
    {
        var at = random.Next(bytes.Count + 1);
        switch (random.Next(9))
        {
            case 0 or 1:
                bytes.InsertRange(at, Pieces[random.Next(Pieces.Length)]);
                break;
            case 2 when at < bytes.Count:
                bytes[at] ^= (byte)(1 << random.Next(8));
                break;
            case 3 when at < bytes.Count:
                bytes[at] = (byte)random.Next(256);
                break;
            case 4:
                bytes.RemoveRange(at, Math.Min(random.Next(1, 20), bytes.Count - at));
                break;
            case 5 when random.Next(4) == 0:
                bytes.RemoveRange(at, bytes.Count - at);
                break;
            case 6:
                var from = random.Next(bytes.Count + 1);
                bytes.InsertRange(at, bytes.GetRange(from, Math.Min(random.Next(80), bytes.Count - from)));
                break;
            case 7 when random.Next(20) == 0:
                bytes.InsertRange(at, Enumerable.Repeat((byte)"[{ \"x\n-"[random.Next(7)], random.Next(2_000)));
                break;
            case 8 when bytes.Count > 0:
                SwapLines(random, bytes);
                break;
        }
    }

    private static void SwapLines(Random random, List<byte> bytes)
    {
        var start = bytes.LastIndexOf((byte)'\n', random.Next(bytes.Count)) + 1;
        var end = bytes.IndexOf((byte)'\n', start);
        var line = bytes.GetRange(start, (end < 0 ? bytes.Count : end + 1) - start);
        bytes.RemoveRange(start, line.Count);
        var to = random.Next(bytes.Count + 1);
        bytes.InsertRange(to == 0 ? 0 : bytes.LastIndexOf((byte)'\n', to - 1) + 1, line);
    }
}
