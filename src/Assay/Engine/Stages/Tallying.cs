namespace Assay.Engine;

/// <summary>Third stratum and last: for one claim, both sides over origins from what stands, and then the claim rules and the tables.</summary>
internal sealed class Tallying(Evaluation evaluation)
{
    private readonly Case scene = evaluation.Scene;
    private readonly CaseIndex index = evaluation.Scene.Index;
    private readonly RuleSet rules = evaluation.Scene.Index.Model.Rules;
    private readonly SideSum support = new(evaluation.Scene.Index, evaluation.Scene.Index.Model.Rules.Weights.Crowd);
    private readonly SideSum opposition = new(evaluation.Scene.Index, evaluation.Scene.Index.Model.Rules.Weights.Crowd);
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
            var (standing, even) = (evaluation.Standings.Of(rival), evaluation.Standings.EvenOf(rival));
            foreach (var statement in scene.Lists.On(rival))
            {
                ref readonly var word = ref evaluation.Weighing[statement];
                if (word.Side == Side.For && Counts(statement, word))
                    opposition.Add(word, standing, even, denies: false);
            }
        }

        foreach (var statement in scene.Lists.On(claim))
        {
            ref readonly var word = ref evaluation.Weighing[statement];
            if (word.Side == Side.None)
                Counts(statement, word);
        }

        return Close();
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
        var (tally, even) = Close();
        evaluation.Standings.Set(rival, Ratio(tally), Ratio(even));

        static double Ratio(Tally tally) =>
            tally.Support + tally.Opposition > 0 ? tally.Support / (tally.Support + tally.Opposition) : 1;
    }

    private void Begin()
    {
        support.Clear();
        opposition.Clear();
        (flags, engineFlags, path) = (default, EngineFlags.None, CaseIndex.None);
    }

    // What is said for it by what implies it, and against it by denying what it implies; rivals apart.
    private void AddOwn(int claim)
    {
        foreach (var below in index.Graph.Below(claim))
        {
            foreach (var statement in scene.Lists.On(below))
            {
                ref readonly var word = ref evaluation.Weighing[statement];
                if (word.Side != Side.For || !Counts(statement, word))
                    continue;
                support.Add(word, 1, 1, denies: false);
                Follow(statement, word);
            }
        }

        foreach (var above in index.Graph.Above(claim))
        {
            foreach (var statement in scene.Lists.On(above))
            {
                ref readonly var word = ref evaluation.Weighing[statement];
                if (word.Side == Side.Against && Counts(statement, word))
                    opposition.Add(word, 1, 1, word.Denies);
            }
        }
    }

    // Whether it stands. Flags unite, whether or not it does: the claim's own, and those of what bears on it and is not superseded.
    private bool Counts(int statement, in Weighed word)
    {
        if (word.Fate == Fate.Superseded)
            return false;
        if (word.HasFlags)
            flags = flags.Union(evaluation.Weighing.FlagsOf(statement)).Union(evaluation.SourceFlags[word.Source]);
        if (word.Fate == Fate.Echo && (engineFlags & EngineFlags.Distorted) == 0 && evaluation.IsDistorted(statement))
            engineFlags |= EngineFlags.Distorted;
        return word.Fate == Fate.Stands;
    }

    private void Follow(int statement, in Weighed word)
    {
        var end = word.Part == OriginPart.Derived ? evaluation.Paths.Of(statement) : word.Origin;
        if (end == CaseIndex.None)
            engineFlags |= EngineFlags.Circular;
        path = Paths.Join(path, end);
    }

    private (Tally Tally, Tally Even) Close()
    {
        support.Close();
        opposition.Close();
        return (
            new Tally(support.Total, opposition.Total, support.Origins, opposition.Origins, opposition.Denying, rules.Weights),
            new Tally(support.EvenTotal, opposition.EvenTotal, support.EvenOrigins, opposition.EvenOrigins, opposition.Denying, rules.Weights));
    }
}
