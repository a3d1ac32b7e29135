namespace Assay.Engine;

/// <summary>
/// How much may be spent on how claims hang together. What people write stays far below it; a small file can name a chain whose closure fills
/// any memory, or a question whose answers take hours to compare.
/// </summary>
internal sealed class GraphBudget
{
    private const long MostPairs = 500_000_000;
    private const long MostSteps = 500_000_000;
    private const long MostHeld = 200_000_000;

    private long steps;
    private long held;

    /// <summary>Takes up the answers of a question, of which each is compared with each.</summary>
    /// <exception cref="DossierException">They are too many.</exception>
    public static void Compare(int answers) => Require((long)answers * (answers - 1) / 2 <= MostPairs);

    /// <summary>Takes so many steps from claim to claim.</summary>
    /// <exception cref="DossierException">They are too many.</exception>
    public void Walk(long count) => Require(Interlocked.Add(ref steps, count) <= MostSteps);

    /// <summary>Keeps so many numbers of claims, or, if negative, gives them back.</summary>
    /// <exception cref="DossierException">They are too many.</exception>
    public void Hold(long count) => Require(Interlocked.Add(ref held, count) <= MostHeld);

    /// <summary>Begins anew: each edit has its own steps.</summary>
    public void Rest() => Interlocked.Exchange(ref steps, 0);

    private static void Require(bool isWithin)
    {
        if (!isWithin)
            throw new DossierException("the claims of this dossier imply or exclude one another in more ways than can be followed; split it into several");
    }
}
