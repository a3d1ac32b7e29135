namespace Assay.Reporting;

/// <summary>How far one part of a report has come, told as thousandths of the whole.</summary>
internal sealed class PartProgress(IProgress<WorkProgress> whole, int from, int to) : IProgress<WorkProgress>
{
    /// <summary>How many steps the whole has.</summary>
    public const int Whole = 1000;

    /// <summary>The part between these thousandths; null if nobody hears of it.</summary>
    public static IProgress<WorkProgress>? Of(IProgress<WorkProgress>? whole, int from, int to) => whole is null ? null : new PartProgress(whole, from, to);

    public void Report(WorkProgress value) => whole.Report(new(from + (long)(value.Fraction * (to - from)), Whole));
}
