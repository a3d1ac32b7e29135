namespace Assay.Engine;

/// <summary>
/// Second stratum: what each statement weighs. Strength of the source's grade × certainty × the factors of the rules
/// that fire × what a doubt is worth, multiplied in that order.
/// </summary>
internal sealed class Weighing(Case scene, FlagSet[] sourceFlags)
{
    private FlagSet[] sourceFlags = sourceFlags;
    private readonly bool canFlag = scene.Index.Model.Rules.Flags.Length > 0;
    private Weighed[] weights = new Weighed[scene.Index.Statements.Count];
    private FlagSet[] flags = scene.Index.Model.Rules.Flags.Length > 0 ? new FlagSet[scene.Index.Statements.Count] : [];
    private static readonly HashSet<int> Nobody = [];

    private readonly Dictionary<Reads, HashSet<int>> readers = [];
    private Reads[] reads = [];

    public ref readonly Weighed this[int statement] => ref weights[statement];

    public void SetFate(int statement, Fate fate) => weights[statement].Fate = fate;

    public FlagSet FlagsOf(int statement) => canFlag ? flags[statement] : default;

    /// <summary>The statements whose rules looked at such a thing, where book is kept.</summary>
    public IReadOnlySet<int> ThatRead(Reads what) => readers.GetValueOrDefault(what) ?? Nobody;

    public void RunAll() => Work.Split(weights.Length, scene.Reads.IsOn ? 0 : weights.Length, scene.Index.Pace, (from, to) =>
    {
        for (var statement = from; statement < to; statement++)
        {
            if (scene.IsKnown(statement))
                Run(statement);
        }
    });

    /// <summary>Weighs one statement; true if that changed its weight or flags.</summary>
    public bool Run(int statement)
    {
        var log = scene.Reads;
        if (log.IsOn)
            log.Begin(statement);
        var effects = Weigh(scene, statement);
        if (log.IsOn)
            Keep(statement, log.End());
        ref var word = ref weights[statement];
        var changed = word.Weight != effects.Weight || word.Even != effects.Even || (canFlag && flags[statement] != effects.Flags);
        Fill(ref word, scene.Index.Facts[statement]);
        (word.Weight, word.Even) = (effects.Weight, effects.Even);
        if (canFlag)
        {
            flags[statement] = effects.Flags;
            word.HasFlags = effects.Flags != default || sourceFlags[word.Source] != default;
        }

        return changed;
    }

    private void Fill(ref Weighed word, in StatementFacts facts)
    {
        (word.Source, word.Origin, word.Side) = (facts.Source, facts.Origin, facts.Side);
        word.Denies = facts.Stance == Stance.Denies;
        word.Part = facts.IsDerived ? OriginPart.Derived : scene.Grades[facts.Source] <= Reliability.D ? OriginPart.Own : OriginPart.Crowd;
    }

    /// <summary>To be told which flags sources have, after that may have changed.</summary>
    public void SetSourceFlags(FlagSet[] flagsOfSources) => sourceFlags = flagsOfSources;

    /// <summary>Forgets a statement that is not known any more.</summary>
    public void Clear(int statement)
    {
        weights[statement] = default;
        if (canFlag)
            flags[statement] = default;
        if (scene.Reads.IsOn)
            Keep(statement, Reads.Nothing);
    }

    public void Grow()
    {
        if (scene.Index.Statements.Count <= weights.Length)
            return;
        var size = Math.Max(scene.Index.Statements.Count, 2 * weights.Length);
        Array.Resize(ref weights, size);
        if (canFlag)
            Array.Resize(ref flags, size);
    }

    /// <param name="scene">The case, its sources graded.</param>
    /// <param name="statement">The statement.</param>
    /// <param name="trace">Where to write down what made the weight; null to leave it.</param>
    public static StatementEffects Weigh(Case scene, int statement, RuleTrace? trace = null)
    {
        var index = scene.Index;
        var rules = index.Model.Rules;
        var record = index.Statements[statement];
        var grade = scene.Grades[scene.Chains.WeakestOf(statement)];
        var strength = rules.Weights.Strength(grade);
        var effects = new StatementEffects(strength, grade <= Reliability.D ? rules.Weights.Even : strength);
        trace?.Factors.Add(new(OwnFactor.Strength, strength));
        if (record.Certainty != Certainty.Certain)
            Factor(OwnFactor.Certainty, rules.Weights.Factor(record.Certainty), ref effects, trace);
        if (trace is null)
            rules.OnStatement(new StatementView(scene, statement), ref effects);
        else
            rules.OnStatement(new StatementView(scene, statement), ref effects, trace);
        if (record.Stance == Stance.Doubts)
            Factor(OwnFactor.Doubt, rules.Weights.Doubt, ref effects, trace);
        if (record.Stance is Stance.Declines or Stance.Withdraws)
            Factor(OwnFactor.Stance, 0, ref effects, trace);
        if (index.Facts[statement].Root == CaseIndex.None)
            Factor(OwnFactor.Origin, 0, ref effects, trace);
        return effects;
    }

    private static void Factor(int own, double factor, ref StatementEffects effects, RuleTrace? trace)
    {
        effects.Factor(factor);
        trace?.Factors.Add(new(own, factor));
    }

    // Most rules look at nothing else.
    private void Keep(int statement, Reads read)
    {
        var before = statement < reads.Length ? reads[statement] : Reads.Nothing;
        if (before == read)
            return;
        if (statement >= reads.Length)
            Array.Resize(ref reads, Math.Max(statement + 1, Math.Max(weights.Length, 2 * reads.Length)));
        reads[statement] = read;
        foreach (var what in ReadLog.OfStatements)
        {
            if (!readers.TryGetValue(what, out var those))
                readers.Add(what, those = []);
            if (read.HasFlag(what))
                those.Add(statement);
            else
                those.Remove(statement);
        }
    }
}
