using System.Collections.Immutable;
using Assay.Cli.Output;
using Assay.Cli.Schemas;

namespace Assay.Cli.Tests;

public sealed class ImageStoreTests : IDisposable
{
    private const string Schema = """
        model: Desk
        version: 1.0.0
        claims: {Exchange: {open: true, fields: {count: int}}}
        rules:
          few: {on: claim, of: Exchange, when: claim.Count < 3, flag: Few}

        """;

    private readonly TemporaryCase scene = new();
    private readonly TemporaryCase cache = new();

    private string Folder => Path.Combine(cache.Folder, "assay-schemas");

    public void Dispose()
    {
        scene.Dispose();
        cache.Dispose();
    }

    [Fact]
    public async Task The_second_run_says_what_the_first_said()
    {
        scene.Copy(Path.Combine(Tool.Cases, "recalls", "kettle.dossier.yaml"));
        scene.Copy(Path.Combine(Tool.Cases, "recalls", "recalls.assay.yaml"));
        (string, string)[] environment = [(ImageStore.FolderVariable, cache.Folder)];

        var first = await Tool.RunAsync(environment, ["assess", scene.Folder]);
        var image = Images().Should().ContainSingle().Subject;
        var second = await Tool.RunAsync(environment, ["assess", scene.Folder]);

        first.ExitCode.Should().Be(0, first.Errors);
        second.Should().Be(first);
        Images().Should().Equal(image);
    }

    [Fact]
    public async Task Without_a_store_all_is_as_with_one()
    {
        scene.Write("desk.assay.yaml", Schema);
        var dossier = scene.Write("a.dossier.yaml", "dossier: a\nmodel: Desk\nclaims: [{id: c, kind: Exchange, count: 1}]\n");

        foreach (var folder in new[] { "off", "OFF", dossier })
        {
            var outcome = await Tool.RunAsync([(ImageStore.FolderVariable, folder)], ["assess", scene.Folder]);
            outcome.ExitCode.Should().Be(0, outcome.Errors);
            outcome.Errors.Should().BeEmpty();
        }
    }

    [Fact]
    public async Task What_is_kept_is_what_is_run()
    {
        await CompileAsync(Schema);
        var image = Images().Single();
        var at = File.GetLastWriteTimeUtc(image);
        await CompileAsync(Schema.Replace("1.0.0", "2.0.0"));
        File.Copy(Images().Single(other => other != image), image, overwrite: true);

        (await CompileAsync(Schema)).Version.Should().Be("2.0.0");

        File.GetLastWriteTimeUtc(image).Should().BeAfter(at, "those used last are kept");
    }

    [Fact]
    public async Task An_edit_is_seen_at_once_and_so_is_its_undoing()
    {
        (await CompileAsync(Schema)).Version.Should().Be("1.0.0");
        (await CompileAsync(Schema.Replace("1.0.0", "2.0.0"))).Version.Should().Be("2.0.0");
        (await CompileAsync(Schema)).Version.Should().Be("1.0.0");

        Images().Should().HaveCount(2);
    }

    [Fact]
    public async Task An_edit_of_what_is_imported_is_seen()
    {
        const string Using = "model: Own\nuses: [desk]\nclaims: {Swap: {is: Exchange}}\n";
        scene.Write("desk.assay.yaml", Schema);
        var before = await CompileAsync(Using, "own.assay.yaml");

        scene.Write("desk.assay.yaml", Schema.Replace("count: int", "number: int").Replace("claim.Count", "claim.Number"));
        var after = await CompileAsync(Using, "own.assay.yaml");

        before.Kinds.Single(kind => kind.Name == "Swap").Fields.Should().Contain(field => field.Name == "count");
        after.Kinds.Single(kind => kind.Name == "Swap").Fields.Should().Contain(field => field.Name == "number").And.NotContain(field => field.Name == "count");
    }

    [Fact]
    public async Task A_warning_is_told_each_time()
    {
        var path = scene.Write("desk.assay.yaml", Schema.Replace("claim.Count < 3", "claim.Count < 3 && claim.Count > 5"));

        var first = await FindingsAsync(path);
        var second = await FindingsAsync(path);

        Images().Should().ContainSingle();
        first.Should().ContainSingle().Which.Should().Match<Finding>(finding => finding.File == path && finding.Line == 5 && finding.Code == "ASY0507");
        second.Should().Equal(first);
    }

