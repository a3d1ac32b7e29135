namespace Assay.Benchmarks.Engine.ByHand;

/// <summary>Third stratum: the sides of each claim, and what follows.</summary>
internal sealed class Tallying
{
    private readonly RelatedTally related = new();

    public void Run(ReadOnlySpan<Entry> statements, int component, Components components, ClaimResult[] results)
    {
        var claims = components.Claims(component);
        if (claims.Length == 1)
            results[claims[0]] = Alone(statements);
        else
            related.Run(statements, component, components, results);
    }

    // Most claims are related to no other, and need no look at how.
    private static ClaimResult Alone(ReadOnlySpan<Entry> statements)
    {
        var sums = default(ClaimSums);
        for (var i = 0; i < statements.Length;)
        {
            ref readonly var entry = ref statements[i];
            var end = Runs.End(statements, i);
            if (end == i + 1)
            {
                Notice(entry, ref sums);
                if (entry.IsCounted)
                    (entry.Has(Marks.Asserts) ? ref sums.Support : ref sums.Opposition).Add(entry.Weight, entry.Even, entry.Marks);
                i = end;
                continue;
            }

            Share support = default, opposition = default;
            for (; i < end; i++)
            {
                ref readonly var one = ref statements[i];
                Notice(one, ref sums);
                if (one.IsCounted)
                    (one.Has(Marks.Asserts) ? ref support : ref opposition).Add(one.Weight, one.Even, one.Marks);
            }

            sums.Support.Add(support);
            sums.Opposition.Add(opposition);
        }

        return sums.Judge();
    }

    private static void Notice(in Entry entry, ref ClaimSums sums)
    {
        if (!entry.Has(Marks.Superseded))
            sums.Flags |= entry.Flags;
    }
}
