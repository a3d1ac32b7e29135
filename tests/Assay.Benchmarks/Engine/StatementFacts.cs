using Assay.Benchmarks.Engine.ByHand;

namespace Assay.Benchmarks.Engine;

/// <summary>What the statement rules ask of a statement, looked up beforehand: the input of a rules engine that knows no dossiers.</summary>
public sealed class StatementFacts
{
    public required string Id { get; init; }

    public required int Claim { get; init; }

    public required string Stance { get; init; }

    public required double Strength { get; init; }

    public required double Certainty { get; init; }

    public required bool IsAnonymous { get; init; }

    public required bool IsDerived { get; init; }

    public required bool CitesDocument { get; init; }

    public required bool ServesInterest { get; init; }

    public required bool AgainstInterest { get; init; }

    /// <summary>What the statement weighs, by the rules as plain conditions, in ordinal order of their ids.</summary>
    public double Weigh()
    {
        var weight = Strength * Certainty;
        if (CitesDocument)
            weight *= 1.2;
        if (Stance == "Asserts" && (ServesInterest || AgainstInterest))
            weight *= .9;
        if (IsDerived)
            weight *= .5;
        if (AgainstInterest)
            weight *= 1.5;
        if (IsAnonymous)
            weight *= .5;
        if (ServesInterest)
            weight *= Stance == "Asserts" ? .7 : .4;
        return Stance == "Doubts" ? weight * .5 : weight;
    }

    internal static StatementFacts[] Of(Dossier dossier, Assessment assessment)
    {
        var weigher = new Weigher(dossier);
        var weights = BenchModel.Instance.Rules.Weights;
        var grades = assessment.Sources.ToDictionary(s => s.Id, s => s.Reliability);
        return [.. dossier.Statements.Where(s => s.Relays is null && s.Stance <= Assay.Stance.Doubts).Select(Facts)];

        StatementFacts Facts(Statement statement)
        {
            ref readonly var source = ref weigher.Sources.Infos[weigher.Sources.Numbers[statement.Source.Id]];
            var number = weigher.Claims.Numbers[statement.Claim.Id];
            ref readonly var claim = ref weigher.Claims.Infos[number];
            var leaning = weigher.Parties.Leaning(source.Allegiance, claim.Winner, claim.Loser) * (statement.Stance == Assay.Stance.Asserts ? 1 : -1);
            var (borrowed, document) = weigher.Evidence.Cited(statement.Evidence.AsSpan(), source.Origin);
            return new StatementFacts
            {
                Id = statement.Id,
                Claim = number,
                Stance = statement.Stance.ToString(),
                Strength = weights.Strength(grades[statement.Source.Id]),
                Certainty = weights.Factor(statement.Certainty),
                IsAnonymous = statement.Attribution == Attribution.Anonymous,
                IsDerived = statement.DrawsOn.Count > 0 || (statement.Evidence.Count > 0 && borrowed),
                CitesDocument = document,
                ServesInterest = leaning > 0,
                AgainstInterest = leaning < 0,
            };
        }
    }
}
