using System.Text.Json;

namespace Assay;

/// <summary>What System.Text.Json's reader leaves to be said about the token at hand.</summary>
internal static class JsonTokens
{
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

    /// <summary>The string at hand, unescaped; empty if it holds half of a surrogate pair.</summary>
    public static string GetTextOrEmpty(this in Utf8JsonReader json)
    {
        try
        {
            return json.GetString() ?? "";
        }
        catch (InvalidOperationException)
        {
            return "";
        }
    }
}
