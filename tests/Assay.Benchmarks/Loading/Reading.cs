using System.Text.Json;
using Assay.Benchmarks.Engine;
using Assay.Benchmarks.Loading.Plain;
using YamlDotNet.Serialization;
using YamlDotNet.Serialization.NamingConventions;

namespace Assay.Benchmarks.Loading;

/// <summary>How a file of one form is read: by Assay, and by what people would use instead.</summary>
/// <param name="Format">The form's name.</param>
/// <param name="Extension">Of its files.</param>
/// <param name="Peer">What is used instead.</param>
/// <param name="ReadByPeer">Reads a file into plain classes.</param>
internal sealed record Reading(string Format, string Extension, string Peer, Func<string, Task<PlainCase>> ReadByPeer)
{
    private static readonly IDeserializer Yaml = new DeserializerBuilder().WithNamingConvention(CamelCaseNamingConvention.Instance).Build();

    public static IReadOnlyList<Reading> All { get; } =
    [
        new("JSON Lines", ".jsonl", "System.Text.Json", ReadLinesAsync),
        new("JSON", ".json", "System.Text.Json", ReadJsonAsync),
        new("YAML", ".yaml", "YamlDotNet", ReadYamlAsync),
    ];

    public static async Task<Dossier> ReadByAssayAsync(string path) => await BenchModel.Instance.LoadAsync(path);

    private static async Task<PlainCase> ReadLinesAsync(string path)
    {
        var read = new PlainCase();
        await using var stream = File.OpenRead(path);
        await foreach (var line in JsonSerializer.DeserializeAsyncEnumerable(stream, PlainCaseContext.Default.PlainLine, topLevelValues: true))
            Add(read, line!);
        return read;
    }

    private static void Add(PlainCase read, PlainLine line)
    {
        if (line.Statement is { } statement)
            (read.Statements ??= []).Add(statement);
        else if (line.Claim is { } claim)
            (read.Claims ??= []).Add(claim);
        else if (line.Source is { } source)
            (read.Sources ??= []).Add(source);
        else if (line.Evidence is { } evidence)
            (read.Evidence ??= []).Add(evidence);
        else if (line.Relation is { } relation)
            (read.Relations ??= []).Add(relation);
        else if (line.Party is { } party)
            (read.Parties ??= []).Add(party);
        else
            (read.Dossier, read.Model) = (line.Dossier, line.Model);
    }

    private static async Task<PlainCase> ReadJsonAsync(string path)
    {
        await using var stream = File.OpenRead(path);
        return (await JsonSerializer.DeserializeAsync(stream, PlainCaseContext.Default.PlainCase))!;
    }

    private static Task<PlainCase> ReadYamlAsync(string path)
    {
        using var text = File.OpenText(path);
        return Task.FromResult(Yaml.Deserialize<PlainCase>(text));
    }
}
