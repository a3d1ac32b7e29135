namespace Assay.Benchmarks.Engine.Cases;

/// <summary>
/// Makes relations between claims of different questions and kinds. Acts are implied or excluded, never both, and imply only
/// less popular ones, so that nothing contradicts itself.
/// </summary>
internal static class RelationMaker
{
    private const int Reach = 40;

    public static List<Relation> Make(Dice dice, Claim[] claims)
    {
        var relations = new List<Relation>();
        for (var i = 0; i < claims.Length; i++)
        {
            if (!dice.Percent(4) || !TryFindAct(dice, claims, i, out var other))
                continue;
            Ref<Claim> act = claims[other].Id;
            if (MayBeImplied(other))
                relations.Add(new Relation { Claim = claims[i].Id, Implies = [act] });
            else if (claims[i] is Act && !MayBeImplied(i))
                relations.Add(new Relation { Claim = claims[i].Id, Excludes = [act] });
        }

        return relations;
    }

    private static bool MayBeImplied(int place) => place % 3 != 0;

    private static bool TryFindAct(Dice dice, Claim[] claims, int from, out int found)
    {
        found = from + 1 + dice.Below(Reach);
        return found < claims.Length && claims[found] is Act;
    }
}
