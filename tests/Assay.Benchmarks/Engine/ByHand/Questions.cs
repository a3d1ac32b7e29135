namespace Assay.Benchmarks.Engine.ByHand;

/// <summary>Which tolls count the same thing.</summary>
internal sealed class Questions
{
    private readonly Dictionary<string, List<int>> answers = [];

    public void Add(string of, int claim)
    {
        if (!answers.TryGetValue(of, out var claims))
            answers.Add(of, claims = new List<int>(8));
        claims.Add(claim);
    }

    public void Relate(CaseClaims into, EntitySet<Claim> claims)
    {
        var read = new Answer[16];
        foreach (var numbers in answers.Values)
        {
            if (read.Length < numbers.Count)
                read = new Answer[2 * numbers.Count];
            for (var i = 0; i < numbers.Count; i++)
                read[i] = new Answer((Toll)claims[numbers[i]], into.Infos[numbers[i]].Winner, into.Infos[numbers[i]].Loser);
            for (var i = 0; i < numbers.Count; i++)
            {
                for (var j = i + 1; j < numbers.Count; j++)
                {
                    if (read[i].Implies(read[j]))
                        into.Imply(numbers[i], numbers[j]);
                    if (read[j].Implies(read[i]))
                        into.Imply(numbers[j], numbers[i]);
                    if (read[i].Excludes(read[j]))
                        into.Exclude(numbers[i], numbers[j]);
                }
            }
        }
    }
}
