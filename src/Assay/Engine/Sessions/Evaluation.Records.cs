namespace Assay.Engine;

/// <content>Edits of sources, evidence and claims. What is new touches little; what changes or goes is followed by comparing.</content>
internal sealed partial class Evaluation
{
    private readonly Dictionary<int, Claim> gone = [];

    /// <summary>Keeps book from now on of which claims' rules look at what statements can change.</summary>
    public void Watch()
    {
        for (var claim = 0; claim < results.Length; claim++)
        {
            if ((results[claim].Reads & ReadLog.Volatile) != 0)
                watchful.Add(claim);
        }
    }

    /// <summary>Adds a source of which nobody has spoken yet.</summary>
    public void Add(Source record)
    {
        var source = Index.Sources.Add(record);
        Index.SourceTable.Refresh();
        Scene.Declare(source);
        var flags = SourceFlags;
        if (source >= flags.Length)
            Array.Resize(ref flags, Math.Max(source + 1, 2 * flags.Length));
        SourceFlags = flags;
        Index.Changed();
        Scene.Reads.Begin(about: CaseIndex.None);
        SourceFlags[source] = Grading.Run(Scene, source);
        sourceReads |= Scene.Reads.End();
    }

    /// <summary>Adds a claim of which nobody has spoken yet, but which those of its question may imply or exclude.</summary>
    public void Add(Claim record)
    {
        var claim = Index.Claims.Add(record);
        Index.Graph.Add(claim, Index.Relations);
        Scene.Interests.Forget(claim);
        Grow();
        TouchComponent(claim);
    }

    /// <summary>Makes any edits, and finds by comparing which statements look different after them.</summary>
    /// <param name="batch">The edits.</param>
    /// <param name="latest">The day as of which the case is to be seen afterwards, if that follows its statements.</param>
    public void Refresh(Batch batch, Func<int?> latest)
    {
        var (facts, grades, flags) = (Index.Facts.Facts.ToArray(), Scene.Grades, SourceFlags);
        var known = new bool[facts.Length];
        for (var statement = 0; statement < facts.Length; statement++)
            known[statement] = Index.Statements.Has(statement) && Scene.IsKnown(statement);
        Put(batch.Put<Source>(), Index.Sources);
        Put(batch.Put<Evidence>(), Index.Evidence);
        foreach (var claim in batch.Put<Claim>())
            Put(claim);
        Put(batch.Put<Statement>(), Index.Statements);
        foreach (var id in batch.Retracted(Family.Statement))
            Index.Statements.Remove(Index.Statements.Find(id));
        foreach (var id in batch.Retracted(Family.Claim))
            RetractClaim(Index.Claims.Find(id));
        foreach (var id in batch.Retracted(Family.Evidence))
            Index.Evidence.Remove(Index.Evidence.Find(id));
        foreach (var id in batch.Retracted(Family.Source))
            Index.Sources.Remove(Index.Sources.Find(id));
        Index.Changed();
        Index.SourceTable.Refresh();
        Index.Facts.Rebuild();
        Scene.Day = latest() ?? Scene.Day;
        Scene.Reset();
        (SourceFlags, sourceReads) = Grading.Run(Scene);
        Grow();
        for (var statement = 0; statement < Index.Statements.Count; statement++)
        {
            var wasKnown = statement < known.Length && known[statement];
            var isKnown = Index.Statements.Has(statement) && Scene.IsKnown(statement);
            var weighsOtherwise = isKnown && Weighing.Run(statement);
            var now = Index.Facts[statement];
            if (isKnown && wasKnown && !weighsOtherwise && now == facts[statement] && IsGradedAlike(now.Source))
                continue;
            if (wasKnown)
                TouchAs(facts[statement]);
            if (isKnown)
                TouchAs(now);
            if (isKnown)
                Settling.Open(statement);
            if (wasKnown && !isKnown)
                Forget(statement);
        }

        FollowPaths();
        for (var claim = 0; claim < results.Length; claim++)
        {
            if (results[claim].Reads != Reads.Nothing)
                unassessed.Add(claim);
        }

        bool IsGradedAlike(int source) =>
            source < grades.Length && grades[source] == Scene.Grades[source] && flags[source] == SourceFlags[source];
    }

    /// <summary>The claim in a slot, if only until the edit that retracts it is finished.</summary>
    public Claim ClaimIn(int claim) => Index.Claims.Has(claim) ? Index.Claims[claim] : gone[claim];

    private static void Put<T>(IEnumerable<T> put, Records<T> records)
        where T : Entity
    {
        foreach (var record in put)
        {
            if (records.Find(record.Id) is >= 0 and var slot)
                records.Replace(slot, record);
            else
                records.Add(record);
        }
    }

    private void Put(Claim record)
    {
        var claim = Index.Claims.Find(record.Id);
        if (claim == CaseIndex.None)
        {
            Add(record);
            return;
        }

        TouchComponent(claim);
        Index.Graph.Remove(claim);
        Index.Claims.Replace(claim, record);
        Index.Graph.Add(claim, Index.Relations);
        Scene.Interests.Forget(claim);
        TouchComponent(claim);
    }

    private void RetractClaim(int claim)
    {
        TouchComponent(claim);
        Index.Graph.Remove(claim);
        gone[claim] = Index.Claims[claim];
        Index.Claims.Remove(claim);
    }

    private void Forget(int statement)
    {
        Settling.Clear(statement);
        Weighing.Clear(statement);
    }

    private void TouchAs(in StatementFacts facts)
    {
        TouchClaims(facts);
        if (!facts.IsEcho)
            TouchVoice(facts);
    }

    private void TouchComponent(int claim)
    {
        foreach (var member in Index.Graph.Component(claim))
        {
            unassessed.Add(member);
            foreach (var statement in Scene.Lists.On(member))
            {
                if (!Index.Facts[statement].IsEcho)
                    unsettled.Add((member, Index.Facts[statement].Voice));
            }
        }
    }
}
