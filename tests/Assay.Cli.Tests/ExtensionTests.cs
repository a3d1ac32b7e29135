namespace Assay.Cli.Tests;

/// <summary>A desk that extends the conflict model, which is compiled into another assembly, and reads the seeds by it.</summary>
public sealed class ExtensionTests
{
    private const string Desk =
        """
        model: Desk
        uses: [conflict]
        sources:
          Tabloid: {is: Speaker, fields: {group: text?}}
        """;

    private const string Team =
        """
        model: Team
        uses: [desk, press]
        claims:
          Rumour: {fields: {about: party}, says: "There is a rumour about {About}"}
        rules:
          conflict/cited-imagery: {weight: 1.1}
          core/self-serving-denial: {off: true}
          tabloid-rumour: {on: statement, of: Rumour, when: statement.Source.Is<Tabloid>(), weight: 0.5, because: "{source.Name} prints rumours."}
        """;

    [Fact]
    public async Task A_rule_of_the_package_is_retuned_and_another_switched_off()
    {
        using var files = Files();

        var claim = (await Tool.JsonAsync("assess", "seeds", "--schema", Path.Combine(files.Folder, "team.assay.yaml"))).GetProperty("claims").Where("id", "troops-in-russia");

        var factors = claim.GetProperty("contributions").EnumerateArray().SelectMany(c => c.GetProperty("factors").EnumerateArray()).ToList();
        factors.Where(f => f.Text("rule") == "conflict/cited-imagery").Select(f => f.Number("factor")).Should().NotBeEmpty().And.OnlyContain(f => f == 1.1);
        factors.Should().NotContain(f => f.Text("rule") == "core/self-serving-denial");
        var before = (await Tool.JsonAsync("assess", "seeds")).GetProperty("claims").Where("id", "troops-in-russia");
        before.GetProperty("contributions").EnumerateArray().SelectMany(c => c.GetProperty("factors").EnumerateArray())
            .Should().Contain(f => f.Text("rule") == "core/self-serving-denial");
    }

    [Fact]
    public async Task Kinds_and_rules_of_its_own_work_beside_those_of_the_package()
    {
        using var files = Files();
        var dossier = files.Write("case.dossier.yaml",
            """
            dossier: rumours
            model: Team
            parties: [{id: kp, name: North Korea}]
            sources: [{id: daily, kind: Tabloid, name: The Daily, reliability: C}, {id: radio, kind: Radio, name: Radio One}]
            claims: [{id: r, kind: Rumour, about: kp}]
            statements: [{id: s-1, source: daily, claim: r, stance: Asserts, made: 2024-10-18}, {id: s-2, source: radio, claim: r, stance: Asserts, made: 2024-10-18}]
            """);

        var result = await Tool.JsonAsync("assess", dossier, "--schema", Path.Combine(files.Folder, "team.assay.yaml"));

        var rumour = result.GetProperty("claims").Where("id", "r");
        rumour.Text("says").Should().Be("There is a rumour about North Korea");
        rumour.GetProperty("contributions").Where("statement", "s-1").GetProperty("factors").Where("rule", "team/tabloid-rumour").Number("factor").Should().Be(.5);
        rumour.GetProperty("contributions").Where("statement", "s-2").GetProperty("factors").EnumerateArray().Should().NotContain(f => f.Text("rule") == "team/tabloid-rumour");
    }

    /// <summary>Team imports conflict by two ways.</summary>
    private static TemporaryCase Files()
    {
        var files = new TemporaryCase();
        files.Write("desk.assay.yaml", Desk);
        files.Write("press.assay.yaml", "model: Press\nuses: [conflict]\nsources:\n  Radio: {is: Speaker}\n");
        files.Write("team.assay.yaml", Team);
        return files;
    }
}
