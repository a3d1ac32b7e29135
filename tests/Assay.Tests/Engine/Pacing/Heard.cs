namespace Assay.Tests.Engine.Pacing;

/// <summary>Hears reports at once, on the thread that makes them.</summary>
internal sealed class Heard<T>(Action<T>? onReport = null) : IProgress<T>
{
    public List<T> Reports { get; } = [];

    public void Report(T value)
    {
        Reports.Add(value);
        onReport?.Invoke(value);
    }
}
