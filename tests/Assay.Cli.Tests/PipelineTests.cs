using System.Security.Cryptography;
using System.Text;

namespace Assay.Cli.Tests;

/// <summary>
/// From files to files: the same bytes whatever culture and time zone a machine is set to, the number of processors and the order of the input.
/// The tool itself is built to have no culture; that the library heeds none is for the <c>CultureTests</c> of its own tests.
/// </summary>
public sealed class PipelineTests : IDisposable
{
    private const string Troops = "troops-in-russia";

    private readonly TemporaryCase scene = new();

    public void Dispose() => scene.Dispose();

    [Fact]
    public async Task All_output_has_one_hash_wherever_it_is_made_and_however_the_input_is_ordered()
    {
        var files = Directory.GetFiles(Path.Combine(Tool.Root, "seeds", "dprk-troops")).Order(StringComparer.Ordinal).ToArray();
        var lines = await OneFileAsync(files);
        var shuffled = new Random(11);
        (string[] Files, (string, string)[] Environment)[] runs =
        [
            (files, Setting("C", "UTC", 1)),
            ([.. files.Reverse()], Setting("tr_TR.UTF-8", "Pacific/Auckland", 2)),
            ([Shuffled(lines, shuffled)], Setting("ar_SA.UTF-8", "America/St_Johns", 7)),
        ];

        var hashes = new List<string>();
        foreach (var (input, environment) in runs)
            hashes.Add(await HashAsync(input, environment));

        hashes.Distinct().Should().ContainSingle();
    }

    private static (string, string)[] Setting(string culture, string zone, int processors) =>
        [("LC_ALL", culture), ("LANG", culture), ("TZ", zone), ("DOTNET_PROCESSOR_COUNT", processors.ToString(System.Globalization.CultureInfo.InvariantCulture))];

    private async Task<string> HashAsync(string[] input, (string, string)[] environment)
    {
        var folder = Directory.CreateDirectory(Path.Combine(scene.Folder, Guid.NewGuid().ToString("N"))).FullName;
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var arguments in (string[][])
        [
            ["assess", .. input, "--format", "json"],
            ["assess", .. input, "--without", "nis", "--as-of", "2024-11-01"],
            ["explain", .. input, "--claim", Troops, "--format", "markdown"],
            ["timeline", .. input, "--format", "json"],
        ])
        {
            hash.AppendData(Encoding.UTF8.GetBytes((await RunAsync(environment, arguments)).Output));
        }

        await RunAsync(environment, ["report", .. input, "-o", Path.Combine(folder, "report.html")]);
        await RunAsync(environment, ["export", .. input, "-o", Path.Combine(folder, "troops.stix.json")]);
        await RunAsync(environment, ["export", .. input, "-o", Path.Combine(folder, "tables"), "--format", "csv"]);
        await RunAsync(environment, ["generate", Path.Combine("schema", "conflict.assay.yaml"), "-o", Path.Combine(folder, "code"), "--json-schema", "--typescript"]);
        foreach (var file in Directory.GetFiles(folder, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
        {
            hash.AppendData(Encoding.UTF8.GetBytes(Path.GetRelativePath(folder, file)));
            hash.AppendData(await File.ReadAllBytesAsync(file));
        }

        return Convert.ToHexString(hash.GetHashAndReset());
    }

    private async Task<string[]> OneFileAsync(string[] files)
    {
        var path = Path.Combine(scene.Folder, "all.dossier.jsonl");
        await RunAsync([], ["export", .. files, "-o", path]);
        return await File.ReadAllLinesAsync(path);
    }

    // The first line says what the file is.
    private string Shuffled(string[] lines, Random random)
    {
        var records = lines[1..];
        random.Shuffle(records);
        return scene.Write($"shuffled-{Guid.NewGuid():N}.dossier.jsonl", string.Join('\n', [lines[0], .. records]));
    }

    private static async Task<Outcome> RunAsync((string, string)[] environment, string[] arguments)
    {
        var outcome = await Tool.RunAsync(environment, arguments);
        outcome.Errors.Should().BeEmpty();
        outcome.ExitCode.Should().Be(0);
        return outcome;
    }
}
