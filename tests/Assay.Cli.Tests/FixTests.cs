namespace Assay.Cli.Tests;

public sealed class FixTests
{
    private const string Schema = """
        model: Desk
        claims:
          Swap:
            was: [Exchange]
            fields: {giver: {type: party, was: [between]}, taker: {type: party, was: [and]}, count: quantity?}
            says: "{Giver} gave {Taker} {Count}"
            question: [giver, taker]

        """;

    private const string Dossier = """
        # Two numbers, and who says so.
        dossier: swap
        model: Desk
        parties: [{id: kp}, {id: kr}]
        sources: [{id: a, reliability: A}, {id: b, reliability: B}]
        claims:
          - {id: fifty,   kind: Exchange, between: kp, and: kr, count: ~50}   # in the words of last year
          - {id: hundred, kind: Swap,     giver: kp,   and: kr, count: 100}
        statements:
          - {id: s-1, source: a, claim: fifty, stance: Asserts, made: 2025-03-01}
          - {id: s-2, source: b, claim: hundred, stance: Asserts, made: 2025-03-02}

        """;

    [Fact]
    public async Task Old_words_are_replaced_and_the_assessment_stays()
    {
        using var scene = new TemporaryCase();
        scene.Write("desk.assay.yaml", Schema);
        var dossier = scene.Write("swap.dossier.yaml", Dossier);
        var before = await Tool.RunAsync("assess", scene.Folder, "--format", "json");
        before.Errors.Should().Contain($"{dossier}(7,25): warning ASY2032: 'Exchange' is called 'Swap' now; write that");

        var dry = await Tool.RunAsync("fix", scene.Folder, "--dry-run");
        dry.ExitCode.Should().Be(1, dry.Errors);
        File.ReadAllText(dossier).Should().Be(Dossier);
        var outcome = await Tool.RunAsync("fix", scene.Folder);

        outcome.ExitCode.Should().Be(0, outcome.Errors);
        outcome.Output.Should().Be(
            $"{dossier}(7,25): Exchange → Swap\n{dossier}(7,35): between → giver\n{dossier}(7,48): and → taker\n{dossier}(8,48): and → taker\n4 names in 1 file replaced.\n");
        dry.Output.Should().Be(outcome.Output.Replace("replaced", "would be replaced", StringComparison.Ordinal));
        File.ReadAllText(dossier).Should().Be(Dossier
            .Replace("kind: Exchange, between:", "kind: Swap, giver:", StringComparison.Ordinal).Replace("and:", "taker:", StringComparison.Ordinal));
        var after = await Tool.RunAsync("assess", scene.Folder, "--format", "json");
        (after.Output, after.Errors).Should().Be((before.Output, ""));
        (await Tool.RunAsync("fix", scene.Folder, "--dry-run")).Should().Be(new Outcome(0, "Nothing to fix.\n", ""));
    }

    [Fact]
    public async Task A_file_with_errors_is_left_and_the_others_are_fixed()
    {
        using var scene = new TemporaryCase();
        using var elsewhere = new TemporaryCase();
        var schema = elsewhere.Write("desk.assay.yaml", Schema);
        var good = scene.Write("good.dossier.yaml", Dossier);
        var bad = scene.Write("bad.dossier.yaml", "dossier: swap\nclaims:\n  - {id: x, kind: Exchange, between: kp, giver: kp, and: kr}\n");
        var outcome = await Tool.RunAsync("fix", scene.Folder, "--schema", schema);
        outcome.ExitCode.Should().Be(1);
        outcome.Output.Should().EndWith("4 names in 1 file replaced.\n");
        outcome.Errors.Should().Contain($"{bad}(3,19): error ASY2070: 'Exchange' and what else");
        File.ReadAllText(good).Should().NotContain("Exchange");
        File.ReadAllText(bad).Should().Contain("Exchange");
    }

    [Fact]
    public async Task A_schema_is_no_dossier()
    {
        var outcome = await Tool.RunAsync("fix", Path.Combine("schema", "conflict.assay.yaml"));
        (outcome.ExitCode, outcome.Output).Should().Be((2, ""));
        outcome.Errors.Should().Contain("is a schema");
    }
}
