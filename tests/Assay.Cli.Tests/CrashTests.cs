using System.Diagnostics;
using System.Text;

namespace Assay.Cli.Tests;

/// <summary>Whoever looks at a file while it is written, or after its writer died, finds the earlier one or the new one.</summary>
public sealed class CrashTests : IDisposable
{
    private const string Earlier = "what stood here before";

    private readonly TemporaryCase scene = new();

    public void Dispose() => scene.Dispose();

    [Theory]
    [InlineData("out.jsonl", "export")]
    [InlineData("out.stix.json", "export")]
    [InlineData("out.html", "report")]
    public async Task A_writer_that_is_killed_leaves_the_earlier_file_or_the_new_one(string name, string command)
    {
        var dossier = scene.Write("large.dossier.jsonl", Large(3_000));
        var folder = Directory.CreateDirectory(Path.Combine(scene.Folder, "out")).FullName;
        var target = Path.Combine(folder, name);
        string[] arguments = [command, dossier, "-o", target];
        (await Tool.RunAsync(arguments)).ExitCode.Should().Be(0);
        var whole = await File.ReadAllTextAsync(target);
        await File.WriteAllTextAsync(target, Earlier);

        (await KilledAtWritingAsync(folder, arguments)).Should().BeTrue("it writes beside the file first");

        (await File.ReadAllTextAsync(target)).Should().BeOneOf(Earlier, whole);
        (await Tool.RunAsync(arguments)).ExitCode.Should().Be(0, "what is left of an earlier run is in nobody's way");
        (await File.ReadAllTextAsync(target)).Should().Be(whole);
    }

    private static async Task<bool> KilledAtWritingAsync(string folder, string[] arguments)
    {
        var killed = false;
        using var begun = new FileSystemWatcher(folder, "*.tmp");
        using var process = new Process { StartInfo = new("dotnet", [typeof(ExitCode).Assembly.Location, .. arguments]) { WorkingDirectory = Tool.Root, RedirectStandardOutput = true } };
        begun.Created += (_, _) =>
        {
            process.Kill();
            killed = true;
        };
        begun.EnableRaisingEvents = true;
        process.Start();
        await process.WaitForExitAsync();
        return killed;
    }

    private static string Large(int statements)
    {
        var text = new StringBuilder("{\"dossier\":\"large\",\"model\":\"Core\"}\n");
        for (var i = 0; i < 50; i++)
            text.Append("{\"source\":{\"id\":\"s").Append(i).Append("\"}}\n{\"claim\":{\"id\":\"c").Append(i).Append("\"}}\n");
        for (var i = 0; i < statements; i++)
            text.Append("{\"statement\":{\"id\":\"t").Append(i).Append("\",\"source\":\"s").Append(i % 50).Append("\",\"claim\":\"c").Append(i * 7 % 50).Append("\",\"stance\":\"Asserts\",\"made\":\"2024-01-01\"}}\n");
        return text.ToString();
    }
}
