namespace Assay.Reporting;

/// <summary>What had been said by the day of an assessment, and is not left out.</summary>
internal static class KnownStatements
{
    /// <summary>
    /// The statements in ordinal order of id. One is known from the latest day of its report, else of its making, and no later than its first
    /// relay; who relays what is left out has nothing left to relay.
    /// </summary>
    public static IReadOnlyList<Statement> Of(Assessment assessment)
    {
        var (dossier, without) = (assessment.Dossier, assessment.Options.Without);
        var lost = dossier.Sources.Select(source => source.Id).Where(id => without.Contains(id) || without.Contains(Origins.Of(dossier, id))).ToHashSet(StringComparer.Ordinal);
        var known = new HashSet<string>(StringComparer.Ordinal);
        foreach (var statement in dossier.Statements)
        {
            if (!((statement.Reported ?? statement.Made)?.Latest <= assessment.AsOf) || Chain(statement, dossier).Any(link => lost.Contains(link.Source.Id)))
                continue;

            // Whom it relays had spoken by then.
            foreach (var link in Chain(statement, dossier))
            {
                if (!known.Add(link.Id))
                    break;
            }
        }

        return [.. dossier.Statements.Where(statement => known.Contains(statement.Id))];
    }

    private static IEnumerable<Statement> Chain(Statement statement, Dossier dossier)
    {
        for (Statement? link = statement; link is not null; link = link.Relays is { } relayed && dossier.Statements.TryGet(relayed.Id, out var next) ? next : null)
            yield return link;
    }
}
