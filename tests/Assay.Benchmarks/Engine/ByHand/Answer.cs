namespace Assay.Benchmarks.Engine.ByHand;

/// <summary>What an answer to a question states, read once for all comparisons. Counts have few enough digits for doubles to hold them.</summary>
internal readonly struct Answer
{
    private readonly double low;
    private readonly double high;
    private readonly int first;
    private readonly int last;
    private readonly int winner;
    private readonly int loser;
    private readonly bool hasNumber;
    private readonly bool hasPeriod;

    public Answer(Toll toll, int winner, int loser)
    {
        (this.winner, this.loser) = (winner, loser);
        if (toll.Number is { } number)
        {
            hasNumber = true;
            low = (double?)number.Low ?? double.NegativeInfinity;
            high = (double?)number.High ?? double.PositiveInfinity;
        }

        if (toll.Period is { } period)
        {
            hasPeriod = true;
            first = period.Earliest.DayNumber;
            last = period.Latest.DayNumber;
        }
    }

    /// <summary>Whether this one states all that the other does, as precisely or more so.</summary>
    public bool Implies(in Answer other) =>
        (!other.hasNumber || (hasNumber && low >= other.low && high <= other.high))
        && (!other.hasPeriod || (hasPeriod && IsWithin(other)))
        && (other.winner < 0 || winner == other.winner)
        && (other.loser < 0 || loser == other.loser);

    /// <summary>Whether they are counts that cannot both hold: disjoint, and the larger one over the same period or part of it.</summary>
    public bool Excludes(in Answer other) =>
        hasNumber && other.hasNumber && hasPeriod && other.hasPeriod
        && ((low > other.high && IsWithin(other)) || (other.low > high && other.IsWithin(this)));

    private bool IsWithin(in Answer other) => other.first <= first && last <= other.last;
}
