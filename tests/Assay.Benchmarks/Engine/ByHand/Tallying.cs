namespace Assay.Benchmarks.Engine.ByHand;

/// <summary>Third stratum: the sides of each claim of a component, and what follows.</summary>
internal sealed class Tallying
{
    private Standing[] standings = new Standing[16];

    public void Run(ReadOnlySpan<int> statements, Entry[] entries, int component, Components components, ClaimResult[] results)
    {
        var claims = components.Claims(component);
        var bearings = components.Bearings(component);
        var hasRivals = components.HasRivals(component);
        if (hasRivals)
        {
            if (standings.Length < claims.Length)
                standings = new Standing[2 * claims.Length];
            for (var i = 0; i < claims.Length; i++)
                standings[i] = StandingOf(statements, entries, bearings.Slice(i * claims.Length, claims.Length));
        }

        for (var i = 0; i < claims.Length; i++)
            results[claims[i]] = ResultOf(statements, entries, bearings.Slice(i * claims.Length, claims.Length), i, hasRivals);
    }

    // What is left of a rival by what is said for and against itself.
    private static Standing StandingOf(ReadOnlySpan<int> statements, Entry[] entries, ReadOnlySpan<Bearing> row)
    {
        var sides = default(Sides);
        foreach (var statement in statements)
        {
            ref readonly var entry = ref entries[statement];
            if (IsCounted(entry))
                sides.Add(entry, row[entry.Local] & ~Bearing.Rival, default);
        }

        sides.Close();
        return new Standing
        {
            Share = Ratio(sides.Support, sides.Opposition),
            Even = Ratio(sides.EvenSupport, sides.EvenOpposition),
        };

        static double Ratio(double support, double opposition) => support + opposition > 0 ? support / (support + opposition) : 1;
    }

    private ClaimResult ResultOf(ReadOnlySpan<int> statements, Entry[] entries, ReadOnlySpan<Bearing> row, int own, bool hasRivals)
    {
        var sides = default(Sides);
        var result = default(ClaimResult);
        foreach (var statement in statements)
        {
            ref readonly var entry = ref entries[statement];
            var bearing = row[entry.Local];
            if (bearing == Bearing.None)
                continue;
            result.IsSaid |= (bearing & Bearing.Implies) != 0;
            if (entry.Has(Marks.Superseded))
                continue;
            if (Bears(entry, bearing, own))
                result.Flags |= entry.Flags;
            if (IsCounted(entry))
                sides.Add(entry, bearing, hasRivals ? standings[entry.Local] : default);
        }

        if (!result.IsSaid)
            return default;
        sides.Close();
        sides.Judge(ref result);
        result.Flags &= ~Flags.Disputed;
        // The rule single-origin.
        if (result.SupportingOrigins == 1)
            result.Flags |= Flags.SingleOrigin;
        return result;
    }

    private static bool Bears(in Entry entry, Bearing bearing, int own) =>
        entry.Has(Marks.Asserts) ? (bearing & (Bearing.Implies | Bearing.Rival)) != 0
        : entry.Has(Marks.Denies | Marks.Doubts) ? (bearing & Bearing.IsImplied) != 0
        : entry.Local == own;

    private static bool IsCounted(in Entry entry) =>
        entry.Weight > 0 && !entry.Has(Marks.Superseded) && (entry.Flags & Flags.Disputed) == 0;
}
