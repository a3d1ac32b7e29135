using System.Collections.Concurrent;
using System.Diagnostics;
using System.Runtime.CompilerServices;
using System.Text.Json;

namespace Assay.Cli.Tests;

/// <summary>Runs the built tool as a user does, in a process of its own.</summary>
internal static class Tool
{
    public static string Root { get; } = Path.GetFullPath(Path.Combine(Here(), "..", ".."));

    public static string Cases { get; } = Path.Combine(Here(), "Cases");

    private static readonly ConcurrentDictionary<string, Lazy<Task<Outcome>>> Told = new(StringComparer.Ordinal);

    /// <summary>Runs the tool. What only reads files of the repository is run once, however many tests ask.</summary>
    public static Task<Outcome> RunAsync(params string[] arguments) =>
        arguments is ["assess" or "explain" or "timeline", ..] && !Array.Exists(arguments, IsTemporary)
            ? Told.GetOrAdd(string.Join('\0', arguments), _ => new(() => RunAsync([], arguments))).Value
            : RunAsync([], arguments);

    /// <summary>Runs the tool with variables of its environment set.</summary>
    public static async Task<Outcome> RunAsync((string Name, string Value)[] environment, string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet")
        {
            WorkingDirectory = Root,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = System.Text.Encoding.UTF8,
            StandardErrorEncoding = System.Text.Encoding.UTF8,
        };
        foreach (var (name, value) in environment)
            start.Environment[name] = value;
        start.ArgumentList.Add(Path.Combine(AppContext.BaseDirectory, "Assay.Cli.dll"));
        foreach (var argument in arguments)
            start.ArgumentList.Add(argument);
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync();
        var errors = process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();
        return new Outcome(process.ExitCode, await output, await errors);
    }

    /// <summary>Runs the tool, which must succeed, and reads the JSON that it prints.</summary>
    public static async Task<JsonElement> JsonAsync(params string[] arguments)
    {
        var outcome = await RunAsync([.. arguments, "--format", "json"]);
        outcome.ExitCode.Should().Be(0, outcome.Errors);
        using var document = JsonDocument.Parse(outcome.Output);
        return document.RootElement.Clone();
    }

    /// <summary>The member of a list whose <paramref name="name"/> is <paramref name="value"/>.</summary>
    public static JsonElement Where(this JsonElement list, string name, string value) =>
        list.EnumerateArray().Single(item => item.GetProperty(name).GetString() == value);

    public static string Text(this JsonElement element, string name) => element.GetProperty(name).GetString()!;

    public static double Number(this JsonElement element, string name) => element.GetProperty(name).GetDouble();

    public static string[] Texts(this JsonElement element, string name) => [.. element.GetProperty(name).EnumerateArray().Select(item => item.GetString()!)];

    private static bool IsTemporary(string argument) => argument.StartsWith(Path.GetTempPath(), StringComparison.Ordinal);

    private static string Here([CallerFilePath] string path = "") => Path.GetDirectoryName(path)!;
}
