namespace Assay;

/// <summary>How far a long piece of work has come. Reports may come from several threads, though never two at a time.</summary>
/// <param name="Done">How many steps are done. It only rises, and the last report has all.</param>
/// <param name="Total">How many steps there are, 0 or more; the same in every report.</param>
public readonly record struct WorkProgress(long Done, long Total)
{
    /// <summary>The share that is done, from 0 to 1.</summary>
    public double Fraction => Total == 0 ? 1 : (double)Done / Total;
}
