namespace Assay.Engine;

/// <summary>
/// What each voice still says: a later statement replaces an earlier one on the same claim, or on one that it contradicts.
/// Worked out for all that one voice said of one claim together, against what it said of each related claim, both in order of time.
/// </summary>
internal sealed class Settling(Case scene, Weighing weighing)
{
    private readonly Dictionary<int, int> replacedBy = [];

    [ThreadStatic]
    private static Outcome[]? outcomes;

    public Fate this[int statement] => weighing[statement].Fate;

    /// <summary>The statement by which the voice first moved on from each superseded one.</summary>
    public IReadOnlyDictionary<int, int> ReplacedBy => replacedBy;

    public void RunAll() => Work.Split(scene.Index.Claims.Count, scene.Index.Statements.Count, scene.Index.Pace, (from, to) =>
    {
        for (var claim = from; claim < to; claim++)
            Run(claim, changed: null);
    });

    /// <summary>Settles every statement on a claim; adds to <paramref name="changed"/> those that this changed.</summary>
    public void Run(int claim, List<int>? changed)
    {
        var said = scene.Lists.On(claim);
        for (var from = 0; from < said.Length;)
        {
            ref readonly var first = ref scene.Index.Facts[said[from]];
            if (first.IsEcho)
            {
                SetEcho(said[from++], changed);
                continue;
            }

            var to = from + 1;
            while (to < said.Length && scene.Index.Facts[said[to]] is { IsEcho: false, Voice: var voice } && voice == first.Voice)
                to++;
            Settle(claim, first.Voice, said[from..to], changed);
            from = to;
        }
    }

    /// <summary>Settles what one voice said of a claim; adds to <paramref name="changed"/> what this changed.</summary>
    public void Run(int claim, int voice, List<int> changed) => Settle(claim, voice, scene.Lists.On(claim, voice), changed);

    /// <summary>Takes up a statement that is known now, or known otherwise.</summary>
    public void Open(int statement)
    {
        if (scene.Index.Facts[statement].IsEcho)
            SetEcho(statement, changed: null);
        else
            Set(statement, Fate.Unsettled, CaseIndex.None, changed: null);
    }

    private void SetEcho(int statement, List<int>? changed) =>
        Set(statement, scene.Index.Facts[statement].Root == CaseIndex.None ? Fate.NoOrigin : Fate.Echo, CaseIndex.None, changed);

    /// <summary>Forgets a statement that is not known any more.</summary>
    public void Clear(int statement) => Set(statement, Fate.Unknown, CaseIndex.None, changed: null);

    private void Settle(int claim, int voice, ReadOnlySpan<int> said, List<int>? changed)
    {
        var graph = scene.Index.Graph;
        if (said.Length == 1 && IsOnlyWord(claim, voice))
        {
            Set(said[0], weighing[said[0]].Weight > 0 ? Fate.Stands : Fate.NoWeight, CaseIndex.None, changed);
            return;
        }

        if (outcomes is null || outcomes.Length < said.Length)
            outcomes = new Outcome[Math.Max(16, 2 * said.Length)];
        var meeting = new Meeting(scene, weighing, said, outcomes.AsSpan(0, said.Length));
        meeting.WithItself();
        foreach (var above in graph.Above(claim))
            meeting.With(scene.Lists.On(above, voice), Side.For, Side.Against, takesBack: true);
        foreach (var below in graph.Below(claim))
            meeting.With(scene.Lists.On(below, voice), Side.Against, Side.For, takesBack: true);
        foreach (var rival in graph.Rivals(claim))
            meeting.With(scene.Lists.On(rival, voice), Side.For, Side.For, takesBack: false);
        for (var i = 0; i < said.Length; i++)
        {
            var (by, disputed) = outcomes[i];
            Set(
                said[i],
                by != CaseIndex.None ? Fate.Superseded
                    : disputed ? Fate.ContradictsItself
                    : weighing[said[i]].Weight > 0 ? Fate.Stands : Fate.NoWeight,
                by,
                changed);
        }
    }

    // Most voices speak once on a matter.
    private bool IsOnlyWord(int claim, int voice)
    {
        var graph = scene.Index.Graph;
        return graph.IsAlone(claim) || !(SpeaksOn(graph.Above(claim)) || SpeaksOn(graph.Below(claim)) || SpeaksOn(graph.Rivals(claim)));

        bool SpeaksOn(ReadOnlySpan<int> related)
        {
            foreach (var other in related)
            {
                if (other != claim && !scene.Lists.On(other, voice).IsEmpty)
                    return true;
            }

            return false;
        }
    }

    private void Set(int statement, Fate fate, int by, List<int>? changed)
    {
        var before = weighing[statement].Fate;
        if (before != fate)
        {
            weighing.SetFate(statement, fate);
            changed?.Add(statement);
        }

        if (by == CaseIndex.None && before != Fate.Superseded)
            return;
        lock (replacedBy)
        {
            if (by != CaseIndex.None)
                replacedBy[statement] = by;
            else
                replacedBy.Remove(statement);
        }
    }
}
