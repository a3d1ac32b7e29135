namespace Assay.Engine;

/// <summary>Does what can be done in any order on every core. What is worked out does not depend on how it is shared out.</summary>
internal static class Work
{
    private const int WorthSharing = 20_000;

    /// <summary>Hands out the numbers from 0 to <paramref name="count"/> in stretches.</summary>
    /// <param name="effort">About how many statements have to be looked at; 0 where the order matters after all.</param>
    public static void Split(int count, int effort, Action<int, int> work)
    {
        var shares = effort < WorthSharing ? 1 : Environment.ProcessorCount;
        if (shares == 1)
            work(0, count);
        else
            Parallel.For(0, shares, share => work((int)((long)count * share / shares), (int)((long)count * (share + 1) / shares)));
    }
}
