namespace Assay.Engine;

/// <summary>Who has said of which evidence that it is authentic, and still says so.</summary>
internal sealed class Verifications(Case scene)
{
    private Dictionary<string, List<int>>? vouching;

    /// <summary>Whether an origin other than the citer, and than the one that provided it, has by now asserted that this evidence is authentic.</summary>
    public bool IsVerified(Evidence evidence, int citer)
    {
        scene.Reads.Note(Reads.Verification);
        if (!(vouching ?? Collect()).TryGetValue(evidence.Id, out var origins))
            return false;
        var index = scene.Index;
        var provider = evidence.Provider is { } p && index.Sources.Find(p.Id) is >= 0 and var source ? index.SourceTable.Origins[source] : CaseIndex.None;
        return origins.Exists(origin => origin != citer && origin != provider);
    }

    /// <summary>To be told after an edit that touches what it rests on.</summary>
    public void Forget() => vouching = null;

    private Dictionary<string, List<int>> Collect()
    {
        var index = scene.Index;
        var found = new Dictionary<string, List<int>>(StringComparer.Ordinal);
        for (var claim = 0; claim < index.Claims.Count; claim++)
        {
            index.Pace.Check(claim);
            if (!index.Claims.Has(claim) || index.Claims[claim] is not Authentic authentic)
                continue;
            if (!found.TryGetValue(authentic.Evidence.Id, out var origins))
                found.Add(authentic.Evidence.Id, origins = []);
            foreach (var voice in Voices(claim))
                AddIfVouching(scene.Lists.On(claim, voice), origins);
        }

        return vouching = found;
    }

    private HashSet<int> Voices(int claim)
    {
        var voices = new HashSet<int>();
        foreach (var statement in scene.Lists.On(claim))
        {
            if (!scene.Index.Facts[statement].IsEcho)
                voices.Add(scene.Index.Facts[statement].Voice);
        }

        return voices;
    }

    // Of the last day, a voice that disagrees with itself vouches for nothing; else everybody does who spoke for it then.
    private void AddIfVouching(ReadOnlySpan<int> said, List<int> origins)
    {
        var facts = scene.Index.Facts;
        var last = facts[said[^1]].Said;
        var first = said.Length - 1;
        for (; first >= 0 && facts[said[first]].Said == last; first--)
        {
            if (facts[said[first]].Stance != Stance.Asserts)
                return;
        }

        foreach (var statement in said[(first + 1)..])
            origins.Add(facts[statement].Origin);
    }
}
