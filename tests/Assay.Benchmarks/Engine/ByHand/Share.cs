using System.Runtime.CompilerServices;

namespace Assay.Benchmarks.Engine.ByHand;

/// <summary>What one origin brings to one side, if it has several statements there: the greatest weight of each sort.</summary>
internal struct Share
{
    public double Own;
    public double Crowd;
    public double Derived;
    public double EvenOwn;
    public double EvenCrowd;
    public double EvenDerived;
    public bool Denies;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Add(double weight, double even, Marks marks)
    {
        Denies |= (marks & Marks.Denies) != 0;
        if ((marks & Marks.Derived) != 0)
        {
            Derived = Math.Max(Derived, weight);
            EvenDerived = Math.Max(EvenDerived, even);
        }
        else if ((marks & Marks.Crowd) != 0)
        {
            Crowd = Math.Max(Crowd, weight);
            EvenCrowd = Math.Max(EvenCrowd, even);
        }
        else
        {
            Own = Math.Max(Own, weight);
            EvenOwn = Math.Max(EvenOwn, even);
        }
    }
}
