namespace Assay.Benchmarks.Engine.ByHand;

/// <summary>Statements of one origin follow each other.</summary>
internal static class Runs
{
    /// <summary>Where those of the origin that starts here end.</summary>
    public static int End(ReadOnlySpan<Entry> statements, int start)
    {
        var origin = statements[start].Origin;
        var end = start + 1;
        while (end < statements.Length && statements[end].Origin == origin)
            end++;
        return end;
    }
}
