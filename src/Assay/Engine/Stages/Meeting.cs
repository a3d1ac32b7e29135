namespace Assay.Engine;

/// <summary>What becomes of a statement when it meets what the same voice said elsewhere.</summary>
/// <param name="By">The statement that replaces it; None if none does.</param>
/// <param name="Disputed">Whether the voice said otherwise on the same day, with no less weight.</param>
internal readonly record struct Outcome(int By, bool Disputed);

/// <summary>
/// What one voice said of one claim, as it meets what the same voice said of related ones. Both run in order of time, so that each is gone
/// through once, from the end.
/// </summary>
internal readonly ref struct Meeting
{
    private readonly Case scene;
    private readonly Weighing weighing;
    private readonly ReadOnlySpan<int> said;
    private readonly Span<Outcome> outcomes;

    /// <param name="outcomes">One for each of <paramref name="said"/>, to be filled.</param>
    public Meeting(Case scene, Weighing weighing, ReadOnlySpan<int> said, Span<Outcome> outcomes)
    {
        (this.scene, this.weighing) = (scene, weighing);
        this.said = said;
        this.outcomes = outcomes;
        outcomes.Fill(new(CaseIndex.None, false));
    }

    /// <summary>Whatever it says later of the same claim replaces what it said.</summary>
    public void WithItself()
    {
        var (next, group) = (CaseIndex.None, CaseIndex.None);
        for (var i = said.Length - 1; i >= 0; i--)
        {
            if (i + 1 < said.Length && Day(said[i]) < Day(said[i + 1]))
                (next, group) = (group, CaseIndex.None);
            Replace(i, next);
            group = Earlier(group, said[i], said[i]);
        }
    }

    /// <summary>
    /// What goes one way meets what goes another way on a related claim: later it replaces; on the same day the weaker counts nothing, of
    /// equal ones neither.
    /// </summary>
    /// <param name="others">What the voice said of the related claim.</param>
    /// <param name="side">Which of its statements are met.</param>
    /// <param name="meets">By which of the others.</param>
    /// <param name="takesBack">Whether withdrawing there takes back here, even on the same day.</param>
    public void With(ReadOnlySpan<int> others, Side side, Side meets, bool takesBack)
    {
        var (later, withdrawn, at) = (CaseIndex.None, CaseIndex.None, others.Length - 1);
        var (sameDay, weightiest) = (int.MaxValue, 0.0);
        for (var i = said.Length - 1; i >= 0 && !others.IsEmpty; i--)
        {
            if (scene.Index.Facts[said[i]].Side != side)
                continue;
            var day = Day(said[i]);
            if (day != sameDay)
            {
                for (; at >= 0 && Day(others[at]) > day; at--)
                    Pass(others[at], meets, ref later, ref withdrawn);
                (sameDay, weightiest) = (day, 0);
                for (var same = at; same >= 0 && Day(others[same]) == day; same--)
                {
                    if (scene.Index.Facts[others[same]].Stance == Stance.Withdraws)
                        withdrawn = others[same];
                    else if (scene.Index.Facts[others[same]].Side == meets)
                        weightiest = Math.Max(weightiest, weighing[others[same]].Weight);
                }
            }

            if (takesBack)
                Replace(i, withdrawn);
            if (weighing[said[i]].Weight is > 0 and var weight)
            {
                Replace(i, later);
                if (weightiest >= weight)
                    outcomes[i] = outcomes[i] with { Disputed = true };
            }
        }
    }

    private void Pass(int other, Side meets, ref int later, ref int withdrawn)
    {
        ref readonly var facts = ref scene.Index.Facts[other];
        if (facts.Stance == Stance.Withdraws)
            withdrawn = other;
        else if (facts.Side == meets && weighing[other].Weight > 0)
            later = other;
    }

    private int Day(int statement) => scene.Index.Facts[statement].Said;

    private void Replace(int place, int by)
    {
        if (by != CaseIndex.None)
            outcomes[place] = outcomes[place] with { By = Earlier(outcomes[place].By, by, said[place]) };
    }

    // The first in time; of one day what is said of the same claim, then whatever does not withdraw, then in order of id.
    private int Earlier(int one, int other, int than)
    {
        if (one == CaseIndex.None)
            return other;
        var claim = scene.Index.Facts[than].Claim;
        ref readonly var first = ref scene.Index.Facts[one];
        ref readonly var second = ref scene.Index.Facts[other];
        var order = first.Said.CompareTo(second.Said);
        if (order == 0)
            order = (first.Claim != claim).CompareTo(second.Claim != claim);
        if (order == 0)
            order = (first.Stance == Stance.Withdraws).CompareTo(second.Stance == Stance.Withdraws);
        if (order == 0)
            order = scene.Index.Statements.Compare(one, other);
        return order <= 0 ? one : other;
    }
}
