using System.CommandLine;
using System.Globalization;

namespace Assay.Cli.Completion;

/// <summary>
/// The directive <c>[suggest:N]</c>: what can stand at the place N of the command line that follows it, one a line. Directives
/// of System.CommandLine come with its root command, which this tool does without.
/// </summary>
internal static class Suggestions
{
    private const string Directive = "[suggest";

    /// <summary>Whether the tool was asked for suggestions, and for which.</summary>
    public static bool TryRead(string[] args, out string line, out int position)
    {
        (line, position) = (args.Length > 1 ? args[1] : "", 0);
        if (args.Length is 0 or > 2 || !args[0].StartsWith(Directive, StringComparison.Ordinal) || args[0][^1] != ']')
            return false;
        var place = args[0][Directive.Length..^1];
        if (place.Length > 0 && (place[0] != ':' || !int.TryParse(place[1..], NumberStyles.None, CultureInfo.InvariantCulture, out position)))
            return false;
        // Shells leave out blanks at the end, and count them.
        position = place.Length == 0 ? line.Length : Math.Min(position, line.Length + 1);
        line = line.PadRight(position);
        return true;
    }

    /// <summary>Commands and values, or options where a dash has been written; files are for the shell to find.</summary>
    public static IEnumerable<string> At(Command root, string line, int position, ParserConfiguration configuration)
    {
        var before = line[..position];
        var isOption = before[(before.LastIndexOf(' ') + 1)..].StartsWith('-');
        return root.Parse(before, configuration).GetCompletions(position)
            .Select(completion => completion.InsertText ?? completion.Label)
            .Where(text => text.StartsWith('-') == isOption && text is not ("-?" or "-h" or "/?" or "/h"))
            .Distinct();
    }
}
