namespace Assay.Engine;

/// <summary>Edits of one session taken together: of several of one record the last counts, and what changes nothing is dropped.</summary>
internal sealed class Batch
{
    private readonly Dictionary<(Family Family, string Id), Entity?> edits = [];
    private readonly CaseIndex index;

    public Batch(CaseIndex index, IEnumerable<Edit> edits)
    {
        this.index = index;
        foreach (var edit in edits)
        {
            if (edit is Edit.PutEdit { Record: var record })
                this.edits[(record.Kind.Family, record.Id)] = record;
            else if (edit is Edit.RetractEdit { Family: var family, Id: var id })
                this.edits[(family, id)] = null;
        }

        foreach (var ((family, id), record) in this.edits.ToArray())
        {
            var before = Find(index, family, id);
            if (record is null && before is null)
                throw new ArgumentException($"the dossier has no {family.Singular()} '{id}' to retract.");
            if (Equals(record, before))
                this.edits.Remove((family, id));
        }
    }

    public bool IsEmpty => edits.Count == 0;

    /// <summary>Whether more than statements change, or sources, evidence and claims come in.</summary>
    public bool IsDeep => edits.Keys.Any(key => key.Family != Family.Statement && Find(index, key.Family, key.Id) is not null);

    /// <summary>Whether it edits this record; <paramref name="record"/> is what becomes of it, null if it goes.</summary>
    public bool Mentions(Family family, string id, out Entity? record) => edits.TryGetValue((family, id), out record);

    public IEnumerable<T> Put<T>()
        where T : Entity => edits.Values.OfType<T>();

    public IEnumerable<string> Retracted(Family family) => edits.Where(edit => edit.Value is null && edit.Key.Family == family).Select(edit => edit.Key.Id);

    /// <summary>The statements that are put, each after the one that it relays.</summary>
    public IEnumerable<Statement> StatementsInOrder()
    {
        var (placed, chain) = (new HashSet<string>(), new Stack<Statement>());
        foreach (var statement in Put<Statement>())
        {
            for (var at = statement; at is not null && placed.Add(at.Id); at = Relayed(at))
                chain.Push(at);
            while (chain.TryPop(out var next))
                yield return next;
        }

        Statement? Relayed(Statement statement) =>
            statement.Relays is { } relayed && edits.TryGetValue((Family.Statement, relayed.Id), out var record) ? record as Statement : null;
    }

    /// <summary>What the dossier would be.</summary>
    public Dossier After(Dossier dossier) => dossier with
    {
        Sources = After(dossier.Sources, Family.Source),
        Evidence = After(dossier.Evidence, Family.Evidence),
        Claims = After(dossier.Claims, Family.Claim),
        Statements = After(dossier.Statements, Family.Statement),
    };

    public static Entity? Find(CaseIndex index, Family family, string id) => family switch
    {
        Family.Source => In(index.Sources, id),
        Family.Evidence => In(index.Evidence, id),
        Family.Claim => In(index.Claims, id),
        Family.Statement => In(index.Statements, id),
        _ => In(index.Parties, id),
    };

    private static Entity? In<T>(Records<T> records, string id)
        where T : Entity => records.Find(id) is >= 0 and var slot ? records[slot] : null;

    private EntitySet<T> After<T>(EntitySet<T> before, Family family)
        where T : Entity =>
        edits.Keys.Any(key => key.Family == family)
            ? before.Where(record => !edits.ContainsKey((family, record.Id))).Concat(Put<T>()).ToEntitySet()
            : before;
}
