namespace Assay.Engine;

/// <summary>Finds statements that probably repeat another source's without naming it (see <see cref="CopyingPair"/>).</summary>
internal sealed class CopyDetection
{
    // There is one truth: that two agree on what is likelier true than not tells nothing, however often they do.
    private const double Even = .5;

    private readonly CaseIndex index;
    private readonly OtherOrigins others;
    private readonly CopyingWeights weights;
    private readonly double priorOdds;
    private readonly double mostTelling;

    private CopyDetection(Evaluation evaluation)
    {
        (index, others) = (evaluation.Index, new OtherOrigins(evaluation));
        weights = index.Model.Rules.Weights.Copying;
        priorOdds = weights.Prior / (1 - weights.Prior);

        // The ratio falls with the probability, or rises where sources are thought to err more often than not.
        mostTelling = Math.Max(Ratio(probability: 0), Ratio(Even));
    }

    /// <summary>For each probable echo the likeliest original, and the pair.</summary>
    public static Dictionary<int, (int Original, CopyingPair Pair)> Run(Evaluation evaluation, Pace pace)
    {
        var detection = new CopyDetection(evaluation);
        var found = new Dictionary<int, (int Original, CopyingPair Pair)>();
        foreach (var (sources, shared) in SharedClaims.Of(evaluation, detection.Least(), pace))
        {
            pace.Check();
            if (detection.CanReach(shared) && detection.Judge(sources, shared) is { } pair)
                detection.Mark(pair, shared, found);
        }

        return found;
    }

    // How many shared claims it takes at the least: if each were an error of the sort that tells most, and there were no differences.
    private int Least()
    {
        var wanted = weights.Threshold / (1 - weights.Threshold) / priorOdds;
        return (int)Math.Clamp(Math.Ceiling((Math.Log(wanted) / Math.Log(mostTelling)) - 1e-9), 1, int.MaxValue);
    }

    // The same with the differences that there are.
    private bool CanReach(SharedClaims.Pair shared) =>
        Probability(priorOdds * Math.Pow(mostTelling, shared.Both.Count) * Math.Pow(1 - weights.Rate, shared.Differences)) >= weights.Threshold;

    private CopyingPair? Judge((int One, int Other) sources, SharedClaims.Pair shared)
    {
        var (odds, errors, lead) = (priorOdds * Math.Pow(1 - weights.Rate, shared.Differences), 0, 0);
        foreach (var (one, other) in shared.Both.OrderBy(both => index.Claims[index.Facts[both.One].Claim].Id, StringComparer.Ordinal))
        {
            var truth = others.On(index.Facts[one].Claim, index.Facts[one].Origin, index.Facts[other].Origin).P;
            if (truth < Even)
                (odds, errors) = (odds * Ratio(truth), errors + 1);
            lead += Math.Sign(index.Facts[other].Said - index.Facts[one].Said);
        }

        // Whoever was later as often as the other is nobody's copier for certain.
        if (Probability(odds) < weights.Threshold || lead == 0)
            return null;
        var (copier, copied) = lead > 0 ? (sources.Other, sources.One) : (sources.One, sources.Other);
        return new(index.Sources[copier].Id, index.Sources[copied].Id, Probability(odds), errors, shared.Both.Count, shared.Differences);
    }

    private void Mark(CopyingPair pair, SharedClaims.Pair shared, Dictionary<int, (int Original, CopyingPair Pair)> found)
    {
        foreach (var (one, other) in shared.Both)
        {
            var (copy, original) = index.Sources[index.Facts[one].Source].Id == pair.Copier ? (one, other) : (other, one);
            if (index.Facts[copy].Said <= index.Facts[original].Said)
                continue;
            if (!found.TryGetValue(copy, out var before) || IsLikelier(pair, before.Pair))
                found[copy] = (original, pair);
        }
    }

    private static bool IsLikelier(CopyingPair pair, CopyingPair other) =>
        pair.Probability != other.Probability ? pair.Probability > other.Probability : string.CompareOrdinal(pair.Copied, other.Copied) < 0;

    /// <summary>
    /// How much likelier it is that both assert a claim of this probability if one copies the other than if neither does: with c the rate of
    /// copying, ε the rate of error and n the number of false values, (c·(p(1−ε) + (1−p)ε) + (1−c)·I) / I, where I = p(1−ε)² + (1−p)ε²/n.
    /// </summary>
    private double Ratio(double probability)
    {
        var (error, right) = (weights.Error, 1 - weights.Error);
        var alone = (probability * right * right) + ((1 - probability) * error * error / weights.Values);
        return ((weights.Rate * ((probability * right) + ((1 - probability) * error))) + ((1 - weights.Rate) * alone)) / alone;
    }

    private static double Probability(double odds) => double.IsFinite(odds) ? odds / (1 + odds) : 1;
}
