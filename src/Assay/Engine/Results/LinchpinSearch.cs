using System.Collections.Immutable;

namespace Assay.Engine;

/// <summary>
/// Finds linchpins by leaving out each candidate in turn and assessing again. One sweep serves every claim, since each run gives the
/// verdicts of all: what a loss can reach, through relays, verifications, withdrawals and the rules of a schema, is for the engine to say.
/// </summary>
internal static class LinchpinSearch
{
    /// <summary>The linchpins of each claim that has some, by its id; in order of kind, then id.</summary>
    public static Dictionary<string, ImmutableArray<Linchpin>> Run(Assessment assessment)
    {
        var found = new Dictionary<string, List<Linchpin>>(StringComparer.Ordinal);
        foreach (var (kind, id) in Candidates(assessment).OrderBy(c => c.Kind).ThenBy(c => c.Id, StringComparer.Ordinal))
        {
            var without = assessment.Again(assessment.Options with { AsOf = assessment.AsOf, Without = assessment.Options.Without.Add(id) });
            foreach (var claim in assessment.Claims)
            {
                var left = without.Find(claim.Id);
                if (left?.Verdict == claim.Verdict)
                    continue;
                if (!found.TryGetValue(claim.Id, out var linchpins))
                    found.Add(claim.Id, linchpins = []);
                linchpins.Add(new Linchpin(kind, id, left?.Verdict, left?.Tally.P));
            }
        }

        return found.ToDictionary(claim => claim.Key, claim => claim.Value.ToImmutableArray(), StringComparer.Ordinal);
    }

    // Of sources, those that speak and their origins: the loss of any other takes nothing away. Of evidence all, since a schema may
    // let any record point to it. An id that a source and evidence share is lost as one, and listed as the source.
    private static IEnumerable<(LinchpinKind Kind, string Id)> Candidates(Assessment assessment)
    {
        var dossier = assessment.Dossier;
        var origins = dossier.Sources.Select(source => source.Id).Where(id => OriginOf(dossier, id) != id)
            .Select(id => OriginOf(dossier, id)).ToHashSet(StringComparer.Ordinal);
        var sources = dossier.Statements.SelectMany(statement => new[] { statement.Source.Id, OriginOf(dossier, statement.Source.Id) })
            .ToHashSet(StringComparer.Ordinal);
        return sources.Select(id => (Kind: origins.Contains(id) ? LinchpinKind.Origin : LinchpinKind.Source, Id: id))
            .Concat(dossier.Evidence.Select(evidence => (LinchpinKind.Evidence, evidence.Id)).Where(evidence => !sources.Contains(evidence.Id)))
            .Where(candidate => !assessment.Options.Without.Contains(candidate.Id));
    }

    private static string OriginOf(Dossier dossier, string source)
    {
        while (dossier.Sources.TryGet(source, out var found) && !found.Independent && found.Owner is { } owner && dossier.Sources.Contains(owner.Id))
            source = owner.Id;
        return source;
    }
}
