using System.Collections.Immutable;

namespace Assay.Reporting;

/// <summary>What can be switched off: as for linchpins, a source that speaks, an origin with all below it, or a piece of evidence.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Id">Its id.</param>
/// <param name="Name">What readers know it by.</param>
/// <param name="Statements">How many statements fall silent or lose it.</param>
/// <param name="Below">The ids of the sources below an origin, in ordinal order.</param>
internal sealed record WhatIfCandidate(LinchpinKind Kind, string Id, string Name, int Statements, ImmutableArray<string> Below)
{
    /// <summary>All candidates, those that said most first.</summary>
    public static ImmutableArray<WhatIfCandidate> Of(Assessment assessment)
    {
        var dossier = assessment.Dossier;
        INames names = dossier;
        var said = assessment.Sources.ToDictionary(source => source.Id, source => source.Statements, StringComparer.Ordinal);
        var below = dossier.Sources.GroupBy(source => Origins.Of(dossier, source.Id)).ToDictionary(
            group => group.Key,
            group => group.Select(source => source.Id).Where(id => id != group.Key).ToImmutableArray(),
            StringComparer.Ordinal);
        var speaking = dossier.Statements.SelectMany(statement => new[] { statement.Source.Id, Origins.Of(dossier, statement.Source.Id) })
            .ToHashSet(StringComparer.Ordinal);
        var citing = dossier.Statements.SelectMany(statement => statement.Evidence.Select(evidence => evidence.Id))
            .GroupBy(id => id, StringComparer.Ordinal).ToDictionary(group => group.Key, group => group.Count(), StringComparer.Ordinal);
        return
        [
            .. speaking.Select(Source)
                .Concat(dossier.Evidence.Where(evidence => !speaking.Contains(evidence.Id)).Select(evidence =>
                    new WhatIfCandidate(LinchpinKind.Evidence, evidence.Id, evidence.Id, citing.GetValueOrDefault(evidence.Id), [])))
                .Where(candidate => !assessment.Options.Without.Contains(candidate.Id))
                .OrderByDescending(candidate => candidate.Statements)
                .ThenBy(candidate => candidate.Kind)
                .ThenBy(candidate => candidate.Id, StringComparer.Ordinal),
        ];

        WhatIfCandidate Source(string id)
        {
            ImmutableArray<string> under = below.TryGetValue(id, out var found) ? found : [];
            var count = said.GetValueOrDefault(id) + under.Sum(lower => said.GetValueOrDefault(lower));
            return new(under.IsEmpty ? LinchpinKind.Source : LinchpinKind.Origin, id, names.NameOf(Family.Source, id), count, under);
        }
    }
}
