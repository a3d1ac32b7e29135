using System.Text;
using Assay.Fuzzing.Inputs;
using Assay.Interchange;

namespace Assay.Fuzzing.Readers;

/// <summary>Reads folders of tables. An input is all of them, each behind a line with its name.</summary>
internal sealed class CsvReader(IReadOnlyList<Dossier> dossiers) : IReader, IDisposable
{
    private const string Mark = "=== ";

    private static readonly string[] Pieces = ["\"", "\"\"", ",", ",,", "\n", "\r", "\r\n", ";", "\t", "=1+1", "[\"\"a\"\"]", "\"[\"\"p0\"\",\"\"p1\"\"]\"", "{", "\"{}\"", "null", "id,id\n", "kind", "\uFEFF", "\"\"\"\\ud800\"\"\"", "\"\"\"\\u0041\"\"\"", "x1", "unknown", " "];

    // In memory, where there is such a place: each input takes a dozen files.
    private static readonly string Shared = Directory.Exists("/dev/shm") ? "/dev/shm" : Path.GetTempPath();

    private readonly string folder = Directory.CreateDirectory(Path.Combine(Shared, "assay-fuzz-" + Path.GetRandomFileName())).FullName;
    private readonly Lazy<byte[][]> samples = new(() => [.. dossiers.Select(Tables)]);

    public string Name => "csv";

    public string Extension => ".csv.txt";

    public byte[] Make(Random random)
    {
        var bytes = samples.Value[random.Next(samples.Value.Length)];
        for (var changes = random.Next(4); changes > 0; changes--)
        {
            if (random.Next(3) == 0)
            {
                bytes = ByteMutations.Change(random, bytes, 2);
                continue;
            }

            var at = random.Next(bytes.Length + 1);
            bytes = [.. bytes.AsSpan(0, at), .. Encoding.UTF8.GetBytes(Pieces[random.Next(Pieces.Length)]), .. bytes.AsSpan(at)];
        }

        return bytes;
    }

    public Reading Read(byte[] input)
    {
        foreach (var file in Directory.GetFiles(folder))
            File.Delete(file);
        var files = Split(input);
        foreach (var (name, bytes) in files)
            File.WriteAllBytes(Path.Combine(folder, name), bytes);
        var model = dossiers[0].Model;
        var result = CsvFolder.TryLoadAsync(model, folder, input.Length % 3 == 0 ? null : "x").GetAwaiter().GetResult();
        foreach (var group in result.Diagnostics.GroupBy(d => Path.GetFileName(d.File)))
            Promise.IsSound(new LoadResult(result.Dossier, [.. group.Where(d => d.Severity != Severity.Error || result.Dossier is null)]), files.TryGetValue(group.Key, out var bytes) ? Lines.Of(bytes, DossierFormat.Json) : new Lines("", ""), isWhole: false);
        Promise.Holds(result.IsLoaded == result.Diagnostics.All(d => d.Severity != Severity.Error), "there is a dossier beside an error, or neither");
        if (result.Dossier is { } dossier)
            DossierPromise.IsReadBack(dossier, DossierFormat.JsonLines);
        return new Reading(result.IsLoaded, () => string.Join('\n', result.Diagnostics.Select(d => d.ToString())) + (result.IsLoaded ? DossierWriter.ToText(result.Dossier) : ""));
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    private static byte[] Tables(Dossier dossier)
    {
        var folder = Directory.CreateTempSubdirectory("assay-fuzz-").FullName;
        CsvFolder.SaveAsync(dossier, folder).GetAwaiter().GetResult();
        var tables = Directory.GetFiles(folder, "*.csv").Order(StringComparer.Ordinal).SelectMany(file => (byte[])[.. Encoding.UTF8.GetBytes($"{Mark}{Path.GetFileName(file)}\n"), .. File.ReadAllBytes(file)]);
        byte[] all = [.. tables];
        Directory.Delete(folder, recursive: true);
        return all;
    }

    // Only names that tables have: the rest is not the library's business.
    private static Dictionary<string, byte[]> Split(byte[] input)
    {
        var files = new Dictionary<string, byte[]>(StringComparer.Ordinal);
        foreach (var name in (string[])["dossier.csv", "parties.csv", "sources.csv", "evidence.csv", "claims.csv", "statements.csv", "relations.csv"])
        {
            var head = Encoding.UTF8.GetBytes($"{Mark}{name}\n");
            var start = input.AsSpan().IndexOf(head);
            if (start < 0)
                continue;
            var rest = input.AsSpan(start + head.Length);
            var end = rest.IndexOf(Encoding.UTF8.GetBytes(Mark));
            files[name] = (end < 0 ? rest : rest[..end]).ToArray();
        }

        return files;
    }
}
