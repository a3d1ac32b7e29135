namespace Assay.Benchmarks.Engine.ByHand;

/// <summary>Pairs of claims of one relation, as a list for each claim.</summary>
internal sealed class ClaimLinks(int claims)
{
    // A place in the links and one more: 0 ends a list, so that nothing has to be filled.
    private readonly int[] heads = new int[claims];
    private (int Claim, int Next)[] links = new (int, int)[16];
    private int count;

    public void Add(int from, int to)
    {
        if (count == links.Length)
            Array.Resize(ref links, 2 * count);
        links[count++] = (to, heads[from]);
        heads[from] = count;
    }

    public int First(int claim) => heads[claim];

    /// <summary>The claim at a place of a list, and the next place.</summary>
    public (int Claim, int Next) At(int place) => links[place - 1];
}
