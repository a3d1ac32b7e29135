using System.Text.Json;

namespace Assay;

/// <summary>Where System.Text.Json found that a text is not JSON.</summary>
internal static class JsonOffset
{
    /// <summary>The byte at which the text stops being JSON.</summary>
    public static int Of(JsonException exception, ReadOnlySpan<byte> text)
    {
        var offset = 0;
        for (var line = exception.LineNumber ?? 0; line > 0; line--)
        {
            var end = text[offset..].IndexOf((byte)'\n');
            if (end < 0)
                break;
            offset += end + 1;
        }

        return (int)Math.Min(offset + (exception.BytePositionInLine ?? 0), text.Length);
    }
}
