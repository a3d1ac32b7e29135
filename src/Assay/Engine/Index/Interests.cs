using System.Collections.Concurrent;

namespace Assay.Engine;

/// <summary>
/// Who gains and who loses if a claim is believed: the parties named by its fields marked <c>interested</c>,
/// and whoever is a member of them.
/// </summary>
internal sealed class Interests(CaseIndex index)
{
    private static readonly Sides Nobody = new([], []);

    private readonly ConcurrentDictionary<KindInfo, FieldInfo[]> fields = [];
    private readonly HashSet<int>?[] bodies = new HashSet<int>?[index.Parties.Count];
    private Sides?[] named = new Sides?[index.Claims.Count];

    /// <summary>How a party leans on a claim; None also where it would both gain and lose.</summary>
    /// <param name="party">The party; None if there is none.</param>
    public Interest Of(int party, int claim)
    {
        if (party == CaseIndex.None)
            return Interest.None;
        var sides = named[claim] ??= Named(index.Claims[claim]);
        if (ReferenceEquals(sides, Nobody))
            return Interest.None;
        var own = BodiesOf(party);
        return (AnyIn(sides.For, own), AnyIn(sides.Against, own)) switch
        {
            (true, false) => Interest.For,
            (false, true) => Interest.Against,
            _ => Interest.None,
        };
    }

    /// <summary>The party and every body that it belongs to, directly or not.</summary>
    public HashSet<int> BodiesOf(int party) => bodies[party] ??= FindBodies(party);

    /// <summary>To be told after a claim came or changed.</summary>
    public void Forget(int claim)
    {
        if (claim >= named.Length)
            Array.Resize(ref named, 2 * (claim + 1));
        named[claim] = null;
    }

    private static bool AnyIn(int[] parties, HashSet<int> bodies)
    {
        foreach (var party in parties)
        {
            if (bodies.Contains(party))
                return true;
        }

        return false;
    }

    private Sides Named(Claim claim)
    {
        var interested = fields.GetOrAdd(claim.Kind, static kind => [.. kind.Fields.Where(field => field.Interested != Interest.None)]);
        if (interested.Length == 0)
            return Nobody;
        var sides = new Sides(Parties(Interest.For), Parties(Interest.Against));
        return sides.For.Length + sides.Against.Length == 0 ? Nobody : sides;

        int[] Parties(Interest side) =>
            [.. interested.Where(field => field.Interested == side).SelectMany(field => Slots(field.Get(claim))).Where(slot => slot >= 0)];
    }

    private IEnumerable<int> Slots(object? value) => value switch
    {
        Ref<Party> party => [index.Parties.Find(party.Id)],
        ValueList<Ref<Party>> parties => parties.Select(party => index.Parties.Find(party.Id)),
        _ => [],
    };

    private HashSet<int> FindBodies(int party)
    {
        var all = new HashSet<int> { party };
        var open = new Stack<int>(all);
        while (open.TryPop(out var member))
        {
            foreach (var body in index.Parties[member].MemberOf)
            {
                if (index.Parties.Find(body.Id) is >= 0 and var slot && all.Add(slot))
                    open.Push(slot);
            }
        }

        return all;
    }

    private sealed record Sides(int[] For, int[] Against);
}
