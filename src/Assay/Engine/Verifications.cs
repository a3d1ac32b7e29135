namespace Assay.Engine;

/// <summary>Who has said of which evidence that it is authentic, and still says so.</summary>
internal static class Verifications
{
    /// <summary>The origins that vouch for each piece of evidence, by its id.</summary>
    public static Dictionary<string, List<int>> Of(Case scene)
    {
        var index = scene.Index;
        var last = new Dictionary<(int Voice, int Claim), int>();
        for (var i = 0; i < index.Statements.Length; i++)
        {
            if (index.Claims[index.ClaimOf[i]] is not Authentic || index.IsEcho(i) || !scene.IsKnown(i))
                continue;
            var key = (index.Voices[index.SourceOf[i]], index.ClaimOf[i]);
            if (!last.TryGetValue(key, out var earlier) || IsLater(index, i, earlier))
                last[key] = i;
        }

        var origins = new Dictionary<string, List<int>>(StringComparer.Ordinal);
        foreach (var ((_, claim), statement) in last)
        {
            if (index.Statements[statement].Stance != Stance.Asserts)
                continue;
            var evidence = ((Authentic)index.Claims[claim]).Evidence.Id;
            if (!origins.TryGetValue(evidence, out var list))
                origins.Add(evidence, list = []);
            list.Add(index.OriginOf(statement));
        }

        return origins;
    }

    // Of one day, what does not assert comes last: a voice that disagrees with itself vouches for nothing.
    private static bool IsLater(CaseIndex index, int statement, int other) =>
        index.Said[statement] > index.Said[other]
        || (index.Said[statement] == index.Said[other] && index.Statements[statement].Stance != Stance.Asserts);
}
