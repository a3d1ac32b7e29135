namespace Assay.Engine;

/// <summary>
/// Who gains and who loses if a claim is believed: the parties named by its fields marked <c>interested</c>,
/// and whoever is a member of them.
/// </summary>
internal sealed class Interests(CaseIndex index)
{
    private readonly (string[] For, string[] Against)?[] named = new (string[], string[])?[index.Claims.Length];
    private readonly Dictionary<string, HashSet<string>> bodies = new(StringComparer.Ordinal);

    /// <summary>How a source of this allegiance leans on the claim; None also where it would both gain and lose.</summary>
    public Interest Of(Ref<Party>? allegiance, int claim)
    {
        if (allegiance is not { } party)
            return Interest.None;
        var (gaining, losing) = named[claim] ??= Named(index.Claims[claim]);
        if (gaining.Length == 0 && losing.Length == 0)
            return Interest.None;
        var own = BodiesOf(party.Id);
        return (Array.Exists(gaining, own.Contains), Array.Exists(losing, own.Contains)) switch
        {
            (true, false) => Interest.For,
            (false, true) => Interest.Against,
            _ => Interest.None,
        };
    }

    private static (string[] For, string[] Against) Named(Claim claim)
    {
        var sides = claim.Kind.Fields
            .Where(field => field.Interested != Interest.None)
            .SelectMany(field => Parties(field.Get(claim)).Select(party => (field.Interested, party)))
            .ToLookup(side => side.Interested, side => side.party);
        return ([.. sides[Interest.For]], [.. sides[Interest.Against]]);
    }

    private static IEnumerable<string> Parties(object? value) => value switch
    {
        Ref<Party> party => [party.Id],
        ValueList<Ref<Party>> parties => parties.Select(party => party.Id),
        _ => [],
    };

    /// <summary>The party and every body that it is a member of, directly or not.</summary>
    public IReadOnlySet<string> BodiesOf(string party)
    {
        if (bodies.TryGetValue(party, out var found))
            return found;
        var all = new HashSet<string>(StringComparer.Ordinal) { party };
        var stack = new Stack<string>(all);
        while (stack.TryPop(out var id))
        {
            if (!index.Dossier.Parties.TryGet(id, out var member))
                continue;
            foreach (var body in member.MemberOf)
            {
                if (all.Add(body.Id))
                    stack.Push(body.Id);
            }
        }

        return bodies[party] = all;
    }
}
