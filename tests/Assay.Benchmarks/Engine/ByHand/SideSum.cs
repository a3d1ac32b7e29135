using System.Runtime.CompilerServices;

namespace Assay.Benchmarks.Engine.ByHand;

/// <summary>
/// One side of a claim, added up origin by origin, as it weighs and, evenly, as it would if every source of the grades A to D were as
/// good as another.
/// </summary>
internal struct SideSum
{
    private double own;
    private double crowd;
    private double derived;
    private double evenOwn;
    private double evenCrowd;
    private double evenDerived;
    private int origins;
    private bool hasDerived;

    /// <summary>How many of the origins deny.</summary>
    public int Denying { get; private set; }

    /// <summary>How many origins stand on this side; 1 if only something derived does.</summary>
    public readonly int Origins => origins > 0 ? origins : hasDerived ? 1 : 0;

    public readonly double Total => own + Math.Max(Math.Min(1, crowd), derived);

    public readonly double EvenTotal => evenOwn + Math.Max(Math.Min(1, evenCrowd), evenDerived);

    /// <summary>Adds an origin that has one statement of some weight.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Add(double weight, double even, Marks marks)
    {
        if ((marks & Marks.Derived) != 0)
        {
            derived = Math.Max(derived, weight);
            evenDerived = Math.Max(evenDerived, even);
            hasDerived = true;
        }
        else if ((marks & Marks.Crowd) != 0)
        {
            crowd += weight;
            evenCrowd += even;
        }
        else
        {
            own += weight;
            evenOwn += even;
            origins++;
            Denying += (int)(marks & Marks.Denies) >> 1;
        }
    }

    /// <summary>Adds an origin that has several.</summary>
    public void Add(in Share share)
    {
        own += share.Own;
        evenOwn += share.EvenOwn;
        crowd += Math.Max(0, share.Crowd - share.Own);
        evenCrowd += Math.Max(0, share.EvenCrowd - share.EvenOwn);
        derived = Math.Max(derived, share.Derived - share.Own);
        evenDerived = Math.Max(evenDerived, share.EvenDerived - share.EvenOwn);
        hasDerived |= share.Derived > 0;
        if (share.Own > 0)
        {
            origins++;
            Denying += share.Denies ? 1 : 0;
        }
    }
}
