using System.Collections.Immutable;

namespace Assay;

/// <summary>
/// How one side of a claim adds up over origins: each one's own judgement, and whichever is more of what the crowd and what the strongest
/// statement that rests on others have beyond it, Σ m(o) + max(min(1, Σ e(o)), max q(o)).
/// </summary>
/// <param name="Side">Which side.</param>
/// <param name="Total">What it weighs, to the last bit what the tally has.</param>
/// <param name="Own">Σ m(o), summed in ordinal order of origin.</param>
/// <param name="Crowd">Σ e(o), or the most that the crowd may add if that is less (<see cref="Weights.Crowd"/>).</param>
/// <param name="Derived">The largest q(o).</param>
/// <param name="Origins">The origins, the weightiest first, then by id; who brings nothing is among them.</param>
/// <param name="Sum">The sum in lines that can be checked by hand, the total last; none where nothing was said on this side.</param>
public sealed record SideAccount(
    ContributionSide Side,
    double Total,
    double Own,
    double Crowd,
    double Derived,
    ImmutableArray<OriginAccount> Origins,
    ImmutableArray<SumLine> Sum);

/// <summary>One line of a sum.</summary>
/// <param name="What">What is summed up.</param>
/// <param name="Terms">The terms, as a calculator takes them.</param>
/// <param name="Value">What they come to.</param>
public sealed record SumLine(string What, string Terms, double Value)
{
    /// <summary>The line: <c>r = 3 + 2.5 = 5.5</c>.</summary>
    public override string ToString() =>
        Terms == Explanation.Number(Value) ? $"{What} = {Terms}" : $"{What} = {Terms} = {Explanation.Number(Value)}";
}
