namespace Assay.Cli.Serving;

/// <summary>
/// Writes pages, few at a time, and keeps them for a while. The same page is written once, however many ask for it meanwhile, and given up
/// once nobody waits for it; what was given up or failed is begun anew for who asks next.
/// </summary>
/// <param name="longest">How long writing one page may take.</param>
internal sealed class KeptPages(TimeSpan longest)
{
    private const int MostAtATime = 4;
    private const int MostInLine = 16;
    private const int MostKept = 16;
    private const long MostBytes = 64_000_000;

    private readonly Lock gate = new();
    private readonly SemaphoreSlim places = new(MostAtATime);

    // Who was asked for longest ago comes first.
    private readonly List<KeptPage> pages = [];

    /// <param name="key">The same for the same page, and for no other.</param>
    /// <param name="write">Writes it.</param>
    /// <param name="cancellation">Whoever asked no longer waits.</param>
    /// <exception cref="BusyException">Too many pages are being written, or this one takes too long.</exception>
    /// <exception cref="OperationCanceledException">Whoever asked no longer waits.</exception>
    public async Task<byte[]> GetAsync(string key, Func<CancellationToken, byte[]> write, CancellationToken cancellation)
    {
        var page = Enter(key, write);
        try
        {
            return await page.Written.WaitAsync(cancellation);
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            throw new BusyException($"Writing this page took longer than {longest.TotalSeconds:0} seconds and was given up.");
        }
        finally
        {
            Leave(page);
        }
    }

    private KeptPage Enter(string key, Func<CancellationToken, byte[]> write)
    {
        lock (gate)
        {
            var page = pages.Find(page => page.Key == key && (!page.Written.IsCompleted || page.Written.IsCompletedSuccessfully));
            if (page is not null)
            {
                pages.Remove(page);
            }
            else
            {
                if (pages.Count(page => !page.Written.IsCompleted) >= MostAtATime + MostInLine)
                    throw new BusyException("Too many pages are being written; ask again in a moment.");
                var giveUp = new CancellationTokenSource();
                page = new KeptPage(key, WriteAsync(write, giveUp), giveUp);
            }

            page.Waiting++;
            pages.Add(page);
            return page;
        }
    }

    private void Leave(KeptPage page)
    {
        lock (gate)
        {
            page.Waiting--;
            if (page.Waiting == 0 && !page.Written.IsCompleted)
                page.GiveUp.Cancel();
            if (page.Waiting == 0 && !page.Written.IsCompletedSuccessfully)
                pages.Remove(page);
            while (Kept().Skip(1).Any() && (Kept().Count() > MostKept || Kept().Sum(kept => (long)kept.Written.Result.Length) > MostBytes))
                pages.Remove(Kept().First());
        }
    }

    private IEnumerable<KeptPage> Kept() => pages.Where(page => page.Written.IsCompletedSuccessfully);

    private async Task<byte[]> WriteAsync(Func<CancellationToken, byte[]> write, CancellationTokenSource giveUp)
    {
        await places.WaitAsync(giveUp.Token);
        try
        {
            giveUp.CancelAfter(longest);
            // In a thread of its own: those of the pool are for answers.
            return await Task.Factory.StartNew(() => write(giveUp.Token), giveUp.Token, TaskCreationOptions.LongRunning, TaskScheduler.Default);
        }
        finally
        {
            places.Release();
        }
    }

    private sealed record KeptPage(string Key, Task<byte[]> Written, CancellationTokenSource GiveUp)
    {
        public int Waiting { get; set; }
    }
}

/// <summary>A page cannot be had now; the message says why.</summary>
internal sealed class BusyException(string message) : Exception(message);
