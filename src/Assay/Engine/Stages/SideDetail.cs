namespace Assay.Engine;

/// <summary>Who keeps whom from counting on one side of a claim: the same grouping as the sum's, kept by statement.</summary>
internal sealed class SideDetail
{
    private readonly CaseIndex index;
    private readonly Dictionary<(int Origin, OriginPart Part), Best> strongest = [];
    private readonly bool crowdCounts;
    private readonly int firstOfCrowd = CaseIndex.None;
    private readonly int firstDerived = CaseIndex.None;

    /// <param name="evaluation">The evaluation.</param>
    /// <param name="standing">The statements that stand on the side, in ordinal order of id, each with what it weighs there; of equal ones the first counts.</param>
    public SideDetail(Evaluation evaluation, IEnumerable<(int Statement, double Weight)> standing)
    {
        index = evaluation.Index;
        foreach (var (statement, weight) in standing)
        {
            var key = KeyOf(evaluation, statement);
            var best = strongest.GetValueOrDefault(key, new(0, CaseIndex.None));
            if (weight > best.Weight)
                strongest[key] = new(weight, statement);
        }

        var (crowd, most, derived) = (0.0, 0.0, 0.0);
        foreach (var origin in strongest.Keys.Select(key => key.Origin).Distinct().OrderBy(origin => index.SourceTable.Ranks[origin]))
        {
            var (part, borrowed) = (Beyond(origin, OriginPart.Crowd), Beyond(origin, OriginPart.Derived));
            crowd += part;
            if (part > most)
                (most, firstOfCrowd) = (part, strongest[(origin, OriginPart.Crowd)].Statement);
            if (borrowed > derived)
                (derived, firstDerived) = (borrowed, strongest[(origin, OriginPart.Derived)].Statement);
        }

        crowdCounts = Math.Min(index.Model.Rules.Weights.Crowd, crowd) >= derived;
    }

    /// <summary>The statement that kept this one, which stands, from counting; None if it counts.</summary>
    public int StrongerThan(Evaluation evaluation, int statement)
    {
        var key = KeyOf(evaluation, statement);
        var best = strongest[key];
        if (best.Statement != statement)
            return best.Statement;
        if (key.Part == OriginPart.Own)
            return CaseIndex.None;
        if (Beyond(key.Origin, key.Part) <= 0)
            return strongest[(key.Origin, OriginPart.Own)].Statement;
        return key.Part == OriginPart.Crowd ? (crowdCounts ? CaseIndex.None : firstDerived)
            : crowdCounts ? firstOfCrowd
            : firstDerived == statement ? CaseIndex.None : firstDerived;
    }

    private static (int Origin, OriginPart Part) KeyOf(Evaluation evaluation, int statement) =>
        (evaluation.Weighing[statement].Origin, evaluation.Weighing[statement].Part);

    // What it has beyond the origin's own judgement.
    private double Beyond(int origin, OriginPart part) =>
        Math.Max(0, strongest.GetValueOrDefault((origin, part)).Weight - strongest.GetValueOrDefault((origin, OriginPart.Own)).Weight);

    private readonly record struct Best(double Weight, int Statement);
}
