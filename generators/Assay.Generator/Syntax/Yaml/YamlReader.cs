using System.Text;

namespace Assay.Syntax;

/// <summary>Reads YAML text into a <see cref="YamlTree"/>. Never throws on any text, and takes time linear in it.</summary>
internal static class YamlReader
{
    /// <summary>
    /// Reads one document. Where the text is not YAML, the entry that holds the mistake is left out and the rest read again, so that
    /// one broken kind or record does not hide the others.
    /// </summary>
    public static YamlTree Read(string text, YamlLimits limits, CancellationToken cancellation = default)
    {
        if (text.Length > 0 && text[0] == '\uFEFF')
            text = text.Substring(1);
        if (YamlGuards.Refuse(text, limits) is { } refusal)
            return new YamlTree(text) { Errors = [refusal] };

        var errors = new List<YamlError>();
        var omissions = new List<YamlOmission>();
        var tree = new YamlTree(text);
        var remaining = text;
        for (var attempt = 0; ; attempt++)
        {
            var found = new List<YamlError>();
            var end = new YamlTreeBuilder(tree, remaining, limits, found, cancellation).Build();
            errors.AddRange(found);
            if (end == YamlBuildEnd.Complete)
                break;
            var broken = found[found.Count - 1];
            if (end == YamlBuildEnd.Refused || attempt >= limits.MaxRecoveries || !YamlRecovery.TryLeaveOut(ref remaining, broken, omissions))
            {
                // Leaving parts out did not help, so what was left out last may be blameless.
                if (end == YamlBuildEnd.Broken && attempt > 0)
                    errors.RemoveRange(1, errors.Count - 1);
                tree.Clear();
                break;
            }
            // What was found before the break will be found again.
            errors.RemoveRange(errors.Count - found.Count, found.Count - 1);
            tree.Clear();
        }
        tree.Errors = errors.OrderBy(e => e.Start).ToList();
        tree.Omissions = omissions;
        return tree;
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
