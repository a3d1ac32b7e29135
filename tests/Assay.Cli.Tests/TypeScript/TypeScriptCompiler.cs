using System.Diagnostics;
using System.Reflection;
using System.Runtime.InteropServices;

namespace Assay.Cli.Tests.TypeScript;

/// <summary>The TypeScript compiler, which a package brings along.</summary>
internal static class TypeScriptCompiler
{
    private static readonly string Program = Find();

    /// <summary>Compiles files as strictly as can be, writing nothing.</summary>
    /// <returns>What it reports; nothing if all is well.</returns>
    public static async Task<string> CheckAsync(params string[] files)
    {
        var start = new ProcessStartInfo(Program) { RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (var argument in (string[])["--strict", "--noEmit", "--exactOptionalPropertyTypes", "--noUnusedLocals", "--noUnusedParameters", "--noFallthroughCasesInSwitch", "--noImplicitReturns", .. files])
            start.ArgumentList.Add(argument);
        using var process = Process.Start(start)!;
        var errors = process.StandardError.ReadToEndAsync();
        var output = await process.StandardOutput.ReadToEndAsync() + await errors;
        await process.WaitForExitAsync();
        (process.ExitCode == 0).Should().Be(output.Length == 0, output);
        return output;
    }

    private static string Find()
    {
        var folder = typeof(TypeScriptCompiler).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(one => one.Key == "TypeScriptCompilers").Value!;
        var system = OperatingSystem.IsWindows() ? "win32" : OperatingSystem.IsMacOS() ? "darwin" : "linux";
        var program = Path.Combine(folder, $"{system}-{RuntimeInformation.OSArchitecture.ToString().ToLowerInvariant()}", OperatingSystem.IsWindows() ? "tsc.exe" : "tsc");
        return File.Exists(program) ? program : throw new FileNotFoundException($"The package Microsoft.TypeScript.MSBuild has no compiler for this system: {program}");
    }
}
