using System.Text;

namespace Assay.Syntax;

/// <summary>Reads YAML text into a <see cref="YamlTree"/>. Never throws on any text, and takes time linear in it.</summary>
internal static class YamlReader
{
    // Each break costs a reading, and the copies that it is made from cost memory.
    private const int LongestRecovery = 16 << 20;

    /// <summary>
    /// Reads one document. Where the text is not YAML, the entry that holds the mistake is left out and the rest read again, so that
    /// one broken kind or record hides neither the others nor further mistakes.
    /// </summary>
    public static YamlTree Read(string text, YamlLimits limits, CancellationToken cancellation = default)
    {
        text = WithoutMark(text);
        if (YamlGuards.Refuse(text, limits) is { } refusal)
            return new YamlTree(text) { Errors = [refusal] };

        var tree = new YamlTree(text);
        var recovery = new YamlRecovery(text);
        var found = new List<YamlError>();
        var end = Build(recovery.Kept, tree, limits, found, cancellation);
        if (end == YamlBuildEnd.Broken && text.Length <= LongestRecovery)
        {
            var broken = FindAll(found[found.Count - 1], tree, recovery, limits, cancellation);
            found.Clear();
            end = Build(recovery.Kept, tree, limits, found, cancellation);
            // If leaving parts out did not help, what was left out last may be blameless.
            found = end == YamlBuildEnd.Broken ? [broken[0]] : [.. broken, .. found];
        }
        if (end != YamlBuildEnd.Complete)
            tree.Clear();
        // What is missing at the very end has no character to stand at.
        tree.Errors = WithoutFollowUps(found)
            .Select(e => e with { Start = Math.Min(e.Start, text.Length), End = Math.Min(e.End, text.Length) })
            .OrderBy(e => e.Start)
            .ToList();
        tree.Omissions = recovery.Omissions;
        return tree;
    }

    /// <summary>The text without its byte order mark.</summary>
    public static string WithoutMark(string text) => text.Length > 0 && text[0] == '\uFEFF' ? text.Substring(1) : text;

    // Behind a bracket that is never closed, what cannot be read is so for that reason.
    private static IEnumerable<YamlError> WithoutFollowUps(List<YamlError> found)
    {
        var unclosed = found.FirstOrDefault(e => e.Kind == YamlErrorKind.Unclosed);
        return unclosed.Message is null ? found : found.Where(e => e.Kind != YamlErrorKind.Unreadable || e.Start < unclosed.Start);
    }

    /// <summary>Goes on behind each break to the next one.</summary>
    private static List<YamlError> FindAll(YamlError first, YamlTree tree, YamlRecovery recovery, YamlLimits limits, CancellationToken cancellation)
    {
        var broken = new List<YamlError> { first };
        var found = new List<YamlError>();
        while (broken.Count <= limits.MaxRecoveries && recovery.TryLeaveOut(broken[broken.Count - 1]))
        {
            found.Clear();
            if (Build(recovery.Probe, tree, limits, found, cancellation) != YamlBuildEnd.Broken)
                return broken;
            broken.Add(found[found.Count - 1]);
        }
        return broken;
    }

    private static YamlBuildEnd Build(string text, YamlTree tree, YamlLimits limits, List<YamlError> found, CancellationToken cancellation)
    {
        tree.Clear();
        return new YamlTreeBuilder(tree, text, limits, found, cancellation).Build();
    }
}

internal enum YamlBuildEnd
{
    Complete,

    /// <summary>Not YAML from some place on; the last error says where.</summary>
    Broken,

    /// <summary>Over a limit.</summary>
    Refused,
}

/// <summary>What is decided before any parsing.</summary>
internal static class YamlGuards
{
    public static YamlError? Refuse(string text, YamlLimits limits)
    {
        if (text.Length > limits.MaxBytes / 3 && (text.Length > limits.MaxBytes || Encoding.UTF8.GetByteCount(text) > limits.MaxBytes))
        {
            return new YamlError(YamlErrorKind.TooLarge, 0, 0,
                $"the file is larger than {limits.MaxBytes >> 20} MiB; split it into several");
        }
        // YamlDotNet takes a NUL for the end of the text.
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] < ' ' && text[i] is not ('\t' or '\n' or '\r'))
            {
                return new YamlError(YamlErrorKind.ControlCharacter, i, i + 1,
                    $"the file holds the control character U+{(int)text[i]:X4}; remove it or, in a double-quoted text, write \\x{(int)text[i]:x2}");
            }
        }
        return null;
    }
}
