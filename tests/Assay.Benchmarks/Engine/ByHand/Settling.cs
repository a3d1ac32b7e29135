namespace Assay.Benchmarks.Engine.ByHand;

/// <summary>What each voice still says of the claims of a component. A voice that spoke of them once has nothing to settle.</summary>
internal sealed class Settling(int voices)
{
    private readonly Stamp[] stamps = new Stamp[voices];
    private readonly List<int> repeated = [];
    private int[] next = new int[64];
    private Said[] said = new Said[16];
    private int stamp;
    private int run;

    public void Run(Span<Entry> statements, ReadOnlySpan<Bearing> bearings, int claims)
    {
        MakeRoom(statements.Length, claims);
        stamp++;
        repeated.Clear();
        for (var i = 0; i < statements.Length; i++)
        {
            ref readonly var entry = ref statements[i];
            if (entry.Has(Marks.Echo))
                continue;
            ref var last = ref stamps[entry.Voice];
            if (last.At != stamp)
            {
                last = new Stamp { At = stamp, Place = i };
                next[i] = -1;
                continue;
            }

            if (next[last.Place] == -1)
                repeated.Add(entry.Voice);
            next[i] = last.Place;
            last.Place = i;
        }

        foreach (var voice in repeated)
            Settle(stamps[voice].Place, statements, bearings, claims);
    }

    /// <summary>The same for one voice only, after it spoke again.</summary>
    public void Run(Span<Entry> statements, ReadOnlySpan<Bearing> bearings, int claims, int voice)
    {
        MakeRoom(statements.Length, claims);
        var last = -1;
        for (var i = 0; i < statements.Length; i++)
        {
            if (statements[i].Voice != voice || statements[i].Has(Marks.Echo))
                continue;
            next[i] = last;
            last = i;
        }

        if (last >= 0 && next[last] >= 0)
            Settle(last, statements, bearings, claims);
    }

    private void Settle(int last, Span<Entry> statements, ReadOnlySpan<Bearing> bearings, int claims)
    {
        run++;
        for (var place = last; place >= 0; place = next[place])
            Hear(statements[place]);
        for (var place = last; place >= 0; place = next[place])
            Judge(ref statements[place], bearings, claims);
    }

    private void MakeRoom(int statements, int claims)
    {
        if (next.Length < statements)
            next = new int[2 * statements];
        if (said.Length < claims)
            said = new Said[2 * claims];
    }

    private void Hear(in Entry entry)
    {
        ref var on = ref said[entry.Local];
        if (on.Run != run)
            on = new Said { Run = run, Last = -1, Withdrawn = -1, Asserted = new Latest { Day = -1 }, Denied = new Latest { Day = -1 } };
        on.Last = Math.Max(on.Last, entry.Day);
        if (entry.Has(Marks.Withdraws))
            on.Withdrawn = Math.Max(on.Withdrawn, entry.Day);
        else if (entry.Weight > 0)
            (entry.Has(Marks.Asserts) ? ref on.Asserted : ref on.Denied).Add(entry);
    }

    private void Judge(ref Entry entry, ReadOnlySpan<Bearing> bearings, int claims)
    {
        var superseded = said[entry.Local].Last > entry.Day;
        var disputed = false;
        if (entry.Has(Marks.Asserts | Marks.Denies | Marks.Doubts))
        {
            var asserts = entry.Has(Marks.Asserts);
            var row = bearings.Slice(entry.Local * claims, claims);
            for (var other = 0; other < claims; other++)
            {
                ref readonly var on = ref said[other];
                if (on.Run != run)
                    continue;
                if ((row[other] & (asserts ? Bearing.IsImplied : Bearing.Implies)) != 0)
                {
                    superseded |= on.Withdrawn >= entry.Day;
                    Meet(asserts ? on.Denied : on.Asserted, entry);
                }

                if (asserts && (row[other] & Bearing.Rival) != 0)
                    Meet(on.Asserted, entry);
            }
        }

        entry.Marks = superseded ? entry.Marks | Marks.Superseded : entry.Marks & ~Marks.Superseded;
        entry.Flags = disputed ? entry.Flags | Flags.Disputed : entry.Flags & ~Flags.Disputed;

        // What was said later replaces; of what was said on the day, the weaker counts nothing, and of equals neither.
        void Meet(in Latest opposite, in Entry own)
        {
            if (own.Weight <= 0)
                return;
            superseded |= opposite.Day > own.Day;
            disputed |= opposite.Day == own.Day && opposite.Weight >= own.Weight;
        }
    }

    private struct Stamp
    {
        public int At;
        public int Place;
    }

    /// <summary>What a voice said of one claim, as far as it can replace what it said of it, or of others.</summary>
    private struct Said
    {
        public int Run;
        public int Last;
        public int Withdrawn;
        public Latest Asserted;
        public Latest Denied;
    }

    /// <summary>The latest day on which something of weight was said, and its greatest weight on that day.</summary>
    private struct Latest
    {
        public int Day;
        public double Weight;

        public void Add(in Entry entry)
        {
            if (entry.Day > Day)
                (Day, Weight) = (entry.Day, entry.Weight);
            else if (entry.Day == Day)
                Weight = Math.Max(Weight, entry.Weight);
        }
    }
}
