using YamlDotNet.Core;

namespace Assay.Syntax;

/// <summary>
/// Says what YamlDotNet meant, where it is and what to do. Its own places are sometimes missing (InvalidOperationException in flow
/// mappings), wrong (tabs are reported at 1,1) or behind the value that is to blame.
/// </summary>
internal static class YamlWording
{
    public const string KeyMissing = "a key is missing before ':'";

    private const string NeedsColon = "a key needs ':' and a value behind it";
    private const string QuoteIt = "quote the whole text";

    public static YamlError Explain(Exception exception, string text, int cursor, YamlTree tree, IEnumerable<int> open)
    {
        var yaml = exception as YamlException;
        var start = Math.Min(yaml is null ? cursor : (int)yaml.Start.Index, text.Length);
        var end = Math.Min(Math.Max(yaml is null ? cursor : (int)yaml.End.Index, start), text.Length);
        cursor = Math.Min(cursor, text.Length);
        var said = exception.Message;

        if (said.Contains("invalid tab") || said.Contains("tab character"))
            return Tab(text, said.Contains("invalid tab") ? cursor : end);
        if (said.Contains("quoted scalar"))
            return Quoted(text, said, start, end);
        if (said.Contains("a tag") || said.Contains("comma at end of tag"))
            return Error(StartOfTag(text, start), EndOfTag(text, StartOfTag(text, start)), Begins('!'));
        if (FlowOpen(tree, open) is { } opening && (yaml is null || said.Contains("did not find expected") || Behind(text, start) == text.Length))
            return InFlow(text, opening, yaml is null ? cursor : start, tree);
        if (yaml is null)
            return new YamlError(YamlErrorKind.Unreadable, cursor, cursor, "this cannot be read as YAML; check the indentation and the quotes");
        if (said.Contains("invalid mapping") || said.Contains("Mapping values are not allowed"))
            return Colon(text, start);
        if (said.Contains("did not find expected key") || said.Contains("did not find expected <document start>"))
            return NoKey(text, start, tree);
        if (said.Contains("cannot start any token"))
        {
            return Error(start, start + 1, text[start] == '\t'
                ? "a tab cannot indent; use spaces"
                : $"an unquoted text cannot begin with '{text[start]}'; {QuoteIt}");
        }
        if (said.Contains("could not find expected ':'"))
            return Error(start, EndOfLine(text, start), NeedsColon);
        if (said.Contains("Block sequence entries are not allowed"))
            return Error(start, start + 1, "'- ' begins a list, which must start on a line of its own; if this is a text, quote it");
        if (said.Contains("anchor or alias"))
            return Error(start, EndOfLine(text, start), Begins(text[start]));
        if (said.Contains("node content"))
            return Error(start, Math.Min(start + 1, text.Length), "a value is missing here; if this is a text, quote it");
        if (said.Contains("block scalar"))
            return Error(start, end, "this block text is not well formed: check the indentation of its lines and what stands behind '|' or '>'");
        return Error(start, end, $"this cannot be read as YAML ({said.TrimEnd('.')})");
    }

    private static YamlError Error(int start, int end, string message) => new(YamlErrorKind.Syntax, start, Math.Max(start, end), message);

    private static string Begins(char sign) =>
        $"'{sign}' begins {sign switch { '!' => "a tag", '&' => "an anchor", _ => "an alias" }} in YAML; {QuoteIt}";

    private static YamlError Tab(string text, int near)
    {
        var at = Math.Min(near, text.Length - 1);
        while (at > 0 && text[at] != '\t' && !LineMap.IsBreak(text[at - 1]))
            at--;
        while (at < text.Length - 1 && text[at] != '\t')
            at++;
        return new YamlError(YamlErrorKind.Tab, at, at + 1, "a tab cannot indent; use spaces");
    }

    private static YamlError InFlow(string text, int opening, int at, YamlTree tree)
    {
        if (FlowBrackets.Unpaired(text, opening) is { } unpaired)
        {
            return text[unpaired] is '}' or ']'
                ? ClosesNothing(text, unpaired) with { Cause = opening }
                : new YamlError(YamlErrorKind.Unclosed, unpaired, unpaired + 1,
                    $"this '{text[unpaired]}' is never closed; add '{FlowBrackets.Closing(text[unpaired])}', or quote the text if it is one");
        }
        var closing = FlowBrackets.Closing(text[opening]);
        var line = StartOfLine(text, at);
        if (line > opening && string.IsNullOrWhiteSpace(text.Substring(line, at - line)))
        {
            return Error(at, at + 1, $"lines between '{text[opening]}' and '{closing}' must be indented deeper than the line that it stands in") with
            {
                Cause = opening,
            };
        }
        // The parser fails before it hands over the value that is to blame, so that stands behind the last node.
        var value = tree.Count == 0 ? at : tree[tree.Count - 1].End;
        while (value < at && (text[value] is ' ' or '\t' or ':' or ',' || LineMap.IsBreak(text[value])))
            value++;
        var end = Math.Min(at + 1, text.Length);
        if (value < at && text[value] is '!' or '&' or '*')
            return Error(value, value + 1, Begins(text[value]));
        return text[BeforeBlanks(text, at) - 1] is ('"' or '\'' or ']' or '}') and var behind
            ? Error(LastEndingAt(tree, BeforeBlanks(text, at)) ?? value, end, YamlTreeBuilder.MissingComma(behind))
            : Error(value, end, $"expected ',' or '{closing}' here; a text that holds any of , [ ] {{ }} must be quoted");
    }

