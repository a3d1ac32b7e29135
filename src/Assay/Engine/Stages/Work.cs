using System.Runtime.ExceptionServices;

namespace Assay.Engine;

/// <summary>Does what can be done in any order on every core. What is worked out does not depend on how it is shared out.</summary>
internal static class Work
{
    private const int WorthSharing = 20_000;

    /// <summary>Hands out the numbers from 0 to <paramref name="count"/> in stretches. What a stretch throws is thrown as it is, the first stretch's first.</summary>
    /// <param name="effort">About how many statements have to be looked at; 0 where the order matters after all.</param>
    public static void Split(int count, int effort, Action<int, int> work)
    {
        var shares = effort < WorthSharing ? 1 : Environment.ProcessorCount;
        if (shares == 1)
            work(0, count);
        else
            Share(count, shares, work);
    }

    private static void Share(int count, int shares, Action<int, int> work)
    {
        var thrown = new ExceptionDispatchInfo?[shares];
        Parallel.For(0, shares, share =>
        {
            try
            {
                work((int)((long)count * share / shares), (int)((long)count * (share + 1) / shares));
            }
            catch (Exception exception)
            {
                thrown[share] = ExceptionDispatchInfo.Capture(exception);
            }
        });
        Array.Find(thrown, exception => exception is not null)?.Throw();
    }
}
