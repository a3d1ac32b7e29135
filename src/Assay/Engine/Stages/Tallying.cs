namespace Assay.Engine;

/// <summary>Third stratum and last: for one claim, both sides over origins from what stands, and then the claim rules and the tables.</summary>
internal sealed class Tallying(Evaluation evaluation)
{
    private readonly Case scene = evaluation.Scene;
    private readonly CaseIndex index = evaluation.Scene.Index;
    private readonly RuleSet rules = evaluation.Scene.Index.Model.Rules;
    private readonly SideSum support = new(evaluation.Scene.Index, evaluation.Scene.Index.Model.Rules.Weights.Crowd);
    private readonly SideSum opposition = new(evaluation.Scene.Index, evaluation.Scene.Index.Model.Rules.Weights.Crowd);
    private readonly SideSum evenSupport = new(evaluation.Scene.Index, evaluation.Scene.Index.Model.Rules.Weights.Crowd);
    private readonly SideSum evenOpposition = new(evaluation.Scene.Index, evaluation.Scene.Index.Model.Rules.Weights.Crowd);
    private FlagSet flags;
    private EngineFlags engineFlags;
    private int path;

    /// <summary>Which of the two sums of the claim tallied last.</summary>
    public SideSum Sum(Side side) => side == Side.For ? support : opposition;

    public ClaimResult Assess(int claim)
    {
        if (!IsSaid(claim))
            return default;
        var (tally, even) = TallyOf(claim);
        if (support.Total > 0 && path >= 0)
            engineFlags |= EngineFlags.SingleOrigin;
        var view = new ClaimView(scene, claim);
        var effects = default(ClaimEffects);
        var log = scene.Reads;
        if (log.IsOn)
            log.Begin(about: CaseIndex.None);
        rules.OnClaim(view, tally, ref effects);
        var verdict = rules.Verdict(view, tally);
        var credibility = rules.Credibility(view, even);
        return new(true, tally, verdict, credibility, flags.Union(effects.Flags), engineFlags, log.IsOn ? log.End() : Reads.Nothing);
    }

    /// <summary>The claim's tally, and the even one on which credibility rests.</summary>
    public (Tally Tally, Tally Even) TallyOf(int claim)
    {
        var rivals = index.Graph.Rivals(claim);
        foreach (var rival in rivals)
            FindStanding(rival);
        Begin();
        AddOwn(claim);
        foreach (var rival in rivals)
        {
            foreach (var statement in scene.Lists.On(rival))
            {
                if (index.Facts[statement].Side == Side.For)
                    Add(statement, Side.Against, evaluation.Standings.Of(rival), evaluation.Standings.EvenOf(rival), isRival: true);
            }
        }

        foreach (var statement in scene.Lists.On(claim))
        {
            if (index.Facts[statement].Side == Side.None)
                AddFlags(statement);
        }

        return (Close(support, opposition), Close(evenSupport, evenOpposition));
    }

    /// <summary>Whether anything has been said of the claim, or of what implies it.</summary>
    public bool IsSaid(int claim)
    {
        foreach (var below in index.Graph.Below(claim))
        {
            if (!scene.Lists.On(below).IsEmpty)
                return true;
        }

        return false;
    }

    private void FindStanding(int rival)
    {
        if (evaluation.Standings.Has(rival))
            return;
        Begin();
        AddOwn(rival);
        var tally = Close(support, opposition);
        var even = Close(evenSupport, evenOpposition);
        evaluation.Standings.Set(rival, Ratio(tally), Ratio(even));

        static double Ratio(Tally tally) =>
            tally.Support + tally.Opposition > 0 ? tally.Support / (tally.Support + tally.Opposition) : 1;
    }

    private void Begin()
    {
        support.Clear();
        opposition.Clear();
        evenSupport.Clear();
        evenOpposition.Clear();
        (flags, engineFlags, path) = (default, EngineFlags.None, CaseIndex.None);
    }

    // What is said for it by what implies it, and against it by denying what it implies; rivals apart.
    private void AddOwn(int claim)
    {
        foreach (var below in index.Graph.Below(claim))
        {
            foreach (var statement in scene.Lists.On(below))
            {
                if (index.Facts[statement].Side == Side.For)
                    Add(statement, Side.For, 1, 1, isRival: false);
            }
        }

        foreach (var above in index.Graph.Above(claim))
        {
            foreach (var statement in scene.Lists.On(above))
            {
                if (index.Facts[statement].Side == Side.Against)
                    Add(statement, Side.Against, 1, 1, isRival: false);
            }
        }
    }

    private void Add(int statement, Side side, double standing, double evenStanding, bool isRival)
    {
        ref readonly var facts = ref index.Facts[statement];
        AddFlags(statement);
        if (evaluation.Settling[statement] != Fate.Stands)
            return;
        var grade = scene.Grades[facts.Source];
        ref readonly var weighed = ref evaluation.Weighing[statement];
        var denies = !isRival && facts.Stance == Stance.Denies;
        if (side == Side.For)
        {
            support.Add(statement, facts, weighed.Weight, grade, denies);
            evenSupport.Add(statement, facts, weighed.Even, grade, denies);
            Follow(statement, facts);
        }
        else
        {
            opposition.Add(statement, facts, isRival ? weighed.Weight * standing : weighed.Weight, grade, denies);
            evenOpposition.Add(statement, facts, isRival ? weighed.Even * evenStanding : weighed.Even, grade, denies);
        }
    }

    private void Follow(int statement, in StatementFacts facts)
    {
        var end = facts.IsDerived ? evaluation.Paths.Of(statement) : facts.Origin;
        if (end == CaseIndex.None)
            engineFlags |= EngineFlags.Circular;
        path = Paths.Join(path, end);
    }

    // Flags unite: the claim's own, and those of the statements that bear on it and are not superseded, and of their sources.
    private void AddFlags(int statement)
    {
        var fate = evaluation.Settling[statement];
        if (fate == Fate.Superseded)
            return;
        flags = flags.Union(evaluation.Weighing.FlagsOf(statement)).Union(evaluation.SourceFlags[index.Facts[statement].Source]);
        if (fate == Fate.Echo && evaluation.IsDistorted(statement))
            engineFlags |= EngineFlags.Distorted;
    }

    private Tally Close(SideSum @for, SideSum against)
    {
        @for.Close();
        against.Close();
        return new Tally(@for.Total, against.Total, @for.Origins, against.Origins, against.Denying, rules.Weights);
    }
}
