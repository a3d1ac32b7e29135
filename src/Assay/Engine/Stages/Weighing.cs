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
        var tracer = default(NoTracer);
        for (var i = 0; i < weighing.Weights.Length; i++)
        {
            if (!scene.IsKnown(i))
                continue;
            var effects = Weigh(scene, i, ref tracer);
            (weighing.Weights[i], weighing.Even[i], weighing.Flags[i]) = (effects.Weight, effects.Even, effects.Flags);
        }

        return weighing;
    }

    public static StatementEffects Weigh<TTracer>(Case scene, int statement, ref TTracer tracer)
        where TTracer : struct, IRuleTracer
    {
        var index = scene.Index;
        var rules = index.Model.Rules;
        var record = index.Statements[statement];
        var weakest = scene.WeakestOfChain(statement);
        var grade = scene.Grades[weakest];
        var strength = rules.Weights.Strength(grade);
        var effects = new StatementEffects(strength, grade <= Reliability.D ? rules.Weights.Even : strength);
        if (tracer.IsOn)
            tracer.Weight("strength", strength, $"{new SourceView(scene, weakest).Name} is graded {grade}.");
        if (record.Certainty != Certainty.Certain)
            Factor("certainty", rules.Weights.Factor(record.Certainty), "The speaker hedges.", ref effects, ref tracer);
        rules.OnStatement(new StatementView(scene, statement), ref effects, ref tracer);
        if (record.Stance == Stance.Doubts)
            Factor("doubt", rules.Weights.Doubt, "A doubt says less than a denial.", ref effects, ref tracer);
        if (record.Stance is Stance.Declines or Stance.Withdraws)
            Factor("stance", 0, "It takes no side.", ref effects, ref tracer);
        if (index.Roots[statement] == CaseIndex.None)
            Factor("origin", 0, "Nobody knows who said it first.", ref effects, ref tracer);
        return effects;
    }

    private static void Factor<TTracer>(string name, double factor, string because, ref StatementEffects effects, ref TTracer tracer)
        where TTracer : struct, IRuleTracer
    {
        effects.Factor(factor);
        if (tracer.IsOn)
            tracer.Weight(name, factor, because);
    }
}
