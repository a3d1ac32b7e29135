using System.Runtime.ExceptionServices;

namespace Assay.Engine;

/// <summary>Does what can be done in any order on every core. What is worked out does not depend on how it is shared out.</summary>
internal static class Work
{
    private const int WorthSharing = 20_000;

    /// <summary>Hands out the numbers from 0 to <paramref name="count"/> in stretches. What a stretch throws is thrown as it is, the first stretch's first.</summary>
    /// <param name="effort">About how many statements have to be looked at; 0 where the order matters after all.</param>
    /// <param name="pace">Asked every so often whether to go on.</param>
    /// <param name="work">Does the numbers from the first to before the second.</param>
    public static void Split(int count, int effort, Pace pace, Action<int, int> work) => Split(count, effort, pace, () => work);

    /// <summary>As the other, where each thread needs something of its own to work with.</summary>
    public static void Split(int count, int effort, Pace pace, Func<Action<int, int>> begin)
    {
        var shares = effort < WorthSharing ? 1 : Environment.ProcessorCount;
        if (shares == 1)
            Stride(0, count, pace, begin());
        else
            Share(count, shares, pace, begin);
    }

    private static void Stride(int from, int to, Pace pace, Action<int, int> work)
    {
        for (var at = from; at < to; at += Pace.Stride)
        {
            var next = Math.Min(at + Pace.Stride, to);
            work(at, next);
            pace.Advance(next - at);
        }
    }

    private static void Share(int count, int shares, Pace pace, Func<Action<int, int>> begin)
    {
        var thrown = new ExceptionDispatchInfo?[shares];
        Parallel.For(0, shares, share =>
        {
            try
            {
                Stride((int)((long)count * share / shares), (int)((long)count * (share + 1) / shares), pace, begin());
            }
            catch (Exception exception)
            {
                thrown[share] = ExceptionDispatchInfo.Capture(exception);
            }
        });
        Array.Find(thrown, exception => exception is not null)?.Throw();
    }
}
