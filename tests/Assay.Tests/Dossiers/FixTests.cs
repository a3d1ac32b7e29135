using System.Text;

namespace Assay.Tests.Dossiers;

public sealed class FixTests
{
    private const string Yaml = """
        # A case in the words of last year.
        dossier: case-1
        model: Field   # the model
        parties: [{id: kp, name: "North Korea 🇰🇵"}, {id: ru}]

        sources: [{id: s, name: TroopsSent and camps}]
        evidence:
          - {kind: 'Picture', id: e}   # Picture
        claims:
          - kind:   TroopsSent
            id: a
            sender: kp
            host: ru
            "camps":   [aa,
              bb]
            route: { from: x, to: y, length: 3 }
          - { id: b, kind: "TroopsSent", sender: kp, host: ru, remark: "camps: TroopsSent", ? camps : cc }
          - {id: c, kind: TroopDeployment, sender: kp, host: ru, bases: dd}
          - id: d
            kind: |-
              TroopsSent
            sender: kp
            host: ru
            routes:
            - {from: x, to: y, "l\u0065ngth": 4}
        statements: [{id: t, source: s, claim: a, stance: Asserts, made: 2024, evidence: e}]

        """;

    private static readonly string FixedYaml = Yaml
        .Replace("'Picture'", "'Photo'", StringComparison.Ordinal)
        .Replace("kind:   TroopsSent", "kind:   TroopDeployment", StringComparison.Ordinal)
        .Replace("\"camps\":", "\"bases\":", StringComparison.Ordinal)
        .Replace(" length:", " days:", StringComparison.Ordinal)
        .Replace("kind: \"TroopsSent\"", "kind: \"TroopDeployment\"", StringComparison.Ordinal)
        .Replace("? camps", "? bases", StringComparison.Ordinal)
        .Replace("|-\n      TroopsSent", "|-\n      TroopDeployment", StringComparison.Ordinal)
        .Replace("\"l\\u0065ngth\"", "\"days\"", StringComparison.Ordinal);

