using System.Diagnostics.CodeAnalysis;
using System.Text;
using System.Text.Json;

namespace Assay;

/// <summary>What System.Text.Json's reader leaves to be said about the token at hand.</summary>
internal static class JsonTokens
{
    /// <summary>How long a text may be. System.Text.Json writes no longer ones (166 million characters).</summary>
    public const int LongestText = 100_000_000;

    /// <summary>What is wrong with a longer one.</summary>
    public const string TooLong = "the text is longer than 100,000,000 characters, which no file can store";

    /// <summary>Where the token stands.</summary>
    public static Token CurrentToken(this in Utf8JsonReader json)
    {
        var offset = (int)json.TokenStartIndex;
        var length = json.TokenType switch
        {
            // Behind a name, the reader has consumed the colon as well.
            JsonTokenType.PropertyName => json.ValueSpan.Length + 2,
            _ => (int)json.BytesConsumed - offset,
        };
        return new Token(offset, length);
    }

    /// <summary>Reads the string at hand.</summary>
    /// <param name="json">The reader.</param>
    /// <param name="text">The string, unescaped; empty if it is none that can be stored.</param>
    /// <param name="error">Why not, or null.</param>
    public static bool TryGetText(this in Utf8JsonReader json, out string text, [NotNullWhen(false)] out string? error)
    {
        if (!IsPlain(json))
            return TryUnescape(json, out text, out error);
        // Of ASCII, this is the shortest way.
        text = Encoding.Latin1.GetString(json.ValueSpan);
        error = null;
        return true;
    }

    /// <summary>What is wrong with a string that the reader refuses to unescape.</summary>
    public const string HalfPair = "the text holds half of a surrogate pair (\\uD800 to \\uDFFF), which is no character";

    /// <summary>The string at hand, unescaped; empty if that is not possible.</summary>
    public static string GetTextOrEmpty(this in Utf8JsonReader json)
    {
        json.TryGetText(out var text, out _);
        return text;
    }

    /// <summary>Whether the name at hand is this one.</summary>
    public static bool NameEquals(this in Utf8JsonReader json, ReadOnlySpan<byte> name) =>
        json.ValueIsEscaped ? name.SequenceEqual(Encoding.UTF8.GetBytes(json.GetTextOrEmpty())) : name.SequenceEqual(json.ValueSpan);

    private static bool IsPlain(in Utf8JsonReader json) =>
        json is { TokenType: JsonTokenType.String or JsonTokenType.PropertyName, ValueIsEscaped: false, HasValueSequence: false, ValueSpan.Length: <= LongestText }
        && Ascii.IsValid(json.ValueSpan);

    private static bool TryUnescape(in Utf8JsonReader json, out string text, [NotNullWhen(false)] out string? error)
    {
        text = "";
        try
        {
            text = json.GetString() ?? "";
            var nul = text.IndexOf('\0', StringComparison.Ordinal);
            error = text.Length > LongestText ? TooLong
                : nul < 0 ? null
                : $"the text holds the character NUL behind {Wording.Quote(text.AsSpan(0, nul))}; leave it out";
        }
        catch (InvalidOperationException)
        {
            error = HalfPair;
        }

        return error is null;
    }
}
