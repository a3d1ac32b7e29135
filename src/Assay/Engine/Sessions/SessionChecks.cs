namespace Assay.Engine;

/// <summary>Sees to it that an edit leaves no reference that leads nowhere, before anything is changed.</summary>
internal sealed class SessionChecks(Func<CaseIndex> current)
{
    private readonly OwnReferences own = new();
    private Dictionary<string, HashSet<string>>? drawnOn;
    private ILookup<string, Entity>? named;

    private CaseIndex Index => current();

    /// <summary>That what a statement names is there.</summary>
    /// <exception cref="ArgumentException">Something is not.</exception>
    public void Require(Statement statement, Batch? batch = null)
    {
        Require(statement, Family.Source, statement.Source.Id, batch);
        Require(statement, Family.Claim, statement.Claim.Id, batch);
        if (statement.Relays is { } relayed && relayed.Id != StatementTable.UnknownOrigin)
            Require(statement, Family.Statement, relayed.Id, batch);
        if (statement.Via is { } via)
            Require(statement, Family.Source, via.Id, batch);
        foreach (var drawn in statement.DrawsOn)
        {
            // It may draw on itself, odd as that is, and is not there yet.
            if (drawn.Id != statement.Id)
                Require(statement, Family.Statement, drawn.Id, batch);
        }

        foreach (var cited in statement.Evidence)
            Require(statement, Family.Evidence, cited.Id, batch);
        foreach (var (family, id) in own.Of(statement))
        {
            if (family != Family.Statement || id != statement.Id)
                Require(statement, family, id, batch);
        }
    }

    /// <summary>That the edits fit together. What the dossier would be comes back, where that had to be made to tell.</summary>
    /// <exception cref="ArgumentException">They do not.</exception>
    public Dossier? Require(Batch batch)
    {
        if (batch.IsDeep || batch.Put<Source>().Any() || batch.Put<Evidence>().Any() || batch.Put<Claim>().Any())
        {
            var after = batch.After(Index.Dossier);
            var error = after.Check(Pace.None).FirstOrDefault(issue => issue.Severity == Severity.Error && !IsForTheSchema(issue));
            return error is null ? after : throw new ArgumentException($"{error.Family.Singular()} '{error.Id}': {error.Message}");
        }

        foreach (var statement in batch.Put<Statement>())
        {
            Require(statement, batch);
            RequireRoot(statement, batch);
        }

        foreach (var id in batch.Retracted(Family.Statement))
            RequireUnused(id, batch);
        return null;
    }

    public void Added(Statement statement)
    {
        foreach (var drawn in drawnOn is null ? [] : statement.DrawsOn)
            Draw(drawnOn!, drawn.Id, statement.Id);
        if (own.Of(statement).Count > 0)
            named = null;
    }

    public void Forget() => (drawnOn, named) = (null, null);

    // What a record has to be by itself is asked of no edit, and what was let in then stands in the way of none.
    private static bool IsForTheSchema(DossierIssue issue) =>
        issue.Code == DossierCode.OutOfBounds.Id || issue.Code == DossierCode.CheckFailed.Id;

    private void Require(Statement from, Family family, string id, Batch? batch)
    {
        var isThere = batch is not null && batch.Mentions(family, id, out var record) ? record is not null : Batch.Find(Index, family, id) is not null;
        if (!isThere)
            throw new ArgumentException($"'{from.Id}' names the {family.Singular()} '{id}', which the dossier does not have; add that first, or with it.");
    }

    private void RequireRoot(Statement statement, Batch batch)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (var at = statement; at?.Relays is { } relayed && relayed.Id != StatementTable.UnknownOrigin; at = Statement(relayed.Id))
        {
            if (!seen.Add(at.Id))
                throw new ArgumentException($"the relays of '{statement.Id}' would lead in a circle; they must end with whoever said it first.");
        }

        Statement? Statement(string id) => batch.Mentions(Family.Statement, id, out var record)
            ? record as Statement
            : Batch.Find(Index, Family.Statement, id) as Statement;
    }

    private void RequireUnused(string id, Batch batch)
    {
        foreach (var relay in Index.Facts.RelaysOf(Index.Statements.Find(id)))
        {
            if (!batch.Mentions(Family.Statement, Index.Statements[relay].Id, out var record) || (record as Statement)?.Relays?.Id == id)
                throw new ArgumentException($"'{id}' is relayed by '{Index.Statements[relay].Id}'; retract or replace that, too.");
        }

        foreach (var drawing in (drawnOn ??= CollectDrawn()).GetValueOrDefault(id) ?? [])
        {
            if (!batch.Mentions(Family.Statement, drawing, out var record) || (record as Statement)?.DrawsOn.Contains(id) == true)
                throw new ArgumentException($"'{drawing}' draws on '{id}'; retract or replace that, too.");
        }

        foreach (var naming in (named ??= CollectNamed())[id])
        {
            if (!batch.Mentions(naming.Kind.Family, naming.Id, out var record) || (record is not null && own.Of(record).Contains((Family.Statement, id))))
                throw new ArgumentException($"'{naming.Id}' names '{id}'; retract or replace that, too.");
        }
    }

    // By fields of a schema's own, which records of any family may have, but those of few schemas do.
    private ILookup<string, Entity> CollectNamed() =>
        (Index.Model.Kinds.Any(OwnReferences.NamesStatements)
            ? All(Index.Parties).Concat<Entity>(All(Index.Sources)).Concat(All(Index.Evidence)).Concat(All(Index.Claims)).Concat(All(Index.Statements))
            : [])
            .SelectMany(record => own.Of(record), (record, reference) => (record, reference))
            .Where(named => named.reference.Family == Family.Statement && (named.record is not Statement || named.record.Id != named.reference.Id))
            .ToLookup(named => named.reference.Id, named => named.record, StringComparer.Ordinal);

    private static IEnumerable<T> All<T>(Records<T> records)
        where T : Entity => records.InOrder().Select(slot => records[slot]);

    private Dictionary<string, HashSet<string>> CollectDrawn()
    {
        var found = new Dictionary<string, HashSet<string>>(StringComparer.Ordinal);
        foreach (var slot in Index.Statements.InOrder())
        {
            foreach (var drawn in Index.Statements[slot].DrawsOn)
                Draw(found, drawn.Id, Index.Statements[slot].Id);
        }

        return found;
    }

    private static void Draw(Dictionary<string, HashSet<string>> all, string drawn, string by)
    {
        if (!all.TryGetValue(drawn, out var those))
            all.Add(drawn, those = new(StringComparer.Ordinal));
        those.Add(by);
    }
}
