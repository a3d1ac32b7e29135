using Assay.Cli.Commands;
using Assay.Syntax;

namespace Assay.Cli.Serving;

/// <summary>Reads what a page is asked for in its address.</summary>
internal static class PageQuery
{
    private static readonly string[] Names = ["without", "declare", "as-of"];

    /// <param name="query">What follows the question mark, encoded as forms do it.</param>
    /// <exception cref="UsageException">It cannot be understood.</exception>
    public static AssessOptions Read(string query)
    {
        var given = Names.ToDictionary(name => name, _ => new List<string>(), StringComparer.Ordinal);
        foreach (var pair in query.Split('&', StringSplitOptions.RemoveEmptyEntries))
        {
            var parts = pair.Split('=', 2);
            var name = Decode(parts[0]);
            if (!given.TryGetValue(name, out var values))
                throw new UsageException($"there is no '{name}' to ask for, only {string.Join(", ", Names)}{Spelling.DidYouMean(name, Names)}");
            // A form sends the fields that were left empty.
            if (parts.Length == 2 && Decode(parts[1]).Trim() is { Length: > 0 } value)
                values.Add(value);
        }

        return given["as-of"].Count > 1
            ? throw new UsageException("as-of is one day, but more were given")
            : CaseArguments.Options(given["as-of"].FirstOrDefault(), [.. given["without"]], [.. given["declare"]]);
    }

    /// <summary>The same text for the same options, however they were written.</summary>
    public static string Key(AssessOptions options) => string.Join(
        '\n',
        [
            options.AsOf?.DayNumber.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? "",
            .. options.Without.Order(StringComparer.Ordinal),
            "",
            .. options.Declared.OrderBy(pair => pair.Key, StringComparer.Ordinal).Select(pair => $"{pair.Key}={pair.Value}"),
        ]);

    private static string Decode(string text) => Uri.UnescapeDataString(text.Replace('+', ' '));
}
