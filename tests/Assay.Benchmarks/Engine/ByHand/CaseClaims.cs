namespace Assay.Benchmarks.Engine.ByHand;

/// <summary>What weighing needs to know of a claim.</summary>
internal struct ClaimInfo
{
    public int Winner;
    public int Loser;

    /// <summary>The component that it is in: the claims that hang together, which is mostly it alone.</summary>
    public int Component;

    /// <summary>Its number within the component.</summary>
    public ushort Local;
}

/// <summary>Claims, who has an interest in them, and what they say of each other.</summary>
internal sealed class CaseClaims
{
    private readonly ClaimLinks implied;
    private readonly ClaimLinks excluded;
    private readonly int[] parents;

    public CaseClaims(Dossier dossier, CaseParties parties)
    {
        var claims = dossier.Claims;
        Numbers = IdTable.Of(claims.AsSpan());
        Infos = new ClaimInfo[claims.Count];
        parents = new int[claims.Count];
        implied = new ClaimLinks(claims.Count);
        excluded = new ClaimLinks(claims.Count);
        var questions = new Questions();
        for (var i = 0; i < Infos.Length; i++)
        {
            parents[i] = i;
            Ref<Party>? winner = null, loser = null;
            if (claims[i] is Toll toll)
            {
                (winner, loser) = (toll.Winner, toll.Loser);
                questions.Add(toll.Of, i);
            }
            else if (claims[i] is Act act)
            {
                (winner, loser) = (act.Winner, act.Loser);
            }

            Infos[i].Winner = parties.Number(winner);
            Infos[i].Loser = parties.Number(loser);
        }

        questions.Relate(this, claims);
        foreach (var relation in dossier.Relations)
            Relate(relation);
        Components = new Components(Infos, parents, implied, excluded);
    }

    public IdTable Numbers { get; }

    public ClaimInfo[] Infos { get; }

    public Components Components { get; }

    public void Imply(int claim, int other)
    {
        implied.Add(claim, other);
        Join(claim, other);
    }

    public void Exclude(int claim, int other)
    {
        excluded.Add(claim, other);
        excluded.Add(other, claim);
        Join(claim, other);
    }

    private void Relate(Relation relation)
    {
        var claim = Numbers[relation.Claim.Id];
        foreach (var other in relation.Implies)
            Imply(claim, Numbers[other.Id]);
        foreach (var other in relation.Excludes)
            Exclude(claim, Numbers[other.Id]);
    }

    private void Join(int claim, int other)
    {
        (claim, other) = (Top(claim), Top(other));
        // The lower number leads, so that a component is known by its first claim.
        parents[Math.Max(claim, other)] = Math.Min(claim, other);
    }

    private int Top(int claim)
    {
        while (parents[claim] != claim)
            claim = parents[claim] = parents[parents[claim]];
        return claim;
    }
}
