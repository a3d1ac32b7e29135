namespace Assay.Engine;

/// <summary>
/// Second stratum: what each statement weighs. Strength of the source's grade × certainty × the factors of the rules
/// that fire × what a doubt is worth, multiplied in that order.
/// </summary>
internal sealed class Weighing
{
    private Weighing(int count) => (Weights, Even, Flags) = (new double[count], new double[count], new FlagSet[count]);

    public double[] Weights { get; }

    /// <summary>The weights if every source graded A to D were equally reliable.</summary>
    public double[] Even { get; }

    public FlagSet[] Flags { get; }

    public static Weighing Run(Case scene)
    {
        var weighing = new Weighing(scene.Index.Statements.Length);
        for (var i = 0; i < weighing.Weights.Length; i++)
        {
            if (!scene.IsKnown(i))
                continue;
            var effects = Weigh(scene, i);
            (weighing.Weights[i], weighing.Even[i], weighing.Flags[i]) = (effects.Weight, effects.Even, effects.Flags);
        }

        return weighing;
    }

    /// <param name="scene">The case, its sources graded.</param>
    /// <param name="statement">The statement.</param>
    /// <param name="trace">Where to write down what made the weight; null to leave it.</param>
    public static StatementEffects Weigh(Case scene, int statement, RuleTrace? trace = null)
    {
        var index = scene.Index;
        var rules = index.Model.Rules;
        var record = index.Statements[statement];
        var grade = scene.Grades[scene.WeakestOfChain(statement)];
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
        if (index.Roots[statement] == CaseIndex.None)
            Factor(OwnFactor.Origin, 0, ref effects, trace);
        return effects;
    }

    private static void Factor(int own, double factor, ref StatementEffects effects, RuleTrace? trace)
    {
        effects.Factor(factor);
        trace?.Factors.Add(new(own, factor));
    }
}
