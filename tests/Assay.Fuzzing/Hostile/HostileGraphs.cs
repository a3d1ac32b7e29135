using Assay.Tests.Dossiers;
using static Assay.Fuzzing.Hostile.HostileCase;

namespace Assay.Fuzzing.Hostile;

/// <summary>Dossiers that are right, or wrong only as a whole, and of a shape that careless algorithms choke on.</summary>
internal static class HostileGraphs
{
    private const int Long = 100_000;

    private static readonly string Head = Line("dossier", "a", "model", "Field");

    public static IEnumerable<HostileCase> All { get; } =
    [
        .. Chains("relays", i => Statement(i, $"\"relays\": \"t{i + 1}\"")),
        .. Chains("drawsOn", i => Statement(i, $"\"drawsOn\": [\"t{i + 1}\"]")),
        .. Chains("owner", i => Record("source", $"t{i}", $"\"owner\": \"t{i + 1}\"")),
        .. Chains("speaksFor", i => Record("source", $"t{i}", $"\"speaksFor\": \"t{i + 1}\"")),
        .. Chains("memberOf", i => Record("party", $"t{i}", $"\"memberOf\": [\"t{i + 1}\"]")),
        .. Chains("implies", i => Record("claim", $"t{i}", "") + Relation($"t{i}", "implies", $"t{i + 1}")),
        .. Chains("excludes", i => Record("claim", $"t{i}", "") + Relation($"t{i}", "excludes", $"t{i + 1}")),
        new("implications of all by all, 1,500 claims", () => Assess(Many(1_500, i => Record("claim", $"c{i}", "") + Relation($"c{i}", "implies", [.. Enumerable.Range(0, 1_500).Select(j => $"c{j}")])) + Said("c0"))),
        new("exclusions of all by all, 1,500 claims", () => Assess(Many(1_500, i => Record("claim", $"c{i}", "") + Relation($"c{i}", "excludes", [.. Enumerable.Range(0, 1_500).Where(j => j != i).Select(j => $"c{j}")])) + Said("c0"))),
        new("100,000 statements of one voice on one claim and day", () => Assess(Record("claim", "t0", "") + Many(Long, i => Statement(i, "", i % 3)))),
        new("2,000 sources on one claim", () => Assess(Record("claim", "t0", "") + Many(2_000, i => Record("source", $"q{i}", "\"reliability\": \"B\"") + Line($"{{\"statement\": {{\"id\": \"u{i}\", \"source\": \"q{i}\", \"claim\": \"t0\", \"stance\": \"{(i % 2 == 0 ? "Asserts" : "Denies")}\", \"made\": \"2024-10-{1 + (i % 28):00}\"}}}}")))),
        new("a statement that draws on 100,000", () => Assess(Record("claim", "t0", "") + Many(Long, i => Statement(i, "")) + Line($"{{\"statement\": {{\"id\": \"all\", \"source\": \"s\", \"claim\": \"t0\", \"stance\": \"Asserts\", \"made\": \"2024\", \"drawsOn\": [{Many(Long, i => $"\"t{i}\"", ",")}]}}}}"))),
        new("a statement that cites 2,000", () => Assess(Record("claim", "t0", "") + Many(2_000, i => Record("evidence", $"e{i}", "\"provider\": \"s\"")) + Statement(0, $"\"evidence\": [{Many(2_000, i => $"\"e{i}\"", ",")}]"))),
        new("claims that name each other, 10,000", () => Assess(Many(10_000, i => Line($"{{\"claim\": {{\"id\": \"t{i}\", \"kind\": \"Meeting\", \"about\": \"t{(i + 1) % 10_000}\", \"others\": [\"t{(i + 2) % 10_000}\", \"t{(i + 3) % 10_000}\"]}}}}")) + Statement(0, ""))),
    ];

    // To its end, in a circle, and, where there is one, with a verdict at the end of it.
    private static IEnumerable<HostileCase> Chains(string what, Func<int, string> link)
    {
        var others = what is "implies" or "excludes" ? "" : Record("claim", "t0", "");
        var last = what is "relays" or "drawsOn" ? Statement(Long, "") : what is "implies" or "excludes" ? Record("claim", $"t{Long}", "") : Record(what == "memberOf" ? "party" : "source", $"t{Long}", "");
        yield return new($"{what}, a chain of 100,000", () => Assess(others + Many(Long, link) + last + Said("t0")));
        yield return new($"{what}, a circle of 100,000", () => Assess(others + Many(Long, i => link(i).Replace($"t{Long}\"", "t0\"", StringComparison.Ordinal)) + Said("t0")));
    }

    private static string Assess(string lines)
    {
        var result = FieldModel.Instance.TryParse(Head + Record("source", "s", "\"reliability\": \"B\"") + lines, DossierFormat.JsonLines);
        if (result.Dossier is not { } dossier)
            return Say(result);
        try
        {
            return Assess(dossier);
        }
        catch (DossierException refused)
        {
            return "refused: " + refused.Message;
        }
    }

    private static string Assess(Dossier dossier)
    {
        var assessment = FieldModel.Instance.Assess(dossier);
        var claims = assessment.Claims;
        var explained = claims.Length == 0 ? "" : $", explained in {assessment.Explain(claims[0].Id).ToString().Length:N0} characters";
        var timeline = FieldModel.Instance.Timeline(dossier);
        return $"{claims.Length:N0} claims assessed{explained}, {timeline.Claims.Length:N0} in the timeline";
    }

    private static string Said(string claim) => Line($"{{\"statement\": {{\"id\": \"said\", \"source\": \"s\", \"claim\": \"{claim}\", \"stance\": \"Asserts\", \"made\": \"2024-10-18\"}}}}");

    private static string Statement(int number, string more, int stance = 0) =>
        Line($"{{\"statement\": {{\"id\": \"t{number}\", \"source\": \"s\", \"claim\": \"t0\", \"stance\": \"{(Stance)stance}\", \"made\": \"2024-10-18\"{(more.Length > 0 ? ", " + more : "")}}}}}");

    private static string Record(string family, string id, string more) => Line($"{{\"{family}\": {{\"id\": \"{id}\"{(more.Length > 0 ? ", " + more : "")}}}}}");

    private static string Relation(string claim, string what, params string[] others) => Line($"{{\"relation\": {{\"claim\": \"{claim}\", \"{what}\": [{string.Join(',', others.Select(other => $"\"{other}\""))}]}}}}");

    private static string Line(string json) => json + "\n";

    private static string Line(string key, string value, string other, string word) => $"{{\"{key}\": \"{value}\", \"{other}\": \"{word}\"}}\n";
}
