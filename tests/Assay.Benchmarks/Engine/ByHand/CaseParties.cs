namespace Assay.Benchmarks.Engine.ByHand;

/// <summary>Who belongs to whom. Parties are states and their like, of which a case has a few dozen, so a square of them will do.</summary>
internal readonly struct CaseParties
{
    private readonly IdTable numbers;
    private readonly bool[] belongs;
    private readonly int count;

    public CaseParties(EntitySet<Party> parties)
    {
        numbers = IdTable.Of(parties.AsSpan());
        count = parties.Count;
        belongs = new bool[count * count];
        var open = new Stack<int>();
        for (var i = 0; i < count; i++)
        {
            belongs[(i * count) + i] = true;
            open.Push(i);
            while (open.TryPop(out var member))
            {
                foreach (var body in parties[member].MemberOf)
                {
                    ref var reached = ref belongs[(i * count) + numbers[body.Id]];
                    if (reached)
                        continue;
                    reached = true;
                    open.Push(numbers[body.Id]);
                }
            }
        }
    }

    public int Number(Ref<Party>? party) => party is { } named ? numbers[named.Id] : -1;

    /// <summary>1 if the party gains when the claim is believed, -1 if it loses, 0 if neither or both.</summary>
    public int Leaning(int party, int winner, int loser)
    {
        if (party < 0 || (winner & loser) == -1)
            return 0;
        var row = party * count;
        return (winner >= 0 && belongs[row + winner] ? 1 : 0) - (loser >= 0 && belongs[row + loser] ? 1 : 0);
    }
}
