using System.Globalization;

namespace Assay.Cli.Output;

/// <summary>
/// Says on a terminal what the tool is at, and how far it has come, where that takes longer than a second. It takes itself away again, and
/// stands on standard error, so that what is printed stays what it is.
/// </summary>
internal sealed class ProgressLine : IProgress<LoadProgress>, IProgress<WorkProgress>, IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan Rate = TimeSpan.FromMilliseconds(100);

    private readonly Lock gate = new();
    private readonly string what;
    private readonly TextWriter output;
    private readonly ITimer? timer;
    private double share = double.NaN;
    private string shown = "";
    private bool isOver;

    /// <param name="what">What the tool is at, such as <c>Reading</c>.</param>
    /// <param name="output">The terminal; null if there is none.</param>
    /// <param name="time">Tells when to show it.</param>
    public ProgressLine(string what, TextWriter? output, TimeProvider time)
    {
        (this.what, this.output) = (what, output ?? TextWriter.Null);
        timer = output is null ? null : time.CreateTimer(_ => Show(), null, Patience, Rate);
    }

    /// <summary>Begins to tell of a piece of work; it is over when disposed of.</summary>
    public static ProgressLine Begin(string what) => new(what, IsTerminal ? Console.Error : null, TimeProvider.System);

    private static bool IsTerminal => !Console.IsErrorRedirected && Environment.GetEnvironmentVariable("TERM") != "dumb";

    void IProgress<LoadProgress>.Report(LoadProgress value) =>
        Volatile.Write(ref share, value.TotalBytes is { } all and > 0 ? (double)value.Bytes / all : double.NaN);

    void IProgress<WorkProgress>.Report(WorkProgress value) => Volatile.Write(ref share, value.Fraction);

    public void Dispose()
    {
        timer?.Dispose();
        lock (gate)
        {
            isOver = true;
            Replace("");
        }
    }

    // A tick may come late, when the line has been taken away.
    private void Show()
    {
        lock (gate)
        {
            if (!isOver)
                Replace(Text(Volatile.Read(ref share)));
        }
    }

    private string Text(double done) =>
        double.IsNaN(done) ? $"{what} …" : string.Create(CultureInfo.InvariantCulture, $"{what}: {Math.Floor(done * 100)}%");

    // No escape sequences: not every terminal knows them.
    private void Replace(string text)
    {
        if (text == shown)
            return;
        output.Write($"\r{text.PadRight(shown.Length)}");
        if (text.Length == 0)
            output.Write('\r');
        output.Flush();
        shown = text;
    }
}
