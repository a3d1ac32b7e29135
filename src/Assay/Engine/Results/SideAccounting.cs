using System.Collections.Immutable;

namespace Assay.Engine;

/// <summary>Sums up one side of a claim again, from what is reported of each statement, and writes the sum down.</summary>
internal static class SideAccounting
{
    /// <param name="limit">The most that the crowd may add.</param>
    public static SideAccount Of(ClaimAssessment claim, ContributionSide side, Case scene, double limit)
    {
        var origins = claim.Contributions
            .Where(contribution => contribution.Side == side)
            .GroupBy(contribution => contribution.Origin)
            .OrderBy(origin => origin.Key, StringComparer.Ordinal)
            .Select(origin => Origin(origin.Key, origin, scene))
            .ToArray();

        // The additions of the engine, in its order, so that not even the last bit differs.
        var (own, crowd, derived) = (0.0, 0.0, 0.0);
        foreach (var origin in origins)
        {
            own += origin.Account.Own;
            crowd += origin.Account.Crowd;
            derived = Math.Max(derived, origin.Account.Derived);
        }

        var parts = new Parts(own, Math.Min(limit, crowd), derived);
        Part[] ranked = [.. origins.OrderByDescending(origin => origin.Account.Own + origin.Account.Crowd + origin.Account.Derived)];
        return new SideAccount(
            side, parts.Total, parts.Own, parts.Crowd, parts.Derived,
            [.. ranked.Select(origin => origin.Account)],
            Lines(side == ContributionSide.For ? "r" : "s", parts, limit, ranked));
    }

    private static Part Origin(string? id, IEnumerable<Contribution> contributions, Case scene)
    {
        var (own, crowd, derived) = (0.0, 0.0, 0.0);
        foreach (var contribution in contributions.Where(TakesPart))
        {
            var statement = scene.Statement(new Ref<Statement>(contribution.Statement.Id));
            ref var strongest = ref statement.IsDerived ? ref derived : ref statement.Source.Grade <= Reliability.D ? ref own : ref crowd;
            strongest = Math.Max(strongest, contribution.Weight);
        }

        var account = new OriginAccount(
            id,
            id is null ? "Nobody knows who" : scene.Names.NameOf(Family.Source, id),
            own,
            Math.Max(0, crowd - own),
            Math.Max(0, derived - own),
            [.. contributions.OrderByDescending(c => c.Counted).ThenByDescending(c => c.Weight).ThenBy(c => c.Statement.Id, StringComparer.Ordinal)]);
        return new Part(account, crowd, derived);
    }

    // What is only weaker than another stands, and could be the strongest of its own sort.
    private static bool TakesPart(Contribution contribution) =>
        contribution.Counted || contribution.Why.StartsWith("weaker than ", StringComparison.Ordinal);

    private static ImmutableArray<SumLine> Lines(string symbol, Parts parts, double limit, Part[] origins)
    {
        var own = origins.Where(origin => origin.Account.Own > 0).Select(origin => Explanation.Number(origin.Account.Own)).ToArray();
        var crowd = origins.Where(origin => origin.Account.Crowd > 0).Select(origin => Beyond(origin.StrongestOfCrowd, origin.Account.Own)).ToArray();
        var derived = origins.Where(origin => origin.Account.Derived > 0).Select(origin => Beyond(origin.StrongestDerived, origin.Account.Own)).ToArray();
        if (origins.Length == 0)
            return [];
        if (crowd.Length + derived.Length == 0)
            return [new(symbol, own.Length == 0 ? "0" : string.Join(" + ", own), parts.Total)];
        var lines = ImmutableArray.CreateBuilder<SumLine>();
        if (own.Length > 0)
            lines.Add(new("each origin's own", string.Join(" + ", own), parts.Own));
        if (crowd.Length > 0)
            lines.Add(new($"graded E or F, together at most {Explanation.Number(limit)}", $"min({Explanation.Number(limit)}, {string.Join(" + ", crowd)})", parts.Crowd));
        if (derived.Length > 0)
            lines.Add(new("resting on others, only the strongest", derived.Length == 1 ? derived[0] : $"max({string.Join(", ", derived)})", parts.Derived));
        lines.Add(new(symbol, Total(parts, own.Length > 0, crowd.Length > 0, derived.Length > 0), parts.Total));
        return lines.ToImmutable();
    }

    private static string Total(Parts parts, bool hasOwn, bool hasCrowd, bool hasDerived)
    {
        var more = hasCrowd && hasDerived ? $"max({Explanation.Number(parts.Crowd)}, {Explanation.Number(parts.Derived)})"
            : Explanation.Number(hasCrowd ? parts.Crowd : parts.Derived);
        return hasOwn ? $"{Explanation.Number(parts.Own)} + {more}" : more;
    }

    private static string Beyond(double weight, double own) =>
        own > 0 ? $"({Explanation.Number(weight)} − {Explanation.Number(own)})" : Explanation.Number(weight);

    private readonly record struct Parts(double Own, double Crowd, double Derived)
    {
        public double Total => Own + Math.Max(Crowd, Derived);
    }

    private sealed record Part(OriginAccount Account, double StrongestOfCrowd, double StrongestDerived);
}
