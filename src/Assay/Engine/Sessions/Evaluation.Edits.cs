namespace Assay.Engine;

/// <content>Edits: what is touched is taken out, worked out anew and put back, and what hangs on it follows, and nothing else.</content>
internal sealed partial class Evaluation
{
    private readonly HashSet<int> family = [];
    private readonly HashSet<int> unweighed = [];
    private readonly HashSet<(int Claim, int Voice)> unsettled = [];
    private readonly HashSet<int> unassessed = [];
    private readonly HashSet<int> watchful = [];
    private readonly List<int> changed = [];

    /// <summary>Whether rules about sources look at what is said: then no edit is a small one.</summary>
    public bool GradesByStatements => (sourceReads & ReadLog.Volatile) != 0;

    /// <summary>Adds a statement on which nothing rests yet.</summary>
    public void Add(Statement record, bool followsLatest)
    {
        Paths.Add(Put(record, followsLatest));
    }

    /// <summary>Adds a statement, or puts it in the place of the one with its id. After the last of several, <see cref="FollowPaths"/>.</summary>
    public int Put(Statement record, bool followsLatest)
    {
        var statement = Index.Statements.Find(record.Id);
        var isNew = statement == CaseIndex.None;
        family.Clear();
        if (isNew)
        {
            statement = Index.Statements.Add(record);
        }
        else
        {
            Index.Facts.AddFamily(statement, family);
            TakeOut();
            Index.Facts.Detach(statement);
            Index.Statements.Replace(statement, record);
        }

        Index.Facts.Attach(statement);
        Grow();
        Index.Facts.AddFamily(statement, family);
        TakeOut();
        PutBack(followsLatest);
        return statement;
    }

    /// <summary>Takes a statement away that nothing relays. After the last of several, <see cref="FollowPaths"/>.</summary>
    public void Retract(int statement, bool followsLatest)
    {
        family.Clear();
        Index.Facts.AddFamily(statement, family);
        TakeOut();
        family.Remove(statement);
        Index.Facts.Detach(statement);
        Index.Facts.Remove(statement);
        Scene.Chains.Forget(statement);
        Index.Statements.Remove(statement);
        PutBack(followsLatest);
    }

    /// <summary>Works out again all that was touched since, and hands over each claim that changed, with what it was before.</summary>
    public void Finish(Action<int, ClaimResult> report)
    {
        Edition++;
        Index.Changed();
        unweighed.UnionWith(Weighing.ThatRead(Reads.Everything));
        foreach (var statement in unweighed)
        {
            if (Index.Statements.Has(statement) && Scene.IsKnown(statement) && Weighing.Run(statement))
                Touch(statement);
        }

        foreach (var (claim, voice) in unsettled)
            Settling.Run(claim, voice, changed);
        foreach (var statement in changed)
            TouchClaims(Index.Facts[statement]);
        unassessed.UnionWith(watchful);
        foreach (var claim in unassessed)
            Standings.Forget(claim);
        foreach (var claim in unassessed)
            Reassess(claim, report);
        unweighed.Clear();
        unsettled.Clear();
        unassessed.Clear();
        changed.Clear();
    }

    private void Reassess(int claim, Action<int, ClaimResult> report)
    {
        var before = results[claim];
        var after = Index.Claims.Has(claim) ? tallying.Assess(claim) : default;
        results[claim] = after;
        if ((after.Reads & ReadLog.Volatile) != 0)
            watchful.Add(claim);
        else if ((before.Reads & ReadLog.Volatile) != 0)
            watchful.Remove(claim);
        if (!after.IsLike(before))
            report(claim, before);
    }

    // Of the family, what is known.
    private void TakeOut()
    {
        foreach (var statement in family)
        {
            ref readonly var facts = ref Index.Facts[statement];
            if (facts.Known != StatementFacts.Never)
                TouchReaders(facts);
            if (Settling[statement] == Fate.Unknown)
                continue;
            Touch(statement);
            Scene.Lists.Remove(statement, facts.Claim);
            Scene.Histories.Remove(statement);
            Settling.Clear(statement);
            Weighing.Clear(statement);
        }
    }

    private void PutBack(bool followsLatest)
    {
        Index.Facts.Recompute(family);
        foreach (var statement in family)
        {
            Scene.Chains.Forget(statement);
            ref readonly var facts = ref Index.Facts[statement];
            if (followsLatest && facts.Known != StatementFacts.Never)
                Scene.Day = Math.Max(Scene.Day, facts.Known);
            if (facts.Known != StatementFacts.Never)
                TouchReaders(facts);
            if (!Scene.IsKnown(statement))
                continue;
            Scene.Lists.Insert(statement);
            Scene.Histories.Insert(statement);
            Settling.Open(statement);
            unweighed.Add(statement);
            Touch(statement);
        }
    }

    /// <summary>Whatever can look different when this statement does: what its voice still says, and the claims on which it bears.</summary>
    private void Touch(int statement) => TouchAs(Index.Facts[statement]);

    private void TouchVoice(in StatementFacts facts)
    {
        var graph = Index.Graph;
        foreach (var above in graph.Above(facts.Claim))
            unsettled.Add((above, facts.Voice));
        foreach (var below in graph.Below(facts.Claim))
            unsettled.Add((below, facts.Voice));
        foreach (var rival in graph.Rivals(facts.Claim))
            unsettled.Add((rival, facts.Voice));
    }

    // Something said of a claim makes what it implies a thing spoken of. And what changes a claim's standing changes what its rivals lose.
    private void TouchClaims(in StatementFacts facts)
    {
        var graph = Index.Graph;
        foreach (var above in graph.Above(facts.Claim))
            unassessed.Add(above);
        if (facts.Side == Side.For)
        {
            foreach (var rival in graph.Rivals(facts.Claim))
                unassessed.Add(rival);
        }
        else if (facts.Side == Side.Against)
        {
            foreach (var below in graph.Below(facts.Claim))
            {
                unassessed.Add(below);
                foreach (var rival in graph.Rivals(below))
                    unassessed.Add(rival);
            }
        }
    }

    // Rules that looked at more than their own statement, be it one that is not known yet.
    private void TouchReaders(in StatementFacts facts)
    {
        if (Weighing.ThatRead(Reads.Earlier).Count > 0)
            unweighed.UnionWith(Scene.Histories.Of(facts.Source));
        unweighed.UnionWith(Weighing.ThatRead(Reads.Statements));
        if (Index.Claims[facts.Claim] is not Authentic)
            return;
        Scene.Verifications.Forget();
        unweighed.UnionWith(Weighing.ThatRead(Reads.Verification));
    }

    /// <summary>Finds whose information leads elsewhere after edits of what it rests on.</summary>
    public void FollowPaths()
    {
        foreach (var statement in Paths.Refresh())
        {
            if (Index.Statements.Has(statement))
                TouchClaims(Index.Facts[statement]);
        }
    }

    private void Grow()
    {
        Weighing.Grow();
        Standings.Grow();
        if (Index.Claims.Count > results.Length)
            Array.Resize(ref results, Math.Max(Index.Claims.Count, 2 * results.Length));
    }
}
