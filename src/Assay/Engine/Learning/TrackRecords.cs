using System.Collections.Immutable;

namespace Assay.Engine;

/// <summary>Takes the record of every source, as things stand with the grades of an evaluation.</summary>
internal static class TrackRecords
{
    /// <param name="expected">The share borne out that is expected of each source before its record is looked at.</param>
    public static TrackRecord[] Of(Evaluation evaluation, Func<int, double> expected)
    {
        var index = evaluation.Index;
        var cases = new List<SettledCase>?[index.Sources.Count];
        var others = new OtherOrigins(evaluation);
        foreach (var claim in index.Claims.InOrder())
        {
            index.Pace.Check();
            var judged = new Dictionary<int, Tally>();
            foreach (var statement in PlainestOfEachSource(evaluation, claim))
            {
                ref readonly var facts = ref index.Facts[statement];
                if (!judged.TryGetValue(facts.Origin, out var tally))
                    judged.Add(facts.Origin, tally = others.On(claim, facts.Origin));
                if (Case(evaluation, statement, facts, tally) is { } settled)
                    (cases[facts.Source] ??= []).Add(settled);
            }
        }

        return [.. cases.Select((those, source) => Record(those ?? [], expected(source), index.Model.Rules.Weights))];
    }

    /// <summary>The grade that stands for the share nearest to this one.</summary>
    public static Reliability Nearest(double share, Weights weights)
    {
        var nearest = Reliability.A;
        for (var grade = Reliability.B; grade <= Reliability.E; grade++)
        {
            if (Math.Abs(weights.Track[(int)grade] - share) < Math.Abs(weights.Track[(int)nearest] - share))
                nearest = grade;
        }

        return nearest;
    }

    // What a source itself still says of a claim, of its own knowledge; once, however often it says so.
    private static IEnumerable<int> PlainestOfEachSource(Evaluation evaluation, int claim)
    {
        var index = evaluation.Index;
        var plainest = new SortedDictionary<int, int>();
        foreach (var statement in evaluation.Scene.Lists.On(claim))
        {
            ref readonly var facts = ref index.Facts[statement];
            if (evaluation.Settling[statement] != Fate.Stands || facts.Side == Side.None || facts.IsDerived)
                continue;
            if (!plainest.TryGetValue(facts.Source, out var other) || Compare(index, statement, other) < 0)
                plainest[facts.Source] = statement;
        }

        return plainest.Values;
    }

    private static int Compare(CaseIndex index, int statement, int other)
    {
        var order = Weight(index, other).CompareTo(Weight(index, statement));
        return order != 0 ? order : index.Statements.Compare(statement, other);
    }

    // How far the speaker stands by it.
    private static double Weight(CaseIndex index, int statement)
    {
        var (record, weights) = (index.Statements[statement], index.Model.Rules.Weights);
        return weights.Factor(record.Certainty) * (record.Stance == Stance.Doubts ? weights.Doubt : 1);
    }

    private static SettledCase? Case(Evaluation evaluation, int statement, in StatementFacts facts, Tally others)
    {
        var weights = evaluation.Index.Model.Rules.Weights;
        var holds = others.SupportingOrigins >= weights.SettledOrigins && others.P >= weights.SettledAt;
        var fails = others.OpposingOrigins >= weights.SettledOrigins && others.P <= 1 - weights.SettledAt;
        if (!holds && !fails)
            return null;
        var record = evaluation.Index.Statements[statement];
        var weight = Weight(evaluation.Index, statement);
        return weight <= 0 ? null : new SettledCase(
            record,
            record.Claim.Id,
            holds == (facts.Side == Side.For),
            weight,
            others.P,
            holds ? others.SupportingOrigins : others.OpposingOrigins);
    }

    private static TrackRecord Record(List<SettledCase> cases, double expected, Weights weights)
    {
        var (right, wrong) = (0.0, 0.0);
        foreach (var settled in cases)
        {
            right += settled.IsBorneOut ? settled.Weight : 0;
            wrong += settled.IsBorneOut ? 0 : settled.Weight;
        }

        var share = (right + (expected * weights.TrackPrior)) / (right + wrong + weights.TrackPrior);
        return new TrackRecord(right, wrong, share, cases.Count > 0 ? Nearest(share, weights) : null, [.. cases]);
    }
}
