namespace Assay.Engine;

/// <summary>What an assessment leaves out: sources and origins with all they said, and evidence.</summary>
internal sealed class LostEntities(IReadOnlySet<string> ids, Records<Source> sources, SourceTable table)
{
    public bool Any { get; } = ids.Count > 0;

    /// <summary>Whether this evidence is left out, so that nobody can cite it.</summary>
    public bool HasEvidence(string id) => Any && ids.Contains(id);

    /// <summary>Whether all that this source says is left out.</summary>
    public bool HasSource(int source) => Any && (ids.Contains(sources[source].Id) || ids.Contains(sources[table.Origins[source]].Id));
}
