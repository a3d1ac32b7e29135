using System.Collections.Immutable;

namespace Assay.Engine;

/// <summary>
/// Finds linchpins by leaving out each candidate in turn and assessing again: what a loss can reach, through relays, verifications,
/// withdrawals and the rules of a schema, is for the engine to say. For one claim only what is around it is tried; once that has been done so
/// often that trying everything would have been cheaper, everything is, for all claims together.
/// </summary>
internal sealed class LinchpinSearch(Assessment assessment, Model model)
{
    private readonly Dictionary<string, ImmutableArray<Linchpin>> found = new(StringComparer.Ordinal);
    private readonly Lazy<Candidate[]> candidates = new(() => [.. LinchpinSearch.Candidates(assessment).OrderBy(c => c.Kind).ThenBy(c => c.Id, StringComparer.Ordinal)]);
    private Evaluation? kept;
    private bool isSwept;
    private int runs;

    /// <summary>The linchpins of a claim, in order of kind, then id.</summary>
    public ImmutableArray<Linchpin> Of(ClaimAssessment claim, Pace pace)
    {
        pace.Check();
        if (isSwept || found.ContainsKey(claim.Id))
        {
            pace.Begin(0);
            pace.Finish();
            return found.GetValueOrDefault(claim.Id, []);
        }

        if (Around(claim, pace.Uncounted()) is { } near && runs + near.Length < candidates.Value.Length)
        {
            pace.Begin(near.Length);
            found[claim.Id] = [.. near.Select(candidate => Without(candidate, claim, pace)).OfType<Linchpin>()];
            runs += near.Length;
        }
        else
        {
            pace.Begin(candidates.Value.Length);
            Sweep(pace);
        }

        pace.Finish();
        return found.GetValueOrDefault(claim.Id, []);
    }

    private Candidate[]? Around(ClaimAssessment claim, Pace pace)
    {
        if (model.Rules.Reliability != ReliabilityMode.Declared)
            return null;
        if (kept is null)
        {
            kept = assessment.Prepare(OptionsWithout(null), keepsBook: true, pace);
            kept.Index.Pace = Pace.None;
        }

        var index = kept.Index;
        if (Surroundings.Of(kept, index.Claims.Find(claim.Id)) is not { } around)
            return null;
        var ids = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (family, slot) in around)
        {
            if (family == Family.Evidence)
                ids.Add(index.Evidence[slot].Id);
            if (family != Family.Statement)
                continue;
            ids.Add(index.Sources[index.Facts[slot].Source].Id);
            ids.Add(index.Sources[index.SourceTable.Origins[index.Facts[slot].Source]].Id);
        }

        return Array.FindAll(candidates.Value, candidate => ids.Contains(candidate.Id));
    }

    private Linchpin? Without(Candidate candidate, ClaimAssessment claim, Pace pace)
    {
        var without = assessment.Prepare(OptionsWithout(candidate.Id), keepsBook: false, pace.Uncounted());
        var left = ClaimFigures.Of(model.Rules, without.Assess(without.Index.Claims.Find(claim.Id)));
        pace.Advance(1);
        return left?.Verdict == claim.Verdict ? null : new Linchpin(candidate.Kind, candidate.Id, left?.Verdict, left?.Tally.P);
    }

    private void Sweep(Pace pace)
    {
        var all = new Dictionary<string, List<Linchpin>>(StringComparer.Ordinal);
        foreach (var (kind, id) in candidates.Value)
        {
            var without = assessment.Reassess(OptionsWithout(id), pace.Uncounted());
            foreach (var claim in assessment.Claims)
            {
                var left = without.Find(claim.Id);
                if (left?.Verdict == claim.Verdict)
                    continue;
                if (!all.TryGetValue(claim.Id, out var linchpins))
                    all.Add(claim.Id, linchpins = []);
                linchpins.Add(new Linchpin(kind, id, left?.Verdict, left?.Tally.P));
            }

            pace.Advance(1);
        }

        foreach (var (claim, linchpins) in all)
            found[claim] = [.. linchpins];
        isSwept = true;
    }

    private AssessOptions OptionsWithout(string? id) => assessment.Options with
    {
        AsOf = assessment.AsOf,
        Without = id is null ? assessment.Options.Without : assessment.Options.Without.Add(id),
    };

    // Of sources, those that speak and their origins: the loss of any other takes nothing away. Of evidence all, since a schema may
    // let any record point to it. An id that a source and evidence share is lost as one, and listed as the source.
    private static IEnumerable<Candidate> Candidates(Assessment assessment)
    {
        var dossier = assessment.Dossier;
        var tops = Tops(dossier);
        var origins = tops.Where(top => top.Key != top.Value).Select(top => top.Value).ToHashSet(StringComparer.Ordinal);
        var sources = dossier.Statements.SelectMany(statement => new[] { statement.Source.Id, tops.GetValueOrDefault(statement.Source.Id, statement.Source.Id) })
            .ToHashSet(StringComparer.Ordinal);
        return sources.Select(id => new Candidate(origins.Contains(id) ? LinchpinKind.Origin : LinchpinKind.Source, id))
            .Concat(dossier.Evidence.Where(evidence => !sources.Contains(evidence.Id)).Select(evidence => new Candidate(LinchpinKind.Evidence, evidence.Id)))
            .Where(candidate => !assessment.Options.Without.Contains(candidate.Id));
    }

    // Each source's origin. The owners of one may be a long chain, and those of all others its ends: each is climbed once.
    private static Dictionary<string, string> Tops(Dossier dossier)
    {
        var tops = new Dictionary<string, string>(StringComparer.Ordinal);
        var path = new List<string>();
        foreach (var source in dossier.Sources)
        {
            var at = source;
            while (!tops.ContainsKey(at.Id) && !at.Independent && at.Owner is { } owner && dossier.Sources.TryGet(owner.Id, out var next))
            {
                path.Add(at.Id);
                at = next;
            }

            var top = tops.GetValueOrDefault(at.Id, at.Id);
            tops[at.Id] = top;
            foreach (var id in path)
                tops[id] = top;
            path.Clear();
        }

        return tops;
    }

    private readonly record struct Candidate(LinchpinKind Kind, string Id);
}
