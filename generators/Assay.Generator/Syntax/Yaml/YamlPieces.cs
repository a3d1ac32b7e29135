namespace Assay.Syntax;

/// <summary>A part of a text that may be read by itself: an entry of the document, or of a section of it.</summary>
/// <param name="Start">Where it begins in the text: at the start of a line.</param>
/// <param name="Depth">0: an entry of the document; 1: an entry of the section whose heading came before.</param>
/// <param name="IsHeading">The key of a section without its entries.</param>
internal readonly record struct YamlPiece(int Start, int End, int Depth, bool IsHeading);

/// <summary>
/// Cuts a text by its indentation at the entries of its sections (`claims:`), so that after an edit only the entries that changed are
/// read again. This is a guess, which <see cref="YamlAssembly"/> checks against what the pieces turn out to hold.
/// </summary>
internal static class YamlPieces
{
    /// <summary>The pieces, which together are the whole text; none if it is not laid out so.</summary>
    public static IReadOnlyList<YamlPiece> Cut(string text)
    {
        var pieces = new List<YamlPiece>();
        var lines = new Lines(text);
        // What stands before the first entry, comments mostly, belongs to it.
        var (start, depth, isHeading, inner) = (0, 0, false, 0);
        var isFirst = true;
        while (lines.MoveNext())
        {
            if (lines.IsBlank || lines.IsTabbed)
                continue;
            if (lines.Indent == 0)
            {
                if (lines.IsItem && !isFirst)
                {
                    isHeading = false;
                    inner = -1;
                    continue;
                }
                if (!isFirst)
                {
                    pieces.Add(new YamlPiece(start, lines.Start, depth, isHeading && depth == 0 && inner > 0));
                    start = lines.Start;
                }
                (depth, isHeading, inner, isFirst) = (0, lines.IsHeading, 0, false);
            }
            else if (isHeading && inner == 0)
            {
                // The first line of a section shows how far its entries are indented.
                inner = lines.IsItem ? -1 : lines.Indent;
                isHeading = inner > 0;
                if (!isHeading)
                    continue;
                pieces.Add(new YamlPiece(start, lines.Start, 0, IsHeading: true));
                (start, depth) = (lines.Start, 1);
            }
            else if (inner > 0 && lines.Indent == inner)
            {
                pieces.Add(new YamlPiece(start, lines.Start, depth, IsHeading: false));
                start = lines.Start;
            }
            else if (inner > 0 && lines.Indent < inner)
                return [];
        }
        pieces.Add(new YamlPiece(start, text.Length, depth, IsHeading: false));
        return pieces;
    }

    /// <summary>The lines of a text, and how each begins.</summary>
    private struct Lines(string text)
    {
        private int next;

        public int Start { get; private set; }

        public int Indent { get; private set; }

        /// <summary>Nothing but blanks or a comment.</summary>
        public bool IsBlank { get; private set; }

        public bool IsTabbed { get; private set; }

        /// <summary>It begins with a dash.</summary>
        public bool IsItem { get; private set; }

        /// <summary>It ends with a colon.</summary>
        public bool IsHeading { get; private set; }

        public bool MoveNext()
        {
            if (next >= text.Length)
                return false;
            Start = next;
            while (next < text.Length && !LineMap.IsBreak(text[next]))
                next++;
            var end = next;
            if (next < text.Length)
                next += text[next] == '\r' && next + 1 < text.Length && text[next + 1] == '\n' ? 2 : 1;

            var first = Start;
            while (first < end && text[first] == ' ')
                first++;
            Indent = first - Start;
            IsBlank = first == end || text[first] == '#';
            IsTabbed = first < end && text[first] == '\t';
            IsItem = first < end && text[first] == '-' && (first + 1 == end || text[first + 1] == ' ');
            IsHeading = EndsWithColon(first, end);
            return true;
        }

        private readonly bool EndsWithColon(int first, int end)
        {
            var comment = text.IndexOf(" #", first, end - first, StringComparison.Ordinal);
            var last = comment >= 0 ? comment : end;
            while (last > first && text[last - 1] == ' ')
                last--;
            return last > first && text[last - 1] == ':';
        }
    }
}
