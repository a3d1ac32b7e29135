using System.Text;

namespace Assay.Fuzzing;

/// <summary>What every reader promises of its diagnostics and texts.</summary>
internal static class Promise
{
    public const int LongestMessage = 3_000;

    public static void Holds(bool condition, string message)
    {
        if (!condition)
            throw new BrokenPromise(message);
    }

    /// <summary>A message says something, can be printed, and does not repeat what it is about in full.</summary>
    public static void IsReadable(string? message)
    {
        Holds(!string.IsNullOrWhiteSpace(message), "a message is empty");
        Holds(message!.Length <= LongestMessage, $"a message has {message.Length} characters");
        foreach (var rune in message.EnumerateRunes())
            Holds(!Rune.IsControl(rune), $"a message has the character U+{rune.Value:X4}");
    }

    /// <param name="isWhole">Whether these are all diagnostics that there are.</param>
    /// <summary>Every diagnostic has a place inside the file, or is about the file as a whole; there is a dossier unless one is an error.</summary>
    public static void IsSound(LoadResult result, Lines lines, bool isWhole = true)
    {
        Holds(!isWhole || result.IsLoaded == result.Diagnostics.All(d => d.Severity != Severity.Error), result.IsLoaded ? "there is a dossier beside an error" : "there is no dossier and no error");
        foreach (var diagnostic in result.Diagnostics)
        {
            IsReadable(diagnostic.Message);
            Holds(diagnostic.Code.StartsWith("ASY", StringComparison.Ordinal), "a diagnostic has no code");
            lines.Hold(diagnostic.Line, diagnostic.Column, diagnostic.EndLine, diagnostic.EndColumn, diagnostic.ToString());
        }
    }
}
