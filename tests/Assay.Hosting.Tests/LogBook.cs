using Microsoft.Extensions.Logging;

namespace Assay.Hosting.Tests;

/// <summary>Keeps what is logged.</summary>
internal sealed class LogBook : ILoggerProvider, ILogger
{
    public List<(LogLevel Level, int Event, string Message)> Entries { get; } = [];

    public ILogger CreateLogger(string categoryName)
    {
        Category = categoryName;
        return this;
    }

    public string? Category { get; private set; }

    public IDisposable? BeginScope<TState>(TState state)
        where TState : notnull => null;

    public bool IsEnabled(LogLevel logLevel) => true;

    public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
        Entries.Add((logLevel, eventId.Id, formatter(state, exception)));

    public void Dispose()
    {
    }
}
