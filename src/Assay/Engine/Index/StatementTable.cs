namespace Assay.Engine;

/// <summary>The statements of a case in numbers.</summary>
internal sealed partial class StatementTable
{
    /// <summary>What <c>relays</c> says where nobody knows who spoke first.</summary>
    public const string UnknownOrigin = "unknown";

    private readonly CaseIndex index;
    private StatementFacts[] facts;

    public StatementTable(CaseIndex index)
    {
        this.index = index;
        facts = new StatementFacts[index.Statements.Count];
        ResolveAll();
        if (HasEchoes)
            FollowRelays();
    }

    public ReadOnlySpan<StatementFacts> Facts => facts.AsSpan(0, index.Statements.Count);

    /// <summary>Whether any statement passes on another.</summary>
    public bool HasEchoes { get; private set; }

    public ref readonly StatementFacts this[int slot] => ref facts[slot];

    /// <summary>The latest day from which any statement counts, as a day number; null if there is none.</summary>
    public int? LatestDay()
    {
        int? latest = null;
        foreach (ref readonly var fact in Facts)
        {
            if (fact.Known != StatementFacts.Never && !(fact.Known <= latest))
                latest = fact.Known;
        }

        return latest;
    }

    private void ResolveAll()
    {
        if (index.Statements.Count == 0)
            return;
        // Once, before every thread does it for itself.
        index.Sources.Number(index.Pace);
        index.Claims.Number(index.Pace);
        Work.Split(index.Statements.Count, index.Statements.Count, index.Pace, (from, to) =>
        {
            var echoes = false;
            for (var slot = from; slot < to; slot++)
            {
                if (!index.Statements.Has(slot))
                {
                    Remove(slot);
                    continue;
                }

                Resolve(slot);
                echoes |= facts[slot].IsEcho;
            }

            // Only ever set, so it does not matter who comes first.
            if (echoes)
                HasEchoes = true;
        });
    }

    // All but what hangs on relays.
    private void Resolve(int slot)
    {
        var record = index.Statements[slot];
        ref var fact = ref facts[slot];
        fact.Source = index.RequireSource(record.Source, record);
        fact.Claim = index.RequireClaim(record.Claim, record);
        fact.Stance = record.Stance;
        fact.Side = record.Stance switch
        {
            Stance.Asserts => Side.For,
            Stance.Denies or Stance.Doubts => Side.Against,
            _ => Side.None,
        };
        fact.IsEcho = record.Relays is not null;
        fact.Relayed = CaseIndex.None;
        fact.Root = slot;
        fact.Known = Day(record.Reported ?? record.Made);
        fact.Said = Day(record.Made ?? record.Reported);
        if (index.Lost.HasSource(fact.Source))
            fact.Known = StatementFacts.Never;
        Place(slot);
    }

    /// <summary>What follows from the sources, which may change under it.</summary>
    private void Place(int slot)
    {
        ref var fact = ref facts[slot];
        fact.Voice = index.SourceTable.Voices[fact.Source];
        fact.Origin = fact.Root == CaseIndex.None ? CaseIndex.None : index.SourceTable.Origins[facts[fact.Root].Source];
        fact.IsDerived = IsDerived(index.Statements[slot], index.SourceTable.Origins[fact.Source]);
    }

    private bool IsDerived(Statement record, int own)
    {
        if (record.DrawsOn.Count > 0)
            return true;
        if (record.Evidence.Count == 0)
            return false;
        foreach (var cited in record.Evidence)
        {
            if (index.ProviderOf(cited.Id) is not (>= 0 and var provider) || index.SourceTable.Origins[provider] == own)
                return false;
        }

        return true;
    }

    private static int Day(PartialDate? date) => (date?.Latest ?? DateOnly.MaxValue).DayNumber;
}
