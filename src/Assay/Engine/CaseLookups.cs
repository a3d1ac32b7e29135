using Assay.Engine;

namespace Assay;

/// <content>Finds what the fields of a record refer to.</content>
public sealed partial class Case
{
    /// <summary>The party, or null if the dossier has none of this id.</summary>
    public Party? Party<T>(Ref<T> reference)
        where T : Party => Find(Index.Parties, reference.Id) is >= 0 and var slot ? Index.Parties[slot] : null;

    /// <summary>The party, or null.</summary>
    public Party? Party<T>(Ref<T>? reference)
        where T : Party => reference is { } r ? Party(r) : null;

    /// <summary>The parties that the dossier has.</summary>
    public IEnumerable<Party> Party<T>(ValueList<Ref<T>> references)
        where T : Party => references.Select(r => Party(r)).OfType<Party>();

    /// <summary>The evidence, or null if the dossier has none of this id or the assessment leaves it out.</summary>
    public Evidence? Evidence<T>(Ref<T> reference)
        where T : Evidence =>
        !Index.Lost.HasEvidence(reference.Id) && Find(Index.Evidence, reference.Id) is >= 0 and var slot ? Index.Evidence[slot] : null;

    /// <summary>The evidence, or null.</summary>
    public Evidence? Evidence<T>(Ref<T>? reference)
        where T : Evidence => reference is { } r ? Evidence(r) : null;

    /// <summary>The evidence that the dossier has and the assessment does not leave out.</summary>
    public IEnumerable<Evidence> Evidence<T>(ValueList<Ref<T>> references)
        where T : Evidence => references.Select(r => Evidence(r)).OfType<Evidence>();

    /// <summary>The view of a source.</summary>
    /// <exception cref="ArgumentException">The dossier has no source of this id.</exception>
    public SourceView Source<T>(Ref<T> reference)
        where T : Source => Find(Index.Sources, reference.Id) is >= 0 and var number ? new(this, number) : throw Missing("source", reference.Id);

    /// <summary>The view of a source, or null.</summary>
    public SourceView? Source<T>(Ref<T>? reference)
        where T : Source => reference is { } r && Find(Index.Sources, r.Id) is >= 0 and var number ? new SourceView(this, number) : null;

    /// <summary>The views of the sources that the dossier has.</summary>
    public IEnumerable<SourceView> Source<T>(ValueList<Ref<T>> references)
        where T : Source
    {
        foreach (var reference in references)
        {
            if (Find(Index.Sources, reference.Id) is >= 0 and var number)
                yield return new(this, number);
        }
    }

    /// <summary>The view of a claim.</summary>
    /// <exception cref="ArgumentException">The dossier has no claim of this id.</exception>
    public ClaimView Claim<T>(Ref<T> reference)
        where T : Claim => Find(Index.Claims, reference.Id) is >= 0 and var number ? new(this, number) : throw Missing("claim", reference.Id);

    /// <summary>The view of a claim, or null.</summary>
    public ClaimView? Claim<T>(Ref<T>? reference)
        where T : Claim => reference is { } r && Find(Index.Claims, r.Id) is >= 0 and var number ? new ClaimView(this, number) : null;

    /// <summary>The views of the claims that the dossier has.</summary>
    public IEnumerable<ClaimView> Claim<T>(ValueList<Ref<T>> references)
        where T : Claim
    {
        foreach (var reference in references)
        {
            if (Find(Index.Claims, reference.Id) is >= 0 and var number)
                yield return new(this, number);
        }
    }

    /// <summary>The view of a statement, even of one that the assessment leaves out: a record that has to name it cannot be without.</summary>
    /// <exception cref="ArgumentException">The dossier has no statement of this id.</exception>
    public StatementView Statement<T>(Ref<T> reference)
        where T : Statement
    {
        Reads.Note(Engine.Reads.Statements);
        return Find(Index.Statements, reference.Id) is >= 0 and var number ? new(this, number) : throw Missing("statement", reference.Id);
    }

    /// <summary>The view of a statement, or null, also where the assessment leaves it out.</summary>
    public StatementView? Statement<T>(Ref<T>? reference)
        where T : Statement => reference is { } r && FindStatement(r.Id) is >= 0 and var number ? new StatementView(this, number) : null;

    /// <summary>The views of the statements that the dossier has and the assessment does not leave out.</summary>
    public IEnumerable<StatementView> Statement<T>(ValueList<Ref<T>> references)
        where T : Statement
    {
        foreach (var reference in references)
        {
            if (FindStatement(reference.Id) is >= 0 and var number)
                yield return new(this, number);
        }
    }

    internal StatementView StatementIn(int slot)
    {
        Reads.Note(Engine.Reads.Statements);
        return new StatementView(this, slot);
    }

    private int Find<T>(Records<T> records, string id)
        where T : Entity
    {
        Reads.Note(Engine.Reads.Records);
        return records.Find(id);
    }

    private int FindStatement(string id)
    {
        Reads.Note(Engine.Reads.Statements);
        return Index.FindStatement(id);
    }

    private static ArgumentException Missing(string family, string id) => new($"the dossier has no {family} '{id}'; validate it first.");
}
