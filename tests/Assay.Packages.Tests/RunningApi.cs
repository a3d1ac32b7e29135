using System.Diagnostics;
using System.Text;

namespace Assay.Packages.Tests;

/// <summary>The web API among the consumers, built and listening on a free port, as a developer runs it: where exceptions would show.</summary>
public sealed class RunningApi(LocalFeed feed) : IAsyncLifetime, IDisposable
{
    private readonly StringBuilder output = new();
    private readonly TaskCompletionSource<Uri> listening = new();
    private Process? process;

    /// <summary>A client of it.</summary>
    public HttpClient Client { get; } = new();

    /// <summary>What it has printed so far.</summary>
    public string Output
    {
        get
        {
            lock (output)
                return output.ToString();
        }
    }

    /// <inheritdoc/>
    public async Task InitializeAsync()
    {
        var consumer = Consumer.Of(feed, "Api");
        (await consumer.RunAsync("build", "-v", "quiet", "-o", "built")).Succeeded();
        var start = DotNet.Prepare(consumer.Folder, "dotnet", consumer.PathOf("built/Api.dll"), "--urls", "http://127.0.0.1:0");
        start.Environment["ASPNETCORE_ENVIRONMENT"] = "Development";
        process = new Process { StartInfo = start, EnableRaisingEvents = true };
        process.OutputDataReceived += (_, line) => Read(line.Data);
        process.ErrorDataReceived += (_, line) => Read(line.Data);
        process.Exited += (_, _) => listening.TrySetException(new InvalidOperationException($"it ended and had printed:\n{Output}"));
        process.Start();
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        Client.BaseAddress = await listening.Task.WaitAsync(TimeSpan.FromMinutes(2));
    }

    /// <inheritdoc/>
    public async Task DisposeAsync()
    {
        if (process is { HasExited: false })
        {
            process.Kill();
            await process.WaitForExitAsync();
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        Client.Dispose();
        process?.Dispose();
    }

    private void Read(string? line)
    {
        const string Announcement = "Now listening on: ";
        lock (output)
            output.AppendLine(line);
        if (line?.IndexOf(Announcement, StringComparison.Ordinal) is { } at and >= 0)
            listening.TrySetResult(new Uri(line[(at + Announcement.Length)..].Trim()));
    }
}
