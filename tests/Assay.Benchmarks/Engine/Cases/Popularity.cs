namespace Assay.Benchmarks.Engine.Cases;

/// <summary>How often each claim is talked about.</summary>
internal enum Popularity
{
    /// <summary>All alike.</summary>
    Uniform,

    /// <summary>Zipf's law with exponent 1: the second half as often as the first, the third a third as often.</summary>
    Zipf,
}

/// <summary>Draws claims by their popularity.</summary>
internal sealed class ClaimDraw
{
    private readonly double[] upTo;

    public ClaimDraw(Popularity popularity, int claims)
    {
        upTo = new double[claims];
        var sum = 0.0;
        for (var rank = 0; rank < claims; rank++)
            upTo[rank] = sum += popularity == Popularity.Zipf ? 1.0 / (rank + 1) : 1;
    }

    /// <summary>The rank of a claim, 0 for the most popular one.</summary>
    public int Next(Dice dice)
    {
        var place = Array.BinarySearch(upTo, dice.Share() * upTo[^1]);
        return Math.Min(place < 0 ? ~place : place + 1, upTo.Length - 1);
    }
}
