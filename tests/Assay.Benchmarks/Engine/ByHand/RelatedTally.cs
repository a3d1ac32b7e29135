namespace Assay.Benchmarks.Engine.ByHand;

/// <summary>
/// The sides of claims that are related. Each statement is looked at once, or twice where there are rivals, and added to whatever it
/// bears on.
/// </summary>
internal sealed class RelatedTally
{
    private ClaimSums[] sums = new ClaimSums[16];
    private bool[] heard = new bool[16];

    public void Run(ReadOnlySpan<Entry> statements, int component, Components components, ClaimResult[] results)
    {
        var claims = components.Claims(component);
        if (sums.Length < claims.Length)
            (sums, heard) = (new ClaimSums[2 * claims.Length], new bool[2 * claims.Length]);
        sums.AsSpan(0, claims.Length).Clear();
        heard.AsSpan(0, claims.Length).Clear();
        var square = components.Bearings(component);
        Add(statements, square, claims.Length);
        if (components.HasRivals(component))
        {
            for (var i = 0; i < claims.Length; i++)
            {
                sums[i].Stand();
                sums[i].HasRivals = HasRivals(square.Slice(i * claims.Length, claims.Length));
            }

            AddRivals(statements, square, claims.Length);
        }

        for (var i = 0; i < claims.Length; i++)
        {
            if (IsSaid(square.Slice(i * claims.Length, claims.Length)))
                results[claims[i]] = sums[i].Judge();
        }
    }

    private static bool HasRivals(ReadOnlySpan<Bearing> row)
    {
        foreach (var bearing in row)
        {
            if ((bearing & Bearing.Rival) != 0)
                return true;
        }

        return false;
    }

    private bool IsSaid(ReadOnlySpan<Bearing> row)
    {
        for (var i = 0; i < row.Length; i++)
        {
            if (heard[i] && (row[i] & Bearing.Implies) != 0)
                return true;
        }

        return false;
    }

    // What is said for and against the claims, rivals left out.
    private void Add(ReadOnlySpan<Entry> statements, ReadOnlySpan<Bearing> square, int size)
    {
        for (var i = 0; i < statements.Length;)
        {
            var end = Runs.End(statements, i);
            var run = statements[i..end];
            i = end;
            foreach (ref readonly var entry in run)
                Notice(entry, square, size);
            if (run.Length > 1)
            {
                AddRun(run, square, size);
                continue;
            }

            ref readonly var only = ref run[0];
            if (!only.IsCounted)
                continue;
            // To assert supports what the claim implies; to deny opposes what implies the claim.
            var asserts = only.Has(Marks.Asserts);
            var wanted = asserts ? Bearing.IsImplied : Bearing.Implies;
            var row = square.Slice(only.Local * size, size);
            for (var x = 0; x < row.Length; x++)
            {
                if ((row[x] & wanted) != 0)
                    (asserts ? ref sums[x].Support : ref sums[x].Opposition).Add(only.Weight, only.Even, only.Marks);
            }
        }
    }

    private void AddRun(ReadOnlySpan<Entry> run, ReadOnlySpan<Bearing> square, int size)
    {
        for (var x = 0; x < size; x++)
        {
            var row = square.Slice(x * size, size);
            Share support = default, opposition = default;
            foreach (ref readonly var entry in run)
            {
                if (!entry.IsCounted)
                    continue;
                var asserts = entry.Has(Marks.Asserts);
                if ((row[entry.Local] & (asserts ? Bearing.Implies : Bearing.IsImplied)) != 0)
                    (asserts ? ref support : ref opposition).Add(entry.Weight, entry.Even, entry.Marks);
            }

            sums[x].Support.Add(support);
            sums[x].Opposition.Add(opposition);
        }
    }

    // The opposition once more for claims that have rivals, who oppose as far as they stand themselves.
    private void AddRivals(ReadOnlySpan<Entry> statements, ReadOnlySpan<Bearing> square, int size)
    {
        for (var x = 0; x < size; x++)
        {
            if (sums[x].HasRivals)
                sums[x].Opposition = default;
        }

        for (var i = 0; i < statements.Length;)
        {
            var end = Runs.End(statements, i);
            var run = statements[i..end];
            i = end;
            if (run.Length > 1)
            {
                AddRivalRun(run, square, size);
                continue;
            }

            ref readonly var entry = ref run[0];
            if (!entry.IsCounted)
                continue;
            var (weight, even) = Opposing(entry);
            var wanted = entry.Has(Marks.Asserts) ? Bearing.Rival : Bearing.Implies;
            var row = square.Slice(entry.Local * size, size);
            for (var x = 0; x < row.Length; x++)
            {
                if ((row[x] & wanted) != 0 && sums[x].HasRivals && weight > 0)
                    sums[x].Opposition.Add(weight, even, entry.Marks);
            }
        }
    }

    private void AddRivalRun(ReadOnlySpan<Entry> run, ReadOnlySpan<Bearing> square, int size)
    {
        for (var x = 0; x < size; x++)
        {
            if (!sums[x].HasRivals)
                continue;
            var row = square.Slice(x * size, size);
            var opposition = default(Share);
            foreach (ref readonly var entry in run)
            {
                if (!entry.IsCounted || (row[entry.Local] & (entry.Has(Marks.Asserts) ? Bearing.Rival : Bearing.IsImplied)) == 0)
                    continue;
                var (weight, even) = Opposing(entry);
                opposition.Add(weight, even, entry.Marks);
            }

            sums[x].Opposition.Add(opposition);
        }
    }

    private (double Weight, double Even) Opposing(in Entry entry) => entry.Has(Marks.Asserts)
        ? (entry.Weight * sums[entry.Local].Standing, entry.Even * sums[entry.Local].EvenStanding)
        : (entry.Weight, entry.Even);

    private void Notice(in Entry entry, ReadOnlySpan<Bearing> square, int size)
    {
        heard[entry.Local] = true;
        if (entry.Flags == Flags.None || entry.Has(Marks.Superseded))
            return;
        var wanted = entry.Has(Marks.Asserts) ? Bearing.IsImplied | Bearing.Rival
            : entry.Has(Marks.Denies | Marks.Doubts) ? Bearing.Implies : Bearing.None;
        var row = square.Slice(entry.Local * size, size);
        for (var x = 0; x < row.Length; x++)
        {
            if ((row[x] & wanted) != 0 || (wanted == Bearing.None && x == entry.Local))
                sums[x].Flags |= entry.Flags;
        }
    }
}
