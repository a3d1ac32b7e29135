namespace Assay.Engine;

/// <summary>
/// Learns grades from records, and records from what those grades make of the claims, until neither moves. Grades are few, so a round that
/// has been seen before is a circle.
/// </summary>
internal sealed class Learner
{
    private const int MostRounds = 100;

    private readonly CaseIndex index;
    private readonly DateOnly asOf;
    private readonly Weights weights;
    private readonly ReliabilityMode mode;

    private Learner(CaseIndex index, DateOnly asOf)
    {
        (this.index, this.asOf) = (index, asOf);
        (weights, mode) = (index.Model.Rules.Weights, index.Model.Rules.Reliability);
    }

    /// <summary>The grades with which the source rules are to begin, the records behind them, and how it went.</summary>
    public static (Reliability[] Grades, TrackRecord[] Records, LearningOutcome Outcome) Run(CaseIndex index, DateOnly asOf) =>
        new Learner(index, asOf).Run();

    /// <summary>The share borne out that is expected of a source before its record is looked at.</summary>
    public static double Expected(CaseIndex index, int source, ReliabilityMode mode)
    {
        var weights = index.Model.Rules.Weights;
        return mode != ReliabilityMode.Learned && Declared(index, source) is var grade and <= Reliability.E
            ? weights.Track[(int)grade]
            : weights.BaseRate;
    }

    private (Reliability[] Grades, TrackRecord[] Records, LearningOutcome Outcome) Run()
    {
        var grades = Array.ConvertAll(new int[index.Sources.Count], _ => Reliability.C);
        for (var source = 0; mode == ReliabilityMode.Both && source < grades.Length; source++)
            grades[source] = Declared(index, source);
        var rounds = new List<(Reliability[] Grades, TrackRecord[] Records)>();
        for (; ;)
        {
            var records = Judge(grades);
            rounds.Add((grades, records));
            var next = Next(records);
            if (next.SequenceEqual(grades))
                return (Final(records), records, new(mode, rounds.Count, Converged: true));
            var again = rounds.FindIndex(round => next.SequenceEqual(round.Grades));
            if (again >= 0 || rounds.Count == MostRounds)
            {
                var weakest = Weakest(rounds[Math.Max(again, 0)..].ConvertAll(round => round.Records));
                return (Final(weakest), weakest, new(mode, rounds.Count, Converged: false));
            }

            grades = next;
        }
    }

    private TrackRecord[] Judge(Reliability[] grades) =>
        TrackRecords.Of(new Evaluation(new Case(index, asOf, grades)), source => Expected(index, source, mode));

    // Whoever has no record yet is taken for average while others are judged: else nobody could begin.
    private Reliability[] Next(TrackRecord[] records) => [.. records.Select((record, source) =>
        record.Grade ?? (mode == ReliabilityMode.Both ? Declared(index, source) : Reliability.C))];

    private Reliability[] Final(TrackRecord[] records) => [.. records.Select(Final)];

    private Reliability Final(TrackRecord record, int source) =>
        record.Grade ?? (mode == ReliabilityMode.Both ? Declared(index, source) : Reliability.F);

    // Of each source the record that makes the weakest grade, so that what is shown is what the grade comes from.
    private TrackRecord[] Weakest(List<TrackRecord[]> circle)
    {
        var weakest = circle[0].ToArray();
        foreach (var round in circle)
        {
            for (var source = 0; source < weakest.Length; source++)
            {
                if (weights.Strength(Final(round[source], source)) < weights.Strength(Final(weakest[source], source)))
                    weakest[source] = round[source];
            }
        }

        return weakest;
    }

    private static Reliability Declared(CaseIndex index, int source) =>
        index.Sources.Has(source) ? index.Sources[source].Reliability ?? Reliability.F : Reliability.F;
}
