namespace Assay.Engine;

/// <summary>What is left of a rival that is itself denied: r / (r + d) of what is said for and against it, rivals left out; 1 if nothing is.</summary>
internal sealed class Standings(CaseIndex index)
{
    private double[] found = [];
    private double[] even = [];

    // What is found on one thread may be looked up on another: the even one is there once the other is.
    public bool Has(int claim) => claim < found.Length && !double.IsNaN(Volatile.Read(ref found[claim]));

    public double Of(int claim) => found[claim];

    public double EvenOf(int claim) => even[claim];

    public void Set(int claim, double standing, double evenStanding)
    {
        if (claim >= found.Length)
            Grow();
        even[claim] = evenStanding;
        Volatile.Write(ref found[claim], standing);
    }

    public void Forget(int claim)
    {
        if (claim < found.Length)
            found[claim] = double.NaN;
    }

    public void Grow()
    {
        var (from, size) = (found.Length, index.Claims.Count);
        if (size <= from)
            return;
        size = Math.Max(size, 2 * from);
        Array.Resize(ref even, size);
        Array.Resize(ref found, size);
        Array.Fill(found, double.NaN, from, size - from);
    }
}
