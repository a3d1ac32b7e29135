namespace Assay.Engine;

/// <summary>What an assessment leaves out: sources and origins with all they said, and evidence.</summary>
internal sealed class LostEntities
{
    private readonly IReadOnlySet<string>? ids;
    private readonly CaseIndex index;

    private LostEntities(CaseIndex index, IReadOnlySet<string>? ids) => (this.index, this.ids) = (index, ids);

    public static LostEntities Of(CaseIndex index, IReadOnlySet<string>? ids) => new(index, ids is { Count: > 0 } ? ids : null);

    /// <summary>Whether this evidence is left out, so that nobody can cite it.</summary>
    public bool HasEvidence(string id) => ids is not null && ids.Contains(id);

    /// <summary>The statements that remain, by id. Who relays a lost one has nothing left to relay.</summary>
    public Statement[] Remaining(IReadOnlyCollection<Statement> statements)
    {
        if (ids is null)
            return [.. statements];
        var lost = new HashSet<string>(StringComparer.Ordinal);
        var relays = statements.Where(s => s.Relays is not null).ToLookup(s => s.Relays!.Value.Id, StringComparer.Ordinal);
        var queue = new Queue<Statement>(statements.Where(s => IsLost(s.Source)));
        while (queue.TryDequeue(out var statement))
        {
            if (!lost.Add(statement.Id))
                continue;
            foreach (var relay in relays[statement.Id])
                queue.Enqueue(relay);
        }

        return [.. statements.Where(s => !lost.Contains(s.Id))];
    }

    private bool IsLost(Ref<Source> reference) =>
        ids!.Contains(reference.Id)
        || (index.FindSource(reference.Id) is { } source && ids.Contains(index.Sources[index.Origins[source]].Id));
}
