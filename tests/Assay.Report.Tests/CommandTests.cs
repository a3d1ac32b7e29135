using System.Diagnostics;

namespace Assay.Reporting.Tests;

/// <summary><c>assay report</c>, run as a user does.</summary>
public sealed class CommandTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("assay").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public async Task The_page_is_what_the_library_writes()
    {
        var path = Path.Combine(folder, "new", "seeds.html");
        (await RunAsync("report", "seeds", "-o", path)).Should().Be((0, $"wrote {path}\n", ""));
        (await File.ReadAllTextAsync(path)).Should().Be(Cases.SeedsText);
        Directory.GetFileSystemEntries(Path.GetDirectoryName(path)!).Should().Equal(path);
    }

    [Fact]
    public async Task It_takes_the_day_and_what_is_supposed()
    {
        var path = Path.Combine(folder, "then.html");
        (await RunAsync("report", "seeds", "-o", path, "--as-of", "2024-10-20", "--without", "rok", "--declare", "nato=C")).Code.Should().Be(0);
        Cases.Parse(await File.ReadAllTextAsync(path)).QuerySelector(".as-of")!.TextContent.Should().Contain("As of 20 Oct 2024").And.Contain("What if: without rok; with nato declared C.");
    }

    [Fact]
    public async Task It_takes_a_schema()
    {
        var (path, recalls) = (Path.Combine(folder, "recalls.html"), Path.Combine("tests", "Assay.Cli.Tests", "Cases", "recalls"));
        (await RunAsync("report", Path.Combine(recalls, "kettle.dossier.yaml"), "--schema", Path.Combine(recalls, "recalls.assay.yaml"), "-o", path)).Code.Should().Be(0);
        Cases.Parse(await File.ReadAllTextAsync(path)).Title.Should().Be("The kettle that catches fire");
    }

    [Fact]
    public async Task A_dossier_with_mistakes_leaves_the_earlier_page()
    {
        var (path, dossier) = (Path.Combine(folder, "page.html"), Path.Combine(folder, "bad.dossier.yaml"));
        await File.WriteAllTextAsync(path, "earlier");
        await File.WriteAllTextAsync(dossier, "dossier: bad\nmodel: Core\nclaims: [{id: x, kind: Nonsense}]\n");
        (await RunAsync("report", dossier, "-o", path)).Code.Should().Be(1);
        (await File.ReadAllTextAsync(path)).Should().Be("earlier");
    }

    [Fact]
    public async Task A_folder_is_no_file_to_write() =>
        (await RunAsync("report", "seeds", "-o", folder)).Should().Be((2, "", $"assay: {folder} is a folder; --output names a file.\n"));

    [Fact]
    public async Task A_report_that_is_given_up_leaves_no_file()
    {
        using var cancelled = new CancellationTokenSource();
        await cancelled.CancelAsync();
        await FluentActions.Awaiting(() => Report.WriteAsync(Cases.Seeds, Path.Combine(folder, "x.html"), cancellation: cancelled.Token)).Should().ThrowAsync<OperationCanceledException>();
        Directory.GetFileSystemEntries(folder).Should().BeEmpty();
    }

    private static async Task<(int Code, string Output, string Errors)> RunAsync(params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "Assay.Cli.dll"), .. arguments])
        {
            WorkingDirectory = Cases.Root, RedirectStandardOutput = true, RedirectStandardError = true,
        })!;
        var output = process.StandardOutput.ReadToEndAsync();
        var errors = process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();
        return (process.ExitCode, await output, await errors);
    }
}
