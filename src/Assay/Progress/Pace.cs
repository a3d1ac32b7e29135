namespace Assay;

/// <summary>Asks of long work, every so many steps, whether it is still wanted, and tells how far it has come.</summary>
internal sealed class Pace(IProgress<WorkProgress>? progress, CancellationToken cancellation)
{
    /// <summary>How many steps may go by unasked: well under a millisecond of work, so that asking costs nothing beside it.</summary>
    public const int Stride = 256;

    private const int Reports = 200;

    private readonly Lock gate = new();
    private long total;
    private long done;
    private long reported;
    private int unasked;

    /// <summary>Nobody waits, and nobody stops it.</summary>
    public static Pace None { get; } = new(null, CancellationToken.None);

    public CancellationToken Cancellation => cancellation;

    public static Pace Of(IProgress<WorkProgress>? progress, CancellationToken cancellation) =>
        progress is null && !cancellation.CanBeCanceled ? None : new(progress, cancellation);

    /// <summary>The same for a part of the work that is not counted.</summary>
    public Pace Uncounted() => progress is null ? this : Of(null, cancellation);

    /// <summary>Begins to count.</summary>
    public void Begin(long steps)
    {
        if (progress is not null)
            (total, done, reported) = (steps, 0, 0);
        Check();
    }

    /// <exception cref="OperationCanceledException">The work is not wanted any more.</exception>
    public void Check() => cancellation.ThrowIfCancellationRequested();

    /// <summary>Asks at the first of so many numbers, which are to come one after the other.</summary>
    public void Check(int number)
    {
        if (number % Stride == 0)
            Check();
    }

    /// <summary>One more step is done. For work on one thread.</summary>
    public void Step()
    {
        if (this != None && ++unasked == Stride)
        {
            unasked = 0;
            Advance(Stride);
        }
    }

    /// <summary>So many more steps are done. For work on any thread.</summary>
    public void Advance(int steps)
    {
        if (progress is not null)
        {
            lock (gate)
            {
                done += steps;
                if (done < total && done - reported >= total / Reports)
                {
                    reported = done;
                    progress.Report(new(done, total));
                }
            }
        }

        Check();
    }

    /// <summary>All steps are done.</summary>
    public void Finish() => progress?.Report(new(total, total));
}
