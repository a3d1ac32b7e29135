namespace Assay.Syntax;

/// <summary>Pairs the brackets of a flow mapping or sequence that cannot be parsed, to say which one lacks its partner.</summary>
internal static class FlowBrackets
{
    public static char Closing(char opening) => opening == '{' ? '}' : ']';

    /// <summary>
    /// The bracket that has no partner, from an opening one on: one that is never closed, or one that closes nothing. Null if there is none
    /// before the first one is closed.
    /// </summary>
    public static int? Unpaired(string text, int opening)
    {
        var open = new Stack<int>();
        for (var i = opening; i < text.Length; i++)
        {
            var c = text[i];
            var before = i > 0 ? text[i - 1] : '\n';
            if (c is '[' or '{')
                open.Push(i);
            else if (c is ']' or '}' && Closing(text[open.Peek()]) != c)
                return open.Any(o => Closing(text[o]) == c) ? open.Peek() : i;
            else if (c is ']' or '}')
                open.Pop();
            else if (c is '"' or '\'' && before is ' ' or '[' or '{' or ',' or ':' or '\n')
                i = EndOfQuoted(text, i);
            else if (c == '#' && before is ' ' or '\t' or '\n')
                i = EndOfLine(text, i);
            if (open.Count == 0)
                return null;
        }
        return open.Peek();
    }

    private static int EndOfQuoted(string text, int quote)
    {
        for (var i = quote + 1; i < text.Length; i++)
        {
            if (text[i] == '\\' && text[quote] == '"')
                i++;
            else if (text[i] == text[quote])
                return i;
        }
        return quote;
    }

    private static int EndOfLine(string text, int at)
    {
        while (at < text.Length - 1 && !LineMap.IsBreak(text[at + 1]))
            at++;
        return at;
    }
}
