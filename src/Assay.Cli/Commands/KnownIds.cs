namespace Assay.Cli.Commands;

/// <summary>Sees to it that ids given on the command line exist.</summary>
internal static class KnownIds
{
    public static void RequireClaim(Dossier dossier, string id)
    {
        if (!dossier.Claims.TryGet(id, out _))
            throw Unknown("claim", id, dossier.Claims.Select(claim => claim.Id));
    }

    public static void RequireSources(Dossier dossier, IEnumerable<string> ids)
    {
        foreach (var id in ids.Order(StringComparer.Ordinal))
        {
            if (!dossier.Sources.TryGet(id, out _))
                throw Unknown("source", id, dossier.Sources.Select(source => source.Id));
        }
    }

    public static void RequireSourcesOrEvidence(Dossier dossier, IEnumerable<string> ids)
    {
        foreach (var id in ids.Order(StringComparer.Ordinal))
        {
            if (!dossier.Sources.TryGet(id, out _) && !dossier.Evidence.TryGet(id, out _))
                throw Unknown("source or evidence", id, dossier.Sources.Select(source => source.Id).Concat(dossier.Evidence.Select(evidence => evidence.Id)));
        }
    }

    private static UsageException Unknown(string what, string id, IEnumerable<string> known) =>
        new($"the dossier has no {what} '{id}'{Assay.Syntax.Spelling.DidYouMean(id, known)}");
}
