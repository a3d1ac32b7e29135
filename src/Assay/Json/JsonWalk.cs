using System.Globalization;
using System.Text;
using System.Text.Json;

namespace Assay;

/// <summary>Finds values of a record again, to say where they stand. Only errors need that, so reading pays nothing for it.</summary>
internal static class JsonWalk
{
    private static readonly JsonReaderOptions Lenient = new() { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true };

    /// <summary>The value of a field of the object that begins at a token; the token itself if it has no such field.</summary>
    public static Token FindField(ReadOnlySpan<byte> text, Token start, string field) =>
        Find(text, start, [$"/{JsonPointer.Escape(field)}"], kind: null)[0];

    /// <summary>
    /// The values at these pointers in the record that begins at a token, each in place of its pointer. For what is not there (the item
    /// of a list that is written as a single value) it is the value that would hold it.
    /// </summary>
    /// <param name="text">The text that holds the record.</param>
    /// <param name="start">The record's opening brace.</param>
    /// <param name="pointers">JSON pointers into the record.</param>
    /// <param name="kind">The record's kind, whose fields may stand there under earlier names.</param>
    public static Token[] Find(ReadOnlySpan<byte> text, Token start, IReadOnlyList<string> pointers, KindInfo? kind)
    {
        var found = new Dictionary<string, Token>(StringComparer.Ordinal);
        foreach (var pointer in pointers)
        {
            for (var part = pointer; part.Length > 0; part = Parent(part))
                found.TryAdd(part, default);
        }

        if (found.Count > 0)
            WalkToEnd(text, start.Offset, found, kind);
        var tokens = new Token[pointers.Count];
        for (var i = 0; i < tokens.Length; i++)
            tokens[i] = Nearest(pointers[i], found, start);
        return tokens;
    }

    private static Token Nearest(string pointer, Dictionary<string, Token> found, Token start)
    {
        for (var part = pointer; part.Length > 0; part = Parent(part))
        {
            if (found.TryGetValue(part, out var token) && token.Length > 0)
                return token;
        }

        return start;
    }

    private static string Parent(string pointer) => pointer[..Math.Max(0, pointer.LastIndexOf('/'))];

    // Of a line that is not JSON the id may be known all the same. What stands behind the mistake is not found.
    private static void WalkToEnd(ReadOnlySpan<byte> text, int start, Dictionary<string, Token> found, KindInfo? kind)
    {
        try
        {
            Walk(text, start, found, kind);
        }
        catch (JsonException)
        {
        }
    }

    private static void Walk(ReadOnlySpan<byte> text, int start, Dictionary<string, Token> found, KindInfo? kind)
    {
        var levels = new Stack<Level>();
        var path = new StringBuilder();
        var json = new Utf8JsonReader(text[start..], Lenient);
        while (json.Read())
        {
            if (json.TokenType == JsonTokenType.PropertyName)
            {
                path.Length = levels.Peek().PathLength;
                path.Append('/').Append(NameOf(json, levels.Count == 1 ? kind : null));
                continue;
            }

            if (json.TokenType is JsonTokenType.EndObject or JsonTokenType.EndArray)
            {
                levels.Pop();
                if (levels.Count == 0)
                    return;
                continue;
            }

            if (levels.TryPeek(out var level) && level.Items >= 0)
            {
                path.Length = level.PathLength;
                path.Append('/').Append(CultureInfo.InvariantCulture, $"{level.Items}");
                levels.Pop();
                levels.Push(level with { Items = level.Items + 1 });
            }

            var pointer = path.ToString();
            if (found.TryGetValue(pointer, out var earlier) && earlier.Length == 0)
                found[pointer] = json.CurrentToken() with { Offset = json.CurrentToken().Offset + start };

            if (json.TokenType is JsonTokenType.StartObject or JsonTokenType.StartArray)
                levels.Push(new Level(path.Length, json.TokenType == JsonTokenType.StartArray ? 0 : -1));
        }
    }

    private static string NameOf(in Utf8JsonReader json, KindInfo? kind)
    {
        var name = json.GetTextOrEmpty();
        if (kind is not null && kind.Field(name) is null)
            name = kind.Fields.FirstOrDefault(f => f.Was.Contains(name))?.Name ?? name;
        return JsonPointer.Escape(name);
    }

    /// <param name="PathLength">How much of the path leads to this object or list.</param>
    /// <param name="Items">How many items of the list have been met; -1 for an object.</param>
    private readonly record struct Level(int PathLength, int Items);
}
