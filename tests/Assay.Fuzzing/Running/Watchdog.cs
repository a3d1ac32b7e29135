namespace Assay.Fuzzing.Running;

/// <summary>
/// Watches over each input from a thread of its own: one that takes too long, or fills the memory, is saved, and the process ends. Nothing
/// can stop a thread that hangs, so there is no other way to say which input it was.
/// </summary>
internal sealed class Watchdog : IDisposable
{
    private readonly TimeSpan limit;
    private readonly long mostMemory;
    private readonly string folder;
    private readonly Timer timer;
    private volatile Watched? current;

    /// <param name="limit">The longest that one input may take.</param>
    /// <param name="mostMemory">The most bytes that the heap may have.</param>
    /// <param name="folder">Where inputs that break these are saved.</param>
    public Watchdog(TimeSpan limit, long mostMemory, string folder)
    {
        (this.limit, this.mostMemory, this.folder) = (limit, mostMemory, folder);
        timer = new Timer(_ => Look(), null, TimeSpan.FromSeconds(1), TimeSpan.FromSeconds(1));
    }

    public void Begin(IReader reader, byte[] input) => current = new Watched(reader, input, Environment.TickCount64);

    public void End() => current = null;

    public void Dispose() => timer.Dispose();

    private void Look()
    {
        if (current is not { } watched)
            return;
        var took = TimeSpan.FromMilliseconds(Environment.TickCount64 - watched.Begun);
        var memory = GC.GetTotalMemory(forceFullCollection: false);
        if (took < limit && memory < mostMemory)
            return;
        var path = Saved.Write(folder, watched.Reader, watched.Input, took >= limit ? "It takes too long." : "It takes too much memory.");
        Console.Error.WriteLine($"{watched.Reader.Name}: after {took.TotalSeconds:0} s and with {memory >> 20} MiB, this input is not done yet: {path}");
        Environment.Exit(1);
    }

    private sealed record Watched(IReader Reader, byte[] Input, long Begun);
}
