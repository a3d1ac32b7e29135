using System.Text;
using Assay.Tests.Dossiers;
using static Assay.Fuzzing.Hostile.HostileCase;

namespace Assay.Fuzzing.Hostile;

/// <summary>Dossiers too deep, too long, too many, or of nothing but mistakes.</summary>
internal static class HostileDossiers
{
    private const string Yaml = "dossier: a\nmodel: Field\n";
    private const string Json = "{\"dossier\": \"a\", \"model\": \"Field\", ";
    private const string Line = "{\"dossier\": \"a\", \"model\": \"Field\"}\n";

    public static IEnumerable<HostileCase> All { get; } =
    [
        new("YAML brackets 1,000,000 deep", () => Read(Yaml + "claims: " + new string('[', 1_000_000))),
        new("YAML lines 10,000 deep", () => Read(Yaml + "claims:\n" + Many(10_000, i => new string(' ', i + 1) + "a:\n"))),
        new("YAML dashes 1,000,000 deep", () => Read(Yaml + "claims:\n  " + Many(1_000_000, _ => "- ") + "a")),
        new("JSON brackets 1,000,000 deep", () => Read(Json + "\"claims\": " + new string('[', 1_000_000), DossierFormat.Json)),
        new("JSON objects 1,000,000 deep, closed", () => Read(Json + "\"claims\": " + Many(1_000_000, _ => "{\"a\":") + "1" + new string('}', 1_000_001), DossierFormat.Json)),
        new("JSON Lines 100,000 lines 1,000 deep", () => Read(Line + Many(100_000, _ => "{\"claim\":" + new string('[', 1_000) + "\n"), DossierFormat.JsonLines)),
        new("YAML plain text of 100 MB", () => Read(Yaml + "title: " + new string('x', 100_000_000))),
        new("YAML quoted text of 200 MB", () => Read(Yaml + "title: \"" + new string('x', 200_000_000) + "\"")),
        new("YAML block text of 100 MB in short lines", () => Read(Yaml + "title: |\n" + Many(10_000_000, _ => "  xxxxxxx\n"))),
        new("YAML folded text of 100 MB", () => Read(Yaml + "title: >-\n" + Many(10_000_000, _ => "  xxxxxxx\n"))),
        new("YAML key of 100 MB", () => Read(Yaml + "\"" + new string('x', 100_000_000) + "\": 1")),
        new("YAML id of 100 MB", () => Read(Yaml + "claims: [{id: " + new string('x', 100_000_000) + "}]")),
        new("YAML escapes, 100 MB", () => Read(Yaml + "title: \"" + Many(16_000_000, _ => "\\u00e9") + "\"")),
        new("YAML comment of 200 MB", () => Read(Yaml + "#" + new string('x', 200_000_000))),
        new("YAML of 100,000,000 line breaks", () => Read(Yaml + new string('\n', 100_000_000))),
        new("YAML quote never closed, 100 MB", () => Read(Yaml + "title: \"" + Many(10_000_000, _ => "xxxxxxxx: \n"))),
        new("JSON quote never closed, 100 MB", () => Read(Json + "\"title\": \"" + new string('x', 100_000_000), DossierFormat.Json)),
        new("JSON text of 200 MB, saved again", () => SaveAgain(Json + "\"title\": \"" + new string('x', 200_000_000) + "\"}")),
        new("JSON key of 100 MB", () => Read(Json + "\"" + new string('x', 100_000_000) + "\": 1}", DossierFormat.Json)),
        new("JSON number of 100 MB", () => Read(Json + "\"claims\": [{\"id\": \"c\", \"kind\": \"TroopDeployment\", \"pace\": " + new string('1', 100_000_000) + "}]}", DossierFormat.Json)),
        new("quantity of 50 MB", () => Read(Json + "\"claims\": [{\"id\": \"c\", \"kind\": \"TroopDeployment\", \"cargo\": \"" + new string('1', 50_000_000) + "\"}]}", DossierFormat.Json)),
        new("JSON Lines line of 200 MB", () => Read(Line + "{\"claim\": \"" + new string('x', 200_000_000) + "\"}", DossierFormat.JsonLines)),
        new("JSON Lines, 100,000,000 empty lines", () => Read(Line + new string('\n', 100_000_000), DossierFormat.JsonLines)),
        new("YAML aliases, billion laughs", () => Read(Yaml + "title: &a0 lol\n" + Many(30, i => $"x{i}: &a{i + 1} [{Many(10, _ => $"*a{i}", ", ")}]\n"))),
        new("YAML aliases, a text of 10 MB 100,000 times", () => Read(Yaml + "title: &a " + new string('x', 10_000_000) + "\nx: [" + Many(100_000, _ => "*a", ", ") + "]")),
        new("YAML anchor within itself", () => Read(Yaml + "claims: &a [*a, *a]")),
        new("YAML 1,000,000 anchors", () => Read(Yaml + "claims: [" + Many(1_000_000, i => $"&a{i} x", ", ") + "]")),
        new("YAML 1,000,000 records", () => Read(Yaml + "claims:\n" + Many(1_000_000, i => $"- {{id: c{i}}}\n"))),
        new("JSON 1,000,000 records", () => Read(Json + "\"claims\": [" + Many(1_000_000, i => $"{{\"id\": \"c{i}\"}}", ",") + "]}", DossierFormat.Json)),
        new("YAML one id 1,000,000 times", () => Read(Yaml + "claims:\n" + Many(1_000_000, _ => "- {id: c}\n"))),
        new("JSON Lines one id 1,000,000 times", () => Read(Line + Many(1_000_000, _ => "{\"claim\": {\"id\": \"c\"}}\n"), DossierFormat.JsonLines)),
        new("JSON one id 20,000 times, behind 50 MB", () => Read(Json + "\"sources\": [{\"note\": \"" + new string('x', 50_000_000) + "\", \"id\": \"s\"}" + Many(20_000, _ => ", {\"id\": \"s\"}") + "]}", DossierFormat.Json)),
        new("YAML one key 1,000,000 times", () => Read(Yaml + "claims: [{" + Many(1_000_000, _ => "id: c", ", ") + "}]")),
        new("YAML 1,000,000 keys", () => Read(Yaml + "claims: [{" + Many(1_000_000, i => $"k{i}: c", ", ") + "}]")),
        new("JSON one key 1,000,000 times", () => Read(Json + "\"claims\": [{" + Many(1_000_000, _ => "\"id\": \"c\"", ",") + "}]}", DossierFormat.Json)),
        new("JSON 1,000,000 keys", () => Read(Json + "\"claims\": [{" + Many(1_000_000, i => $"\"k{i}\": 1", ",") + "}]}", DossierFormat.Json)),
        new("JSON one line of 60 MB of mistakes", () => Read(Json + "\"sources\": [" + Many(1_000_000, i => $"{{\"id\": \"s{i}\", \"x\": 1, \"owner\": \"nobody{i}\"}}", ",") + "]}", DossierFormat.Json)),
        new("YAML 1,000,000 mistakes", () => Read(Yaml + "claims:\n" + Many(1_000_000, i => $"- {{id: c{i}, y: 1}}\n"))),
        new("JSON Lines 1,000,000 lines that are no JSON", () => Read(Line + Many(1_000_000, _ => "{]\n"), DossierFormat.JsonLines)),
        new("YAML 1,000,000 lines that are no YAML", () => Read(Yaml + Many(1_000_000, _ => "a: b: c\n"))),
        new("a name of 50 MB in 10,000 messages", () => Read(Json + "\"parties\": [{\"id\": \"p\", \"name\": \"" + new string('x', 50_000_000) + "\"}], \"claims\": [" + Many(10_000, i => $"{{\"id\": \"c{i}\", \"kind\": \"TroopDeployment\", \"sender\": \"p\", \"host\": \"p\"}}", ",") + "]}", DossierFormat.Json)),
        new("a list of 5,000,000 references that lead nowhere", () => Read(Json + "\"claims\": [{\"id\": \"c\", \"kind\": \"Meeting\", \"others\": [" + Many(5_000_000, i => $"\"d{i}\"", ",") + "]}]}", DossierFormat.Json)),
        new("NUL, 50 MB", () => Read(new string('\0', 50_000_000))),
        new("random bytes, 50 MB, all forms", () => { var bytes = new byte[50_000_000]; new Random(1).NextBytes(bytes); return string.Join("; ", Enum.GetValues<DossierFormat>().Select(format => Read(bytes, format))); }),
    ];

    private static string SaveAgain(string json)
    {
        var result = FieldModel.Instance.TryParse(json, DossierFormat.Json);
        return result.Dossier is { } dossier
            ? string.Join("; ", Enum.GetValues<DossierFormat>().Select(format => $"{format} {DossierWriter.ToText(dossier, format).Length:N0}"))
            : Say(result);
    }

    private static string Read(string text, DossierFormat format = DossierFormat.Yaml) => Read(Encoding.UTF8.GetBytes(text), format);

    private static string Read(byte[] bytes, DossierFormat format)
    {
        using var stream = new MemoryStream(bytes);
        return Say(FieldModel.Instance.TryLoadAsync(stream, format).GetAwaiter().GetResult());
    }
}
