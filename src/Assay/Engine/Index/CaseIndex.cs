namespace Assay.Engine;

/// <summary>A dossier with its ids interned: everything is a number. Knows nothing of the day of the assessment, nor of rules.</summary>
internal sealed class CaseIndex
{
    /// <summary>No slot.</summary>
    public const int None = -1;

    private Dossier frame;
    private Dossier? dossier;

    /// <param name="like">The index of the same dossier, be it with other grades, that nobody edits: what it has found of records and claims holds here, too.</param>
    public CaseIndex(Model model, Dossier dossier, IReadOnlySet<string> without, Pace pace, CaseIndex? like = null)
    {
        Pace = pace;
        Model = model;
        frame = this.dossier = dossier;
        Parties = like?.Parties ?? new(dossier.Parties);
        Sources = new(dossier.Sources);
        Evidence = like?.Evidence ?? new(dossier.Evidence);
        Claims = like?.Claims ?? new(dossier.Claims);
        Statements = like?.Statements ?? new(dossier.Statements);
        SourceTable = new(Sources, Parties);
        Lost = new(without, Sources, SourceTable);
        Facts = new(this);
        Graph = like?.Graph ?? new(Claims, dossier.Relations, pace);
    }

    public Model Model { get; }

    /// <summary>Whether whoever waits for all this still does. Afterwards nobody is asked.</summary>
    public Pace Pace { get; set; }

    public Records<Party> Parties { get; }

    public Records<Source> Sources { get; }

    public Records<Evidence> Evidence { get; }

    public Records<Claim> Claims { get; }

    public Records<Statement> Statements { get; }

    public SourceTable SourceTable { get; }

    public LostEntities Lost { get; }

    public StatementTable Facts { get; }

    public ClaimGraph Graph { get; }

    public ValueList<Relation> Relations => frame.Relations;

    /// <summary>The dossier as it stands.</summary>
    public Dossier Dossier => dossier ??= frame with
    {
        Sources = Sources.ToSet(),
        Evidence = Evidence.ToSet(),
        Claims = Claims.ToSet(),
        Statements = Statements.ToSet(),
    };

    /// <summary>The statement, unless it is left out; None if there is none.</summary>
    public int FindStatement(string id) =>
        Statements.Find(id) is >= 0 and var slot && Facts[slot].Known != StatementFacts.Never ? slot : None;

    /// <summary>The source that provides this evidence; None if nobody is known to, or there is no such evidence.</summary>
    public int ProviderOf(string evidence) =>
        Evidence.Find(evidence) is >= 0 and var slot && Evidence[slot].Provider is { } provider ? Sources.Find(provider.Id) : None;

    public int RequireSource(Ref<Source> reference, Entity from) =>
        Sources.Find(reference.Id) is >= 0 and var slot ? slot : throw Missing("source", reference.Id, from);

    public int RequireClaim(Ref<Claim> reference, Entity from) =>
        Claims.Find(reference.Id) is >= 0 and var slot ? slot : throw Missing("claim", reference.Id, from);

    public int RequireStatement(Ref<Statement> reference, Entity from) =>
        Statements.Find(reference.Id) is >= 0 and var slot ? slot : throw Missing("statement", reference.Id, from);

    /// <summary>To be told after every edit, and before a rule may look at the dossier again.</summary>
    public void Changed() => dossier = null;

    /// <summary>Takes over the names and titles of a dossier.</summary>
    public void Reframe(Dossier next) => (frame, dossier) = (next, null);

    private static ArgumentException Missing(string family, string id, Entity from) =>
        new($"'{from.Id}' names the {family} '{id}', which the dossier does not have; load it, or validate it first.");
}
