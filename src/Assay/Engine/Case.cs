using Assay.Engine;

namespace Assay;

/// <summary>A dossier as of a date: what the views of rules look into.</summary>
public sealed partial class Case
{
    private readonly Dictionary<string, List<int>> verifiers;
    private readonly Interests interests;
    private readonly Lazy<ILookup<int, int>> earlier;
    private readonly Lazy<int[]> weakest;

    internal Case(CaseIndex index, DateOnly asOf)
    {
        Index = index;
        AsOf = asOf;
        Grades = Array.ConvertAll(index.Sources, s => s.Reliability ?? Reliability.F);
        interests = new Interests(index);
        verifiers = Verifications.Of(this);
        weakest = new(() => RelayChains.WeakestSources(index, Grades));
        earlier = new(() => Enumerable.Range(0, index.Statements.Length)
            .Where(IsKnown)
            .OrderBy(i => index.Said[i])
            .ToLookup(i => index.SourceOf[i]));
    }

    /// <summary>The day as of which it is seen.</summary>
    public DateOnly AsOf { get; }

    /// <summary>The dossier.</summary>
    public Dossier Dossier => Index.Dossier;

    /// <summary>The names of what the dossier holds.</summary>
    public INames Names => Index.Dossier;

    internal CaseIndex Index { get; }

    /// <summary>The grades of the sources; after the source rules have run, what those made of them.</summary>
    internal Reliability[] Grades { get; }

    internal bool IsKnown(int statement) => Index.Known[statement] <= AsOf.DayNumber;

    /// <summary>The weakest source of the statement's chain of relays. Asked for only once the sources are graded.</summary>
    internal int WeakestOfChain(int statement) => weakest.Value[statement];

    internal IEnumerable<StatementView> EarlierThan(int statement) =>
        earlier.Value[Index.SourceOf[statement]]
            .TakeWhile(other => Index.Said[other] < Index.Said[statement])
            .Select(other => new StatementView(this, other));

    internal Interest InterestOf(Ref<Party>? allegiance, int claim) => interests.Of(allegiance, claim);

    /// <summary>Whether the party is this body or a member of it, directly or not.</summary>
    internal bool BelongsTo(Ref<Party>? party, string body) => party is { } member && interests.BodiesOf(member.Id).Contains(body);

    /// <summary>Whether another origin than these two has by now asserted that this evidence is authentic.</summary>
    internal bool IsVerified(Evidence evidence, int citer)
    {
        if (!verifiers.TryGetValue(evidence.Id, out var origins))
            return false;
        var provider = evidence.Provider is { } p && Index.FindSource(p.Id) is { } source ? Index.Origins[source] : CaseIndex.None;
        return origins.Exists(origin => origin != citer && origin != provider);
    }
}