    [Theory]
    [InlineData("\n", false)]
    [InlineData("\r\n", false)]
    [InlineData("\n", true)]
    [InlineData("\r\n", true)]
    public async Task Names_alone_change_in_a_YAML_file(string newline, bool mark)
    {
        using var folder = new TestFolder();
        var path = folder.Write("a.dossier.yaml", "");
        await File.WriteAllBytesAsync(path, Bytes(Yaml));
        var before = await FieldModel.Instance.TryLoadAsync(path);

        var result = await FieldModel.Instance.FixAsync([path]);

        (await File.ReadAllBytesAsync(path)).Should().Equal(Bytes(FixedYaml));
        result.Names.Select(n => $"{n.Line},{n.Column} {n.Earlier} → {n.Current}").Should().Equal(
            "8,12 Picture → Photo", "10,13 TroopsSent → TroopDeployment", "14,5 camps → bases", "16,30 length → days",
            "17,20 TroopsSent → TroopDeployment", "17,87 camps → bases", "20,11 TroopsSent → TroopDeployment", "25,24 length → days");
        var after = await FieldModel.Instance.TryLoadAsync(path);
        after.Diagnostics.Should().BeEmpty();
        before.Diagnostics.Should().HaveCount(8).And.OnlyContain(d => d.Replacement != null);
        DossierWriter.ToText(after.GetDossier()).Should().Be(DossierWriter.ToText(before.GetDossier()));

        byte[] Bytes(string text) => [.. mark ? Encoding.UTF8.Preamble.ToArray() : [], .. Encoding.UTF8.GetBytes(text.Replace("\n", newline, StringComparison.Ordinal))];
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Names_alone_change_in_JSON_and_JSON_Lines(bool mark)
    {
        using var folder = new TestFolder();
        const string Claim = """{ "id" : "é🇰🇵" , "kind":"TroopsSent","c\u0061mps": ["aa"],"sender":"kp", "host":"ru"}""";
        const string FixedClaim = """{ "id" : "c" , "kind":"TroopDeployment","bases": ["aa"],"sender":"kp", "host":"ru"}""";
        const string Json = "{\"dossier\": \"x\", \"model\": \"Field\", \"title\": \"é🇰🇵\",\r\n\"parties\": [{\"id\": \"kp\"}, {\"id\": \"ru\"}],\n\t\"claims\": [CLAIM]}";
        const string Lines = "{\"dossier\": \"x\", \"model\": \"Field\", \"title\": \"é🇰🇵\"}\r\n{\"party\": {\"id\": \"kp\"}}\n\n{\"claim\":CLAIM}\n{\"party\": {\"id\": \"ru\"}}";
        foreach (var (format, text) in ((DossierFormat, string)[])[(DossierFormat.Json, Json), (DossierFormat.JsonLines, Lines)])
        {
            var path = folder.Write(format, Bytes(text.Replace("CLAIM", Claim.Replace("é🇰🇵", "c", StringComparison.Ordinal), StringComparison.Ordinal)));

            var result = await FieldModel.Instance.FixAsync([path]);

            result.Diagnostics.Should().BeEmpty();
            result.Names.Select(n => n.Current).Should().Equal("TroopDeployment", "bases");
            (await File.ReadAllBytesAsync(path)).Should().Equal(Bytes(text.Replace("CLAIM", FixedClaim, StringComparison.Ordinal)));
        }

        byte[] Bytes(string text) => [.. mark ? Encoding.UTF8.Preamble.ToArray() : [], .. Encoding.UTF8.GetBytes(text)];
    }

    [Fact]
    public async Task A_dry_run_says_the_same_and_writes_nothing()
    {
        using var folder = new TestFolder();
        var path = folder.Write("a.dossier.yaml", Yaml);
        var dry = await FieldModel.Instance.FixAsync([path], dryRun: true);
        (await File.ReadAllTextAsync(path)).Should().Be(Yaml);
        Directory.GetFiles(folder.Path).Should().ContainSingle();
        dry.Names.Should().Equal((await FieldModel.Instance.FixAsync([path])).Names);
    }

    [Fact]
    public async Task A_file_with_nothing_to_fix_is_not_written()
    {
        using var folder = new TestFolder();
        var path = folder.Write("a.dossier.yaml", FixedYaml);
        var time = new DateTime(2020, 1, 1, 0, 0, 0, DateTimeKind.Utc);
        File.SetLastWriteTimeUtc(path, time);
        (await FieldModel.Instance.FixAsync([path])).Names.Should().BeEmpty();
        File.GetLastWriteTimeUtc(path).Should().Be(time);
    }

    [Theory]
    [InlineData("claims:\n  - {id: a, kind: TroopsSent, sender: kp, host: ru, camps: [a], bases: [b]}\n", "ASY2015", "line 5 has an error that comes first (ASY2015)")]
    [InlineData("claims:\n  - {id: a, kind: TroopsSent, sender: kp, host: ru}\n  - {id: b, kind: x\n", "ASY2011", "has an error that comes first (ASY2011)")]
    public async Task A_file_in_which_fixing_is_unsafe_is_left_as_it_is_and_the_others_are_fixed(string unsafeClaims, string code, string reason)
    {
        using var folder = new TestFolder();
        var bad = folder.Write("bad.dossier.yaml", Sample.Head + Sample.Parties.TrimEnd() + "\n" + unsafeClaims);
        var text = await File.ReadAllTextAsync(bad);
        var good = folder.Write("good.dossier.yaml", "dossier: case-1\nclaims: [{id: z, kind: TroopsSent, sender: kp, host: ru}]\n");

        var result = await FieldModel.Instance.FixAsync([folder.Path]);

        (await File.ReadAllTextAsync(bad)).Should().Be(text);
        (await File.ReadAllTextAsync(good)).Should().Contain("kind: TroopDeployment");
        result.Names.Select(n => n.File).Should().Equal(good);
        result.Diagnostics.Select(d => d.Code).Should().Contain(code).And.Contain("ASY2070");
        result.Diagnostics.Single(d => d.Code == "ASY2070").Message.Should().EndWith(reason);
    }

    [Fact]
    public async Task Errors_that_have_nothing_to_do_with_names_do_not_stand_in_the_way()
    {
        using var folder = new TestFolder();
        var path = folder.Write("a.dossier.yaml", Sample.Head + Sample.Parties + "claims: [{id: a, kind: TroopsSent, sender: nobody, host: ru, colour: red}]\n");
        var result = await FieldModel.Instance.FixAsync([path]);
        result.Names.Should().ContainSingle();
        result.Diagnostics.Select(d => d.Code).Should().Equal("ASY2050", "ASY2034");
        (await File.ReadAllTextAsync(path)).Should().Contain("kind: TroopDeployment");
    }

    [Fact]
    public async Task An_alias_that_means_the_same_everywhere_is_fixed_once_and_any_other_is_left()
    {
        using var folder = new TestFolder();
        var same = folder.Write("same.dossier.yaml", Sample.Head + Sample.Parties + "claims:\n- id: a\n  kind: &k TroopsSent\n  sender: kp\n  host: ru\n- id: b\n  kind: *k\n  sender: kp\n  host: ru\n");
        var result = await FieldModel.Instance.FixAsync([same]);
        result.Diagnostics.Should().BeEmpty();
        result.Names.Should().ContainSingle();
        (await File.ReadAllTextAsync(same)).Should().Contain("&k TroopDeployment\n");

        var other = folder.Write("other.dossier.yaml", Sample.Head + Sample.Parties + "claims:\n- id: a\n  kind: &k TroopsSent\n  remark: *k\n  sender: kp\n  host: ru\n");
        var text = await File.ReadAllTextAsync(other);
        result = await FieldModel.Instance.FixAsync([other]);
        result.Names.Should().BeEmpty();
        result.Diagnostics.Single().Code.Should().Be("ASY2070");
        (await File.ReadAllTextAsync(other)).Should().Be(text);
    }

    [Fact]
    public async Task More_names_than_a_load_lists_are_all_replaced()
    {
        using var folder = new TestFolder();
        var claims = string.Concat(Enumerable.Range(0, 10_010).Select(i => $"- {{id: c{i}, kind: TroopsSent, sender: kp, host: ru}}\n"));
        var path = folder.Write("a.dossier.yaml", Sample.Head + Sample.Parties + "claims:\n" + claims);
        var result = await FieldModel.Instance.FixAsync([path]);
        result.Names.Should().HaveCount(10_010);
        result.Diagnostics.Should().BeEmpty();
        (await FieldModel.Instance.TryLoadAsync(path)).Diagnostics.Should().BeEmpty();
    }
}