    [Fact]
    public async Task A_copy_of_a_schema_needs_no_compiling_but_its_warnings_are_at_its_own_place()
    {
        var warned = Schema.Replace("claim.Count < 3", "claim.Count < 3 && claim.Count > 5");
        using var elsewhere = new TemporaryCase();
        await FindingsAsync(scene.Write("desk.assay.yaml", Schema));
        await FindingsAsync(elsewhere.Write("desk.assay.yaml", Schema));
        Images().Should().ContainSingle();

        foreach (var path in new[] { scene.Write("desk.assay.yaml", warned), elsewhere.Write("desk.assay.yaml", warned) })
            (await FindingsAsync(path)).Should().ContainSingle().Which.File.Should().Be(path);
    }

    [Fact]
    public async Task Of_errors_nothing_is_kept()
    {
        var path = scene.Write("desk.assay.yaml", Schema.Replace("int", "integer"));

        (await FindingsAsync(path)).Should().Contain(finding => finding.Severity == Severity.Error);

        Images().Should().BeEmpty();
    }

    [Fact]
    public async Task What_was_cut_off_or_spoilt_is_compiled_anew()
    {
        await CompileAsync(Schema);
        var image = Images().Single();
        var whole = File.ReadAllBytes(image);
        byte[] spoilt = [.. whole[..^1], (byte)(whole[^1] ^ 1)];

        foreach (var bytes in new[] { [], whole[..20], whole[..5000], spoilt })
        {
            File.WriteAllBytes(image, bytes);
            (await CompileAsync(Schema)).Version.Should().Be("1.0.0");
            Images().Should().Equal(image);
            File.ReadAllBytes(image).Should().HaveCount(whole.Length).And.NotEqual(bytes);
        }
    }

    [Fact]
    public void There_is_no_store_that_others_can_look_into_or_write_to()
    {
        if (OperatingSystem.IsWindows())
            return;
        ImageStore.In(cache.Folder).Should().NotBeNull();
        const UnixFileMode Own = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute;
        File.GetUnixFileMode(Folder).Should().Be(Own);

        File.SetUnixFileMode(Folder, Own | UnixFileMode.OtherWrite);
        ImageStore.In(cache.Folder).Should().BeNull();
        File.SetUnixFileMode(Folder, Own | UnixFileMode.GroupWrite);
        ImageStore.In(cache.Folder).Should().BeNull();
    }

    [Fact]
    public async Task Of_many_those_used_last_are_kept()
    {
        var store = ImageStore.In(cache.Folder)!;
        var image = new CompiledImage(new byte[] { 1, 2, 3 }, []);
        for (var day = 1; day <= 64; day++)
        {
            await store.KeepAsync($"k{day}", image, default);
            File.SetLastWriteTimeUtc(Path.Combine(Folder, $"k{day}.image"), new DateTime(2001, 1, 1).AddDays(day));
        }

        store.Find("k1")!.Assembly.ToArray().Should().Equal(1, 2, 3);
        await store.KeepAsync("one more", image, default);

        Images().Should().HaveCount(64);
        store.Find("k1").Should().NotBeNull();
        store.Find("k2").Should().BeNull();
        store.Find("one more").Should().NotBeNull();
    }

    private async Task<Model> CompileAsync(string schema, string name = "desk.assay.yaml")
    {
        var files = await SchemaSet.GatherAsync(scene.Write(name, schema), default);
        var (model, findings) = await SchemaCompiler.CompileAsync(files, ImageStore.In(cache.Folder), default);
        findings.Should().BeEmpty();
        return model!;
    }

    private async Task<ImmutableArray<Finding>> FindingsAsync(string path) =>
        (await SchemaCompiler.CompileAsync(await SchemaSet.GatherAsync(path, default), ImageStore.In(cache.Folder), default)).Findings;

    private string[] Images() => Directory.Exists(Folder) ? Directory.GetFiles(Folder, "*.image") : [];
}
