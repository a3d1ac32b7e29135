using System.Collections;
using System.Diagnostics;

namespace Assay.Packages.Tests;

/// <summary>What a command printed, both streams in one, and how it ended.</summary>
internal sealed record Outcome(string Command, int ExitCode, string Output)
{
    /// <summary>The output of a command that has to succeed.</summary>
    public string Succeeded()
    {
        ExitCode.Should().Be(0, "{0} printed:\n{1}", Command, Output);
        return Output;
    }
}

/// <summary>Runs commands as somebody at a prompt would, knowing nothing of the build that runs the tests.</summary>
internal static class DotNet
{
    private static readonly string[] OfThisBuild = ["MSBUILD", "VSTEST", "TESTINGPLATFORM", "COREHOST", "DOTNET_HOST_PATH", "NUGET_"];

    public static Task<Outcome> RunAsync(string folder, params string[] arguments) => StartAsync(folder, "dotnet", arguments);

    public static async Task<Outcome> StartAsync(string folder, string program, params string[] arguments)
    {
        using var process = Process.Start(Prepare(folder, program, arguments))!;
        var output = process.StandardOutput.ReadToEndAsync();
        var errors = process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();
        return new Outcome($"{program} {string.Join(' ', arguments)}", process.ExitCode, await output + await errors);
    }

    /// <summary>A command that is yet to be started, its output to be read here.</summary>
    public static ProcessStartInfo Prepare(string folder, string program, params string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = System.Text.Encoding.UTF8,
            StandardErrorEncoding = System.Text.Encoding.UTF8,
        };
        foreach (DictionaryEntry variable in Environment.GetEnvironmentVariables())
        {
            if (Array.Exists(OfThisBuild, start => ((string)variable.Key).StartsWith(start, StringComparison.OrdinalIgnoreCase)))
                start.Environment.Remove((string)variable.Key);
        }

        start.Environment["DOTNET_CLI_TELEMETRY_OPTOUT"] = "1";
        start.Environment["DOTNET_NOLOGO"] = "1";
        start.Environment["DOTNET_CLI_UI_LANGUAGE"] = "en";
        // A server that outlives the tests would keep files of theirs open.
        start.Environment["MSBUILDDISABLENODEREUSE"] = "1";
        start.Environment["UseSharedCompilation"] = "false";
        return start;
    }
}
