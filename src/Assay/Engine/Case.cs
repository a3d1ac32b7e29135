using Assay.Engine;

namespace Assay;

/// <summary>A dossier as of a date: what the views of rules look into.</summary>
public sealed class Case
{
    private readonly Dictionary<string, List<int>> verifiers;
    private readonly Interests interests;

    internal Case(CaseIndex index, DateOnly asOf)
    {
        Index = index;
        AsOf = asOf;
        Grades = Array.ConvertAll(index.Sources, s => s.Reliability ?? Reliability.F);
        interests = new Interests(index);
        verifiers = Verifications.Of(this);
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

    /// <summary>The party, or null if the dossier has none of this id.</summary>
    public Party? Party(Ref<Party>? reference) => reference is { } r && Dossier.Parties.TryGet(r.Id, out var party) ? party : null;

    /// <summary>The evidence, or null if the dossier has none of this id, or the assessment leaves it out.</summary>
    public Evidence? Evidence<T>(Ref<T>? reference)
        where T : Evidence =>
        reference is { } r && !Index.Lost.HasEvidence(r.Id) && Dossier.Evidence.TryGet(r.Id, out var evidence) ? evidence : null;

    /// <summary>The view of a source, or null.</summary>
    public SourceView? Source<T>(Ref<T>? reference)
        where T : Source => reference is { } r && Index.FindSource(r.Id) is { } number ? new SourceView(this, number) : null;

    /// <summary>The view of a claim, or null.</summary>
    public ClaimView? Claim<T>(Ref<T>? reference)
        where T : Claim => reference is { } r && Index.FindClaim(r.Id) is { } number ? new ClaimView(this, number) : null;

    /// <summary>The view of a statement, or null.</summary>
    public StatementView? Statement<T>(Ref<T>? reference)
        where T : Statement => reference is { } r && Index.FindStatement(r.Id) is { } number ? new StatementView(this, number) : null;

    internal bool IsKnown(int statement) => Index.Known[statement] <= AsOf.DayNumber;

    internal Interest InterestOf(Ref<Party>? allegiance, int claim) => interests.Of(allegiance, claim);

    /// <summary>Whether another origin than these two has by now asserted that this evidence is authentic.</summary>
    internal bool IsVerified(Evidence evidence, int citer)
    {
        if (!verifiers.TryGetValue(evidence.Id, out var origins))
            return false;
        var provider = evidence.Provider is { } p && Index.FindSource(p.Id) is { } source ? Index.Origins[source] : CaseIndex.None;
        return origins.Exists(origin => origin != citer && origin != provider);
    }
}
