namespace Assay.Engine;

/// <summary>
/// All that can reach a claim's verdict: what is said of it and of what hangs together with it, whom relays and links lead to, and what
/// rules were seen to look at. It takes in rather too much than too little.
/// </summary>
internal sealed class Surroundings
{
    private readonly Evaluation evaluation;
    private readonly References references;
    private readonly HashSet<(Family Family, int Slot)> seen = [];
    private readonly Queue<(Family Family, int Slot)> open = [];

    private Surroundings(Evaluation evaluation) => (this.evaluation, references) = (evaluation, new References(this));

    /// <summary>The records around a claim; null if a rule looked at the whole case, so that anything can reach it.</summary>
    /// <param name="evaluation">An evaluation that keeps book of what rules look at.</param>
    public static HashSet<(Family Family, int Slot)>? Of(Evaluation evaluation, int claim)
    {
        if (evaluation.GradesByStatements || (evaluation.Assess(claim).Reads & ReadLog.Volatile) != 0)
            return null;
        var around = new Surroundings(evaluation);
        around.AddComponent(claim);
        return around.Follow() ? around.seen : null;
    }

    private bool Follow()
    {
        while (open.TryDequeue(out var record))
        {
            var slot = record.Slot;
            switch (record.Family)
            {
                case Family.Statement when !Follow(slot):
                    return false;
                case Family.Party:
                    evaluation.Index.Parties[slot].RewriteInside(references);
                    break;
                case Family.Source:
                    evaluation.Index.Sources[slot].RewriteInside(references);
                    break;
                case Family.Claim:
                    evaluation.Index.Claims[slot].RewriteInside(references);
                    break;
                case Family.Evidence:
                    FollowEvidence(evaluation.Index.Evidence[slot]);
                    break;
            }
        }

        return true;
    }

    private bool Follow(int statement)
    {
        ref readonly var facts = ref evaluation.Index.Facts[statement];
        if (evaluation.Weighing.ThatRead(Reads.Everything).Contains(statement))
            return false;
        if (evaluation.Weighing.ThatRead(Reads.Earlier).Contains(statement))
        {
            foreach (var earlier in evaluation.Scene.Histories.Of(facts.Source))
                Add(Family.Statement, earlier);
        }

        foreach (var relay in evaluation.Index.Facts.RelaysOf(statement))
            Add(Family.Statement, relay);
        evaluation.Index.Statements[statement].RewriteInside(references);
        return true;
    }

    private void FollowEvidence(Evidence evidence)
    {
        evidence.RewriteInside(references);
        for (var claim = 0; claim < evaluation.Index.Claims.Count; claim++)
        {
            if (evaluation.Index.Claims[claim] is Authentic authentic && authentic.Evidence.Id == evidence.Id)
                AddComponent(claim);
        }
    }

    private void AddComponent(int claim)
    {
        foreach (var member in evaluation.Index.Graph.Component(claim))
        {
            Add(Family.Claim, member);
            foreach (var statement in evaluation.Scene.Lists.On(member))
                Add(Family.Statement, statement);
        }
    }

    private void Add(Family family, int slot)
    {
        if (slot >= 0 && seen.Add((family, slot)))
            open.Enqueue((family, slot));
    }

    private void Add(IRef reference) => Add(reference.Family, reference.Family switch
    {
        Family.Party => evaluation.Index.Parties.Find(reference.Id),
        Family.Source => evaluation.Index.Sources.Find(reference.Id),
        Family.Evidence => evaluation.Index.Evidence.Find(reference.Id),
        Family.Claim => evaluation.Index.Claims.Find(reference.Id),
        Family.Statement => evaluation.Index.Statements.Find(reference.Id),
        _ => CaseIndex.None,
    });

    private sealed class References(Surroundings around) : DossierRewriter
    {
        public override Ref<T> VisitRef<T>(Ref<T> reference)
        {
            around.Add(reference);
            return reference;
        }
    }
}
