using System.Buffers;
using System.Text;
using System.Text.Json;
using Assay.Syntax;

namespace Assay;

/// <summary>
/// Writes a YAML tree as JSON, so that one reader serves both. Every scalar becomes a string, since its field's type and not its YAML
/// form says what it is, and nothing (<c>~</c>, <c>null</c>, no text) null; beside it, a table leads from JSON tokens back to the YAML.
/// </summary>
internal static class YamlTranscoder
{
    /// <summary>The token that stands for a value which was already reported as broken; otherwise it does not occur.</summary>
    public const JsonTokenType Broken = JsonTokenType.False;

    private const int MostBytes = 1 << 30;

    private static readonly JsonWriterOptions Options = new() { SkipValidation = true, Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Writes the tree as JSON; null if that would take more than a gibibyte, which only aliases can bring about.</summary>
    /// <param name="tree">The tree.</param>
    /// <param name="tooLong">Hears of each scalar that is longer than any text may be. It is passed on as broken.</param>
    /// <param name="cancellation">Stops it.</param>
    public static YamlJson? Transcode(YamlTree tree, Action<YamlNode> tooLong, CancellationToken cancellation)
    {
        var buffer = new ArrayBufferWriter<byte>(Math.Max(256, tree.Text.Length));
        using var writer = new Utf8JsonWriter(buffer, Options);
        var places = new List<TokenPlace>();
        if (!Write(tree.Root, writer, places, tooLong, cancellation))
            return null;
        writer.Flush();
        return new YamlJson(tree, buffer.WrittenMemory, places);
    }

    // The tree is at most 64 levels deep, so recursion is safe.
    private static bool Write(YamlNode node, Utf8JsonWriter writer, List<TokenPlace> places, Action<YamlNode> tooLong, CancellationToken cancellation)
    {
        if (!node.IsMapping && !node.IsSequence)
        {
            WriteScalar(node, writer, places, tooLong);
            return NextToken(writer) < MostBytes;
        }

        cancellation.ThrowIfCancellationRequested();
        places.Add(new TokenPlace((int)NextToken(writer), node.Start, EndOfStart(node)));
        return node.IsMapping ? WriteMapping(node, writer, places, tooLong, cancellation) : WriteSequence(node, writer, places, tooLong, cancellation);
    }

    private static bool WriteMapping(YamlNode node, Utf8JsonWriter writer, List<TokenPlace> places, Action<YamlNode> tooLong, CancellationToken cancellation)
    {
        writer.WriteStartObject();
        foreach (var entry in node.Entries)
        {
            places.Add(new TokenPlace((int)NextToken(writer), entry.Key.Start, entry.Key.End));
            writer.WritePropertyName(entry.Key.Span[..Math.Min(entry.Key.Span.Length, JsonTokens.LongestText)]);
            if (!Write(entry.Value, writer, places, tooLong, cancellation))
                return false;
        }

        writer.WriteEndObject();
        return true;
    }

    private static bool WriteSequence(YamlNode node, Utf8JsonWriter writer, List<TokenPlace> places, Action<YamlNode> tooLong, CancellationToken cancellation)
    {
        writer.WriteStartArray();
        foreach (var item in node.Items)
        {
            if (!Write(item, writer, places, tooLong, cancellation))
                return false;
        }

        writer.WriteEndArray();
        return true;
    }

    private static void WriteScalar(YamlNode node, Utf8JsonWriter writer, List<TokenPlace> places, Action<YamlNode> tooLong)
    {
        places.Add(new TokenPlace((int)NextToken(writer), node.Start, node.End));
        var isTooLong = node.Span.Length > JsonTokens.LongestText;
        if (isTooLong)
            tooLong(node);
        if (node.IsBad || isTooLong)
            writer.WriteBooleanValue(false);
        else if (node.IsNull)
            writer.WriteNullValue();
        else if (HasLoneSurrogate(node.Span))
            writer.WriteRawValue(EscapeSurrogates(node.Span), skipInputValidation: true);
        else
            writer.WriteStringValue(node.Span);
    }

    /// <summary>
    /// Where the next token will begin. A comma may come before it; a lookup takes the last entry at or before a token, so that the
    /// comma does no harm.
    /// </summary>
    private static long NextToken(Utf8JsonWriter writer) => writer.BytesCommitted + writer.BytesPending;

    // A mapping or list as a whole is pointed at by its bracket or its first key.
    private static int EndOfStart(YamlNode node)
    {
        if (node.Style != YamlStyle.Flow && node.IsMapping)
        {
            foreach (var entry in node.Entries)
                return entry.Key.End;
        }

        return Math.Min(node.Start + 1, node.End);
    }

    // YAML can write half of a surrogate pair as an escape. So can JSON, whose reader then reports it.
    private static string EscapeSurrogates(ReadOnlySpan<char> text)
    {
        var escaped = new StringBuilder("\"");
        foreach (var c in text)
            escaped.Append($"\\u{(int)c:X4}");
        return escaped.Append('"').ToString();
    }

    private static bool HasLoneSurrogate(ReadOnlySpan<char> text)
    {
        for (var i = text.IndexOfAnyInRange('\uD800', '\uDFFF'); i >= 0 && i < text.Length; i++)
        {
            if (!char.IsSurrogate(text[i]))
                continue;
            if (i + 1 == text.Length || !char.IsSurrogatePair(text[i], text[i + 1]))
                return true;
            i++;
        }

        return false;
    }
}

/// <summary>Which part of the YAML a JSON token came from.</summary>
/// <param name="Token">The byte with which the token begins, or that of the comma before it.</param>
/// <param name="Start">Offset into the YAML text.</param>
/// <param name="End">Offset behind it.</param>
internal readonly record struct TokenPlace(int Token, int Start, int End);

/// <summary>A YAML document as JSON.</summary>
internal sealed class YamlJson(YamlTree tree, ReadOnlyMemory<byte> json, List<TokenPlace> places)
{
    public ReadOnlyMemory<byte> Json => json;

    /// <summary>The YAML.</summary>
    public string Text => tree.Text;

    /// <summary>Whether it has aliases.</summary>
    public bool HasAliases => tree.HasAliases;

    public Place PlaceOf(Token token)
    {
        var (start, end) = SpanOf(token);
        return PlaceOf(start, end);
    }

    /// <summary>From where to where in the YAML a token came from.</summary>
    public (int Start, int End) SpanOf(Token token)
    {
        var (low, high) = (0, places.Count - 1);
        while (low < high)
        {
            var middle = low + ((high - low + 1) / 2);
            (low, high) = places[middle].Token <= token.Offset ? (middle, high) : (low, middle - 1);
        }

        return (places[low].Start, places[low].End);
    }

    public Place PlaceOf(int start, int end) => PlaceIn(tree, start, end);

    public static Place PlaceIn(YamlTree tree, int start, int end)
    {
        var first = tree.Lines.At(start);
        var last = tree.Lines.At(end);
        return new Place(first.Line, first.Column, last.Line, last.Column);
    }
}