    private static YamlError Quoted(string text, string said, int start, int end)
    {
        if (said.Contains("escape character") && end + 1 < text.Length)
        {
            return Error(end, end + 2,
                $"'\\{text[end + 1]}' is no escape in a double-quoted text; write '\\\\{text[end + 1]}', or put the text in single quotes");
        }
        if (said.Contains("hexadecimal") || said.Contains("Unicode"))
            return Error(Math.Max(start, text.LastIndexOf('\\', Math.Min(end, text.Length - 1))), end + 1, "this escape is not a character; write \\x and two, \\u and four or \\U and eight hexadecimal digits");
        if (said.Contains("comment"))
            return Error(start, start + 1, "a comment needs a space before '#'");
        return new YamlError(YamlErrorKind.Unclosed, start, start + 1,
            said.Contains("indentation")
                ? "this quote is not closed on its line, and the lines that follow are not indented deeper; close it"
                : "this quote is never closed");
    }

    /// <summary>`a: b: c`: the text begins behind the first colon of the line, and that is what wants quotes.</summary>
    private static YamlError Colon(string text, int at)
    {
        var line = StartOfLine(text, at);
        for (var i = line; i < at; i++)
        {
            if (text[i] == ':' && text[i + 1] is ' ' or '\t')
            {
                var value = Behind(text, i + 1);
                if (value < at)
                    return Error(value, EndOfLine(text, at), $"':' inside an unquoted text begins a mapping; {QuoteIt}");
            }
        }
        return Error(at, at + 1, "a mapping cannot begin here: indent the key like its neighbours, or quote the text if ':' belongs to one");
    }

    /// <summary>`a: "x" == y` and `a: {x} and y`: the value ended before the line did.</summary>
    private static YamlError NoKey(string text, int at, YamlTree tree)
    {
        var line = StartOfLine(text, at);
        if (line < at && text[line] == ':')
            return Error(line, line + 1, KeyMissing);
        var before = BeforeBlanks(text, at) - 1;
        var value = LastEndingAt(tree, before + 1);
        if (value is not null && text[before] is '"' or '\'')
        {
            return Error(value.Value, EndOfLine(text, at),
                "the text ends at its closing quote, and more follows; put the whole of it in quotes of the other sort");
        }
        if (value is not null && text[before] is '}' or ']')
        {
            return Error(value.Value, EndOfLine(text, at),
                $"'{text[value.Value]}' begins a {(text[before] == '}' ? "mapping" : "list")} in YAML, which ends before the line does; {QuoteIt}");
        }
        return text.Length > at && text[at] is '}' or ']'
            ? ClosesNothing(text, at)
            : !HasColon(text, at)
            ? Error(at, EndOfLine(text, at), NeedsColon)
            : Error(at, Math.Min(at + 1, text.Length), "expected a key here; check the indentation, and quote the text above if this belongs to it");
    }

    private static YamlError ClosesNothing(string text, int at) =>
        Error(at, at + 1, $"this '{text[at]}' closes nothing; remove it, or quote the text if it is one");

    /// <summary>Where the quoted text or bracketed value begins that ends at an offset.</summary>
    private static int? LastEndingAt(YamlTree tree, int end)
    {
        for (var i = tree.Count - 1; i >= 0; i--)
        {
            var node = tree[i];
            if (node.End == end && node.Style is YamlStyle.SingleQuoted or YamlStyle.DoubleQuoted or YamlStyle.Flow)
                return node.Start;
        }
        return null;
    }

    /// <summary>The outermost bracket that is open.</summary>
    private static int? FlowOpen(YamlTree tree, IEnumerable<int> open)
    {
        int? found = null;
        foreach (var index in open)
            if (tree[index].Style == YamlStyle.Flow)
                found = tree[index].Start;
        return found;
    }

    private static bool HasColon(string text, int at)
    {
        var end = EndOfLine(text, at);
        var colon = text.IndexOf(':', at, end - at);
        return colon >= 0;
    }

    /// <summary>Behind the last character before an offset that is not blank.</summary>
    private static int BeforeBlanks(string text, int at)
    {
        while (at > 0 && text[at - 1] is ' ' or '\t')
            at--;
        return at;
    }

    private static int StartOfTag(string text, int at)
    {
        while (at > 0 && text[at] != '!' && !LineMap.IsBreak(text[at - 1]))
            at--;
        return at;
    }

    private static int EndOfTag(string text, int at)
    {
        while (at < text.Length && text[at] is not (' ' or '\t' or ',') && !LineMap.IsBreak(text[at]))
            at++;
        return at;
    }

    private static int StartOfLine(string text, int at)
    {
        while (at > 0 && !LineMap.IsBreak(text[at - 1]))
            at--;
        return at;
    }

    private static int EndOfLine(string text, int at)
    {
        while (at < text.Length && !LineMap.IsBreak(text[at]))
            at++;
        return at;
    }

    private static int Behind(string text, int at)
    {
        while (at < text.Length && char.IsWhiteSpace(text[at]))
            at++;
        return at;
    }
}
