using System.Globalization;
using Assay.Generator.Diagnostics;
using Assay.Syntax;

namespace Assay.Generator.Binding;

/// <summary>Reads nodes as texts, numbers, lists and mappings, and reports those that are something else.</summary>
internal sealed class NodeReader(string file, YamlTree tree)
{
    public DiagnosticBag Diagnostics { get; } = new(file, tree);

    // With a great many mistakes among a great many names, the search for the nearest would take for ever.
    private int suggestions = 500;

    public string File => file;

    public YamlTree Tree => tree;

    /// <summary>A text that is not empty; null after a report.</summary>
    /// <param name="what">What is expected, with its article: "a name".</param>
    public string? Text(YamlNode node, string what)
    {
        if (!IsText(node, what))
            return null;
        if (!node.IsNull && node.Text is { Length: > 0 } text)
            return text;
        Diagnostics.Report(Descriptors.WrongShape, node, what, "nothing");
        return null;
    }

    /// <summary>Whether a node is a text as it was meant; reports what YAML took for something else.</summary>
    public bool IsText(YamlNode node, string what)
    {
        if (node.IsBad)
            return false;
        if (node.Properties is { Tag: { } tag } tagged)
        {
            Diagnostics.Report(Descriptors.Misread, tagged.Start, node.End, $"YAML reads '{tag}' as a tag; put {The(what)} in quotes");
            return false;
        }
        // An anchor that nothing refers to is C# that begins with '&'.
        if (node.Properties is { Anchor: { } anchor } anchored && node.IsScalar && node.Style == YamlStyle.Plain && !tree.IsReferredTo(anchor))
        {
            Diagnostics.Report(Descriptors.Misread, anchored.Start, node.End, $"YAML reads '&{anchor}' as an anchor; put {The(what)} in quotes");
            return false;
        }
        if (node.IsScalar)
            return true;
        if (node.Style == YamlStyle.Flow)
        {
            var (bracket, found) = node.IsMapping ? ('{', "a mapping") : ('[', "a list");
            Diagnostics.Report(Descriptors.Misread, node, $"YAML reads '{bracket}' as the start of {found}, and {what} is expected here; put it in quotes");
            return false;
        }
        Diagnostics.Report(Descriptors.WrongShape, node.Start, EndOfLine(node.Start), what, node.IsMapping ? "a mapping; if ':' belongs to a text, quote it" : "a list");
        return false;
    }

    public bool? Bool(YamlNode node)
    {
        if (Text(node, "true or false") is not { } text)
            return null;
        if (text is "true" or "false")
            return text == "true";
        var meant = text.ToLowerInvariant() switch { "yes" or "on" or "true" or "y" => "true", "no" or "off" or "false" or "n" => "false", _ => null };
        Diagnostics.Report(Descriptors.WrongValue, node, text, "true or false", meant is null ? "" : $"; write '{meant}'");
        return null;
    }

    public double? Number(YamlNode node, string what = "a number")
    {
        if (Text(node, what) is not { } text)
            return null;
        const NumberStyles Style = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent;
        if (double.TryParse(text, Style, CultureInfo.InvariantCulture, out var number) && !double.IsInfinity(number) && !double.IsNaN(number))
            return number;
        Diagnostics.Report(Descriptors.WrongValue, node, text, what, text.Contains(',') ? "; the decimal sign is '.', and thousands are not set apart" : "");
        return null;
    }

    /// <summary>A whole number that is not negative.</summary>
    public int? Count(YamlNode node)
    {
        if (Text(node, "a whole number") is not { } text)
            return null;
        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var count))
            return count;
        Diagnostics.Report(Descriptors.WrongValue, node, text, $"a whole number from 0 to {int.MaxValue}", "");
        return null;
    }

    /// <summary>A mapping; null after a report. What is left empty is an empty mapping.</summary>
    public MappingReader? Mapping(YamlNode node, string what, params string[] keys)
    {
        if (node.IsMapping || node.IsNull)
            return new MappingReader(this, node, what, keys);
        if (!node.IsBad)
            Diagnostics.Report(Descriptors.WrongShape, node, $"a mapping with {Keys(keys)}", Shape(node));
        return null;
    }

    /// <summary>The items of a list; a single value is a list of one.</summary>
    public IReadOnlyList<YamlNode> List(YamlNode node)
    {
        if (node.IsScalar && !node.IsNull)
            return [node];
        var items = new List<YamlNode>();
        if (node.IsMapping)
            Diagnostics.Report(Descriptors.WrongShape, node.Start, EndOfLine(node.Start), "a list", "a mapping");
        foreach (var item in node.Items)
            if (!item.IsBad)
                items.Add(item);
        return items;
    }

    /// <summary>As <see cref="Spelling.DidYouMean"/>, as long as there are not too many questions.</summary>
    public string DidYouMean(string word, IEnumerable<string> candidates) => suggestions-- > 0 ? Spelling.DidYouMean(word, candidates) : "";

    public static string Shape(YamlNode node) => node.Kind switch
    {
        YamlKind.Mapping => "a mapping",
        YamlKind.Sequence => "a list",
        _ => node.IsNull ? "nothing" : $"'{Excerpt(node.Text)}'",
    };

    public static string Excerpt(string text) =>
        text.Length <= 40 && text.IndexOf('\n') < 0 ? text : text.Split('\n')[0] is var line && line.Length <= 40 ? line + "…" : line.Substring(0, 40) + "…";

    private int EndOfLine(int start) => Math.Min(tree.Text.Length, tree.Text.IndexOfAny(['\r', '\n'], start) is >= 0 and var end ? end : tree.Text.Length);

    private static string Keys(string[] keys) => keys.Length == 0 ? "names as keys" : string.Join(", ", keys.Take(4)) + (keys.Length > 4 ? ", …" : "");

    private static string The(string what) => what.StartsWith("a ", StringComparison.Ordinal) ? "the" + what.Substring(1) : "it";
}
