namespace Assay.Samples.Tests;

/// <summary>A block of code in a guide.</summary>
/// <param name="Guide">The guide, from the root of the repository.</param>
/// <param name="Line">The line of its first line of code, 1-based.</param>
/// <param name="Language">The word behind the fence; empty for a block without one.</param>
/// <param name="Lines">The code.</param>
/// <param name="Remark">The HTML comment above it, without its brackets; empty if there is none.</param>
internal sealed record Block(string Guide, int Line, string Language, string[] Lines, string Remark)
{
    private static readonly string[] Keys = ["file", "schema", "from", "member", "goes-on"];

    public string Text => string.Join('\n', Lines) + "\n";

    /// <summary>The block is left out, for a reason that its remark gives, or another test runs it.</summary>
    public bool IsLeftToOthers => Remark.StartsWith("not run: ", StringComparison.Ordinal) || Remark.StartsWith("run by ", StringComparison.Ordinal);

    /// <summary>The test that runs it, by the name of its class or project; null if the remark names none.</summary>
    public string? RunBy => Remark.StartsWith("run by ", StringComparison.Ordinal) ? Remark["run by ".Length..] : null;

    /// <summary>Where it is, for a message: <c>README.md(12)</c>.</summary>
    public string Place => $"{Guide}({Line})";

    /// <summary>What the remark gives for a key, such as <c>desk.assay.yaml</c> in <c>sample: file=desk.assay.yaml</c>.</summary>
    public string? this[string key] =>
        Options.FirstOrDefault(option => option.Split('=')[0] == key) is { } given ? given[(given.IndexOf('=', StringComparison.Ordinal) + 1)..] : null;

    /// <summary>Keys that nothing reads: most likely misspelt.</summary>
    public IEnumerable<string> UnknownKeys => Options.Select(option => option.Split('=')[0]).Except(Keys);

    private IEnumerable<string> Options =>
        Remark.StartsWith("sample: ", StringComparison.Ordinal) ? Remark["sample: ".Length..].Split(' ', StringSplitOptions.RemoveEmptyEntries) : [];
}
