namespace Assay.Generator.Tests;

internal static class Wording
{
    /// <summary>The diagnostics as `file(line,column): id: message`, without the file if there is but one.</summary>
    public static IEnumerable<string> Words(this SchemaRun run)
    {
        var one = run.Diagnostics.Select(d => d.File).Distinct().Count() <= 1;
        return run.Diagnostics.Select(d => $"{(one ? "" : d.File)}({d.Line},{d.Column}): {d.Id}: {d.Message}");
    }
}
