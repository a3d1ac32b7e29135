using System.Diagnostics;
using System.Text;
using System.Text.RegularExpressions;

namespace Assay.Cli.Tests;

/// <summary>The tool while it runs: a test waits for what it prints, and ends it as a user does.</summary>
internal sealed class WatchedTool : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    private readonly Process process;
    private readonly Reader output;
    private readonly Reader errors;

    private WatchedTool(Process process)
    {
        this.process = process;
        (output, errors) = (new Reader(process.StandardOutput), new Reader(process.StandardError));
    }

    /// <summary>Starts a command in a folder, and waits until it watches.</summary>
    public static Task<WatchedTool> StartAsync(string folder, params string[] arguments) => StartAsync(folder, polling: false, arguments);

    public static async Task<WatchedTool> StartAsync(string folder, bool polling, params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "Assay.Cli.dll"), .. arguments])
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
        };
        start.Environment["DOTNET_USE_POLLING_FILE_WATCHER"] = polling ? "1" : "0";
        var tool = new WatchedTool(Process.Start(start)!);
        tool.Beginning = await tool.SaysInErrorsAsync("Watching for changes; Ctrl-C ends it\\.\n");
        return tool;
    }

    /// <summary>What it said of mistakes before it watched.</summary>
    public string Beginning { get; private set; } = "";

    /// <summary>Waits until it has printed something that matches, after what was waited for before; what it printed up to there comes back.</summary>
    public Task<string> SaysAsync(string pattern) => output.WaitAsync(pattern, process);

    public Task<string> SaysInErrorsAsync(string pattern) => errors.WaitAsync(pattern, process);

    /// <summary>Presses Ctrl-C; how it ended comes back, and whatever it had still to say.</summary>
    public async Task<Outcome> InterruptAsync()
    {
        using (var interrupt = Process.Start("sh", ["-c", $"kill -INT {process.Id}"]))
            await interrupt.WaitForExitAsync();
        await process.WaitForExitAsync().WaitAsync(Patience);
        return new Outcome(process.ExitCode, await output.RestAsync(), await errors.RestAsync());
    }

    public void Dispose()
    {
        if (!process.HasExited)
            process.Kill();
        process.Dispose();
    }

    private sealed class Reader(StreamReader stream)
    {
        private readonly StringBuilder unread = new();
        private readonly char[] buffer = new char[4096];

        public async Task<string> WaitAsync(string pattern, Process process)
        {
            using var patience = new CancellationTokenSource(Patience);
            while (true)
            {
                if (Regex.Match(unread.ToString(), pattern) is { Success: true } match)
                {
                    var said = unread.ToString(0, match.Index + match.Length);
                    unread.Remove(0, said.Length);
                    return said;
                }

                int count;
                try
                {
                    count = await stream.ReadAsync(buffer, patience.Token);
                }
                catch (OperationCanceledException)
                {
                    throw new TimeoutException($"'{pattern}' was not said, but:\n{unread}");
                }

                if (count == 0)
                    throw new InvalidOperationException($"It ended{(process.HasExited ? $" with {process.ExitCode}" : "")}, and before saying '{pattern}' said:\n{unread}");
                unread.Append(buffer, 0, count);
            }
        }

        public async Task<string> RestAsync() => unread + await stream.ReadToEndAsync();
    }
}
