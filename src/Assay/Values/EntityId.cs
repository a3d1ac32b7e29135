using System.Buffers;
using System.Diagnostics.CodeAnalysis;
using Assay.Syntax.Literals;

namespace Assay;

/// <summary>What may be an id: 1 to 200 ASCII letters, digits, hyphens, underscores and full stops. Upper and lower case differ.</summary>
public static class EntityId
{
    /// <summary>The most characters of an id, 200.</summary>
    public const int MaxLength = 200;

    const string Rule = "an id is made of the letters a to z and A to Z, the digits 0 to 9, '-', '_' and '.'";

    static readonly SearchValues<char> Allowed =
        SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_.");

    /// <summary>Whether the text can be an id.</summary>
    /// <param name="text">The text.</param>
    /// <param name="error">One sentence that says what is wrong and what to write instead; null if nothing is.</param>
    public static bool TryCheck(ReadOnlySpan<char> text, [NotNullWhen(false)] out string? error)
    {
        if (text.Length is > 0 and <= MaxLength && !text.ContainsAnyExcept(Allowed))
            error = null;
        else if (text.IsEmpty)
            error = $"an id is missing: write one like 'nis-2024'; {Rule}";
        else if (text.Length > MaxLength)
            error = $"{Excerpt.Quote(text)} is not an id: it has {text.Length} characters; write at most {MaxLength}";
        else
            error = WrongCharacter(text);
        return error is null;
    }

    static string WrongCharacter(ReadOnlySpan<char> text)
    {
        var at = text.IndexOfAnyExcept(Allowed);
        var what = text[at] == ' ' ? "a space" : $"{Excerpt.Quote(text.Slice(at, IsPair(text, at) ? 2 : 1))}";
        var simple = Typography.Simplify(text).Replace(' ', '-').Replace('/', '-');
        var advice = simple.Length > 0 && !simple.AsSpan().ContainsAnyExcept(Allowed) ? $"; write '{simple}'" : "";
        return $"{Excerpt.Quote(text)} is not an id: {what} is not allowed{advice}; {Rule}";
    }

    static bool IsPair(ReadOnlySpan<char> text, int at) => at + 1 < text.Length && char.IsSurrogatePair(text[at], text[at + 1]);
}
