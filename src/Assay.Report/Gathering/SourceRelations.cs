using System.Collections.Immutable;

namespace Assay.Reporting;

/// <summary>Who passes on, rests on and contradicts whom over the whole case, by id; contradictions on the claims that are gone into.</summary>
internal sealed class SourceRelations
{
    private const int Most = 50;

    private static readonly ImmutableSortedSet<string> None = ImmutableSortedSet.Create<string>(StringComparer.Ordinal);

    private readonly Dictionary<string, ImmutableSortedSet<string>> relays = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ImmutableSortedSet<string>> drawsOn = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ImmutableSortedSet<string>> contradicts = new(StringComparer.Ordinal);

    /// <summary>Whose words the source repeats or carries.</summary>
    public ImmutableSortedSet<string> Relays(string source) => relays.GetValueOrDefault(source, None);

    /// <summary>On whose statements its judgement rests.</summary>
    public ImmutableSortedSet<string> DrawsOn(string source) => drawsOn.GetValueOrDefault(source, None);

    /// <summary>Who says otherwise, where both count.</summary>
    public ImmutableSortedSet<string> Contradicts(string source) => contradicts.GetValueOrDefault(source, None);

    public static SourceRelations Of(ReportCase report)
    {
        var found = new SourceRelations();
        foreach (var statement in report.Known)
            found.AddSpeech(statement, report.Dossier);
        foreach (var claim in report.Detailed)
            found.AddOpposites(claim);
        return found;
    }

    private void AddSpeech(Statement statement, Dossier dossier)
    {
        if (statement.Relays is { } relayed && dossier.Statements.TryGet(relayed.Id, out var original))
            Add(relays, statement.Source.Id, original.Source.Id);
        if (statement.Via is { } via)
            Add(relays, via.Id, statement.Source.Id);
        foreach (var basis in statement.DrawsOn)
        {
            if (dossier.Statements.TryGet(basis.Id, out var found))
                Add(drawsOn, statement.Source.Id, found.Source.Id);
        }
    }

    private void AddOpposites(ClaimAssessment claim)
    {
        if (claim.Tally.Support == 0 || claim.Tally.Opposition == 0)
            return;
        var sides = claim.Contributions.Where(contribution => contribution.Counted).ToLookup(contribution => contribution.Side, contribution => contribution.Source.Id);
        foreach (var one in sides[ContributionSide.For].Take(Most))
        {
            foreach (var other in sides[ContributionSide.Against].Take(Most))
            {
                Add(contradicts, one, other);
                Add(contradicts, other, one);
            }
        }
    }

    private static void Add(Dictionary<string, ImmutableSortedSet<string>> relation, string from, string to)
    {
        if (from != to)
            relation[from] = relation.GetValueOrDefault(from, None).Add(to);
    }
}
