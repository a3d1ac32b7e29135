using System.Text;
using Assay.Interchange;
using static Assay.Fuzzing.Hostile.HostileCase;

namespace Assay.Fuzzing.Hostile;

/// <summary>Tables and bundles that are too much.</summary>
internal static class HostileExchanges
{
    private const string Extension = "\"extensions\": {\"extension-definition--c5a6d4f2-3c1e-4f0a-8a35-9f3f5a1c7b20\": {\"family\": ";

    public static IEnumerable<HostileCase> All { get; } =
    [
        new("CSV quote never closed, 100 MB", () => Table("claims.csv", "id\nc\n\"" + new string('x', 100_000_000))),
        new("CSV quote never closed, 100 MB in lines", () => Table("claims.csv", "id\nc\n\"" + Many(10_000_000, _ => "xxxxxxxx,\n"))),
        new("CSV a cell of 200 MB", () => Table("sources.csv", "id,name\na," + new string('x', 200_000_000))),
        new("CSV a cell of 100 MB to be escaped", () => Table("sources.csv", "id,name\na," + new string('\u0001', 100_000_000))),
        new("STIX a name of 200 MB", () => Stix($"{{\"type\": \"identity\", \"id\": \"{Id("identity", 1)}\", \"name\": \"{new string('x', 200_000_000)}\"}}")),
        new("CSV 2,000,000 columns", () => Table("claims.csv", Many(1_000_000, i => $"x{i}", ",") + "," + Many(1_000_000, _ => "id", ",") + "\n")),
        new("CSV 2,000,000 cells in a row", () => Table("claims.csv", "id\n" + new string(',', 2_000_000))),
        new("CSV 5,000,000 ragged rows", () => Table("claims.csv", "id\n" + Many(5_000_000, _ => "a,b\n"))),
        new("CSV one id 1,000,000 times", () => Table("claims.csv", "id\n" + Many(1_000_000, _ => "c\n"))),
        new("CSV NUL, 50 MB", () => Table("claims.csv", "id\n" + new string('\0', 50_000_000))),
        new("CSV a column name of 100 MB", () => Table("claims.csv", new string('x', 100_000_000) + "\n")),
        new("CSV a list of 1,000,000 in a cell", () => Table("statements.csv", "id,source,claim,stance,made,drawsOn\ns,a,c,Asserts,2024,\"[" + Many(1_000_000, i => $"\"\"s{i}\"\"", ",") + "]\"\n")),
        new("STIX 1,000,000 objects of one id", () => Stix(Many(1_000_000, i => Note(1, $"\"modified\": \"{i:0000000}\""), ","))),
        new("STIX 500,000 notes", () => Stix(Many(500_000, i => Note(i, "\"content\": \"x\""), ","))),
        new("STIX 500,000 notes of one name", () => Stix(Many(500_000, i => Note(i, "\"abstract\": \"x\""), ","))),
        new("STIX one record 200,000 times, to and fro", () => Stix(Many(200_000, i => Note(i, $"{Extension}\"claim\", \"record\": {{\"id\": \"c{(i < 100_000 ? i : 199_999 - i)}\"}}}}}}"), ","))),
        new("STIX one record with 50,000 links", () => Stix(
            Many(50_000, i => Note(i, $"{Extension}\"claim\", \"record\": {{\"id\": \"c{i}\"{(i == 0 ? $", \"others\": [{Many(50_000, j => $"\"c{j}\"", ",")}]" : "")}}}}}}}"), ",") + ","
            + Many(50_000, i => $"{{\"type\": \"relationship\", \"id\": \"{Id("relationship", i)}\", \"relationship_type\": \"others\", \"source_ref\": \"{Id("note", 0)}\", \"target_ref\": \"{Id("note", i)}\"}}", ","))),
        new("STIX 1,000,000 properties", () => Stix(Note(1, Many(1_000_000, i => $"\"x{i}\": 1", ",")))),
        new("STIX 1,000,000 deep", () => Stix(new string('[', 1_000_000))),
        new("STIX a name of 50 MB", () => Stix($"{{\"type\": \"identity\", \"id\": \"{Id("identity", 1)}\", \"name\": \"{new string('é', 25_000_000)}\"}}")),
        new("STIX a type of 50 MB", () => Stix($"{{\"type\": \"{new string('x', 50_000_000)}\", \"id\": \"{Id("identity", 1)}\"}}")),
        new("ClaimReview 300,000 reviews", () => Reviews(Many(300_000, i => $"{{\"@type\": \"ClaimReview\", \"claimReviewed\": \"x\", \"datePublished\": \"2025\", \"author\": \"a{i}\", \"reviewRating\": {{\"ratingValue\": 1}}}}", ","))),
        new("ClaimReview nodes that name each other", () => Reviews(Many(100_000, i => $"{{\"@id\": \"n{i}\", \"@type\": \"ClaimReview\", \"claimReviewed\": \"x\", \"datePublished\": \"2025\", \"author\": {{\"@id\": \"n{(i + 1) % 100_000}\"}}, \"itemReviewed\": {{\"@id\": \"n{(i + 1) % 100_000}\"}}}}", ","))),
        new("ClaimReview one review of 500,000 appearances", () => Reviews($"{{\"@type\": \"ClaimReview\", \"claimReviewed\": \"x\", \"datePublished\": \"2025\", \"itemReviewed\": {{\"@type\": \"Claim\", \"appearance\": [{Many(500_000, i => $"\"u{i}\"", ",")}]}}}}")),
        new("ClaimReview one claim in 3,000 reviews with 3,000 appearances", () => Reviews(Many(3_000, _ => "{\"@type\": \"ClaimReview\", \"claimReviewed\": \"x\", \"datePublished\": \"2025\", \"itemReviewed\": {\"@id\": \"c\"}}", ",") + $", {{\"@id\": \"c\", \"@type\": \"Claim\", \"appearance\": [{Many(3_000, i => $"\"u{i}\"", ",")}]}}")),
    ];

    private static string Id(string type, int number) => $"{type}--{number:00000000}-2222-4222-8222-222222222222";

    private static string Note(int number, string more) => $"{{\"type\": \"note\", \"id\": \"{Id("note", number)}\", \"created\": \"2024-10-02T00:00:00Z\", {more}}}";

    private static string Stix(string objects) => Say(StixBundle.TryParse(Tests.Dossiers.FieldModel.Instance, Encoding.UTF8.GetBytes($"{{\"type\": \"bundle\", \"objects\": [{objects}]}}"), "x"));

    private static string Reviews(string nodes) => Say(ClaimReviews.TryParse(CoreModel.Instance, Encoding.UTF8.GetBytes($"[{nodes}]"), "x"));

    private static string Table(string name, string text)
    {
        var folder = Directory.CreateTempSubdirectory("assay-hostile-").FullName;
        File.WriteAllText(Path.Combine(folder, "sources.csv"), "id\na\n");
        File.WriteAllText(Path.Combine(folder, name), text);
        var result = CsvFolder.TryLoadAsync(CoreModel.Instance, folder, "x").GetAwaiter().GetResult();
        Directory.Delete(folder, recursive: true);
        return Say(result);
    }
}
