using Assay.Conflict;

namespace Assay.Cli.Tests.TypeScript;

/// <summary>The TypeScript of a model compiles, fits what the library writes, and catches what does not fit.</summary>
public sealed class TypeScriptTests(TypeScriptTests.GeneratedTypes generated) : IClassFixture<TypeScriptTests.GeneratedTypes>
{
    private readonly TemporaryCase scene = generated.Scene;

    [Theory]
    [InlineData("schema/core.assay.yaml", "core.ts")]
    [InlineData("schema/conflict.assay.yaml", "conflict.ts")]
    [InlineData("tests/Assay.Cli.Tests/Cases/recalls/recalls.assay.yaml", "recalls.ts")]
    [InlineData("tests/Assay.Generator.Tests/Emit/sample.assay.yaml", "sample.ts")]
    public async Task It_compiles(string schema, string file)
    {
        await GenerateAsync(Path.Combine(Tool.Root, schema));
        (await TypeScriptCompiler.CheckAsync(Path.Combine(scene.Folder, file))).Should().BeEmpty();
    }

    [Fact]
    public async Task The_seeds_as_the_library_writes_them_are_of_its_types()
    {
        await GenerateAsync(Path.Combine(Tool.Root, "schema", "conflict.assay.yaml"));
        var dossier = await ConflictModel.Instance.LoadAsync(Path.Combine(Tool.Root, "seeds"));
        var json = Path.Combine(scene.Folder, "seeds.json");
        await dossier.SaveAsync(json);
        var user = scene.Write("seeds.ts", $"import type {{ Dossier }} from \"./conflict\";\nexport const dossier: Dossier = {await File.ReadAllTextAsync(json)};\n");
        (await TypeScriptCompiler.CheckAsync(user)).Should().BeEmpty();
    }

    [Fact]
    public async Task A_kind_is_known_by_its_name_and_every_kind_must_be_dealt_with()
    {
        await GenerateAsync(Path.Combine(Tool.Cases, "recalls", "recalls.assay.yaml"));
        var whole = User("""
            export function describe(claim: AnyClaim): string {
              switch (claim.kind) {
                case undefined: return claim.id;
                case "Authentic": return `${claim.evidence} is authentic`;
                case "Dangerous": return `${claim.product} (${(claim.batches ?? []).map(b => b.lot).join(", ")}): ${claim.hazard}`;
                case "Sold": return `${claim.units} of ${claim.product}`;
                case "Recalled": return claim.remedy ?? "recalled";
              }
            }
            export const refund: Remedy = "Refund";
            export const maker: Id<"party"> = "brewco";
            """);
        (await TypeScriptCompiler.CheckAsync(scene.Write("whole.ts", whole))).Should().BeEmpty();

        var partial = whole.Replace("    case \"Recalled\": return claim.remedy ?? \"recalled\";\n", "", StringComparison.Ordinal);
        (await TypeScriptCompiler.CheckAsync(scene.Write("partial.ts", partial))).Should().Contain("partial.ts").And.Contain("TS2366");
    }

    [Theory]
    [InlineData("export const claim: AnyClaim = { id: \"a\", kind: \"Sold\", product: \"p\" };", "'units'")]
    [InlineData("export const claim: AnyClaim = { id: \"a\", kind: \"Soldd\", product: \"p\", units: 1 };", "Soldd")]
    [InlineData("export const claim: AnyClaim = { id: \"a\", kind: \"Sold\", product: \"p\", units: 1, colour: \"red\" };", "'colour'")]
    [InlineData("export const remedy: Remedy = \"Refunds\";", "\"Refunds\"")]
    [InlineData("export function wrong(a: AnyParty): Id<\"claim\"> { return a.id; }", "\"party\"")]
    [InlineData("export function change(a: AnyParty) { a.id = \"b\"; }", "read-only")]
    public async Task What_does_not_fit_does_not_compile(string code, string mentioned)
    {
        await GenerateAsync(Path.Combine(Tool.Cases, "recalls", "recalls.assay.yaml"));
        (await TypeScriptCompiler.CheckAsync(scene.Write("wrong.ts", User(code)))).Should().Contain("wrong.ts").And.Contain(mentioned);
    }

    /// <summary>Code that imports those names of the model that it uses, and no others.</summary>
    private static string User(string code)
    {
        var names = ((string[])["AnyClaim", "AnyParty", "Id", "Remedy"]).Where(name => System.Text.RegularExpressions.Regex.IsMatch(code, $@"\b{name}\b"));
        return $"import type {{ {string.Join(", ", names)} }} from \"./recalls\";\n{code.ReplaceLineEndings("\n")}\n";
    }

    private Task GenerateAsync(string schema) => generated.OfAsync(schema);

    /// <summary>A folder with the types of each model that a test asks for, written once.</summary>
    public sealed class GeneratedTypes : IDisposable
    {
        private readonly HashSet<string> written = new(StringComparer.Ordinal);

        internal TemporaryCase Scene { get; } = new();

        public void Dispose() => Scene.Dispose();

        public async Task OfAsync(string schema)
        {
            if (!written.Add(Path.GetFileName(schema)))
                return;
            var outcome = await Tool.RunAsync("generate", schema, "-o", Scene.Folder, "--typescript", "--no-csharp");
            outcome.ExitCode.Should().Be(0, outcome.Errors);
        }
    }
}
