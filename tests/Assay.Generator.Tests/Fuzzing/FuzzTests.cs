using System.Security.Cryptography;
using System.Text;

namespace Assay.Generator.Tests.Fuzzing;

/// <summary>Whatever stands in a file, the generator reports it and goes on: it never throws and never hangs. Seeds are fixed.</summary>
public sealed class FuzzTests
{
    private static readonly HashSet<string> Seen = new(StringComparer.Ordinal);

    [Fact]
    public void What_is_changed_below_is_right_as_it_is()
    {
        foreach (var schema in SchemaMutations.Bases)
            SchemaTest.Run(schema).Diagnostics.Should().BeEmpty();
    }

    /// <summary>`ASSAY_FUZZ=200000 dotnet test --filter FuzzTests` runs for longer, and says where it is.</summary>
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public void Mutated_schemas_never_break_it_and_what_it_accepts_compiles(int seed)
    {
        var count = int.TryParse(Environment.GetEnvironmentVariable("ASSAY_FUZZ"), out var asked) ? asked / 4 : 60;
        var compiled = 0;
        for (var i = 0; i < count; i++)
        {
            // Each has a seed of its own, so that one that breaks something can be had again.
            var schema = SchemaMutations.Mutated(new Random(HashCode(seed, i)));
            compiled += ShouldSurvive(schema, $"seed {seed}, number {i}") ? 1 : 0;
            if (i % 1000 == 999)
                File.AppendAllText(Path.Combine(Path.GetTempPath(), "assay-fuzz.log"), $"seed {seed}: {i + 1} run, {compiled} compiled\n");
        }
        compiled.Should().BePositive();
    }

    [Fact]
    public void Every_beginning_of_a_schema_is_survived()
    {
        for (var length = 0; length < SchemaMutations.Everything.Length; length += 11)
            ShouldSurvive(SchemaMutations.Everything[..length]);
    }

    [Theory]
    [InlineData("enums", "{values: [X]}")]
    [InlineData("values", "{fields: {a: int}}")]
    [InlineData("claims", "{fields: {a: nope, b: ref Nope}}")]
    [InlineData("rules", "{on: claim, of: Nope, flag: X}")]
    [InlineData("mixins", "{fields: {a: Nope}}")]
    public void A_file_full_of_declarations_is_survived(string section, string body)
    {
        var text = new StringBuilder($"model: Test\n{section}:\n");
        for (var i = 0; text.Length < 1 << 16; i++)
            text.Append($"  {(section == "rules" ? "n-" : "N")}{i}: {body}\n");

        ShouldSurvive(text.ToString());
    }

    [Fact]
    public void Long_chains_and_circles_are_survived()
    {
        var values = string.Concat(Enumerable.Range(0, 3_000).Select(i => $"  V{i}: {{fields: {{next: V{i + 1}}}}}\n"));
        var kinds = string.Concat(Enumerable.Range(0, 3_000).Select(i => $"  K{i}: {{is: K{i + 1}}}\n"));

        ShouldSurvive($"model: Test\nvalues:\n{values}  V3000: {{fields: {{next: Nope}}}}\nclaims:\n{kinds}  K3000: {{}}\n");
        ShouldSurvive($"model: Test\nvalues:\n{values}  V3000: {{fields: {{next: V0}}}}\nclaims:\n{kinds}  K3000: {{is: K0}}\n");
    }

    [Fact]
    public void Huge_scalars_are_survived()
    {
        var huge = new string('x', 3 << 20);
        foreach (var text in new[] { $"model: {huge}", $"model: T\ndoc: {huge}", $"model: T\nclaims: {{A: {{says: \"{{{huge}}}\", implies: {huge}}}}}", $"{huge}: x", $"model: T\nuses: [{huge}]",
            $"model: T\nclaims: {{A: {{fields: {{b: {{type: text, pattern: {huge}, default: {huge}}}, c: {huge}}}}}}}" })
        {
            ShouldSurvive(text);
        }
    }

    [Fact]
    public void Any_number_of_files_of_one_name_is_survived()
    {
        var run = SchemaTest.Run(Enumerable.Range(0, 50).Select(i => new SchemaText($"{i % 7}.assay.yaml", i % 3 == 0 ? "model: A\nuses: [b]" : i % 3 == 1 ? "model: B\nuses: [a]" : "x")).ToArray());

        run.Result.Exception.Should().BeNull();
    }

    private static int HashCode(int seed, int number) => unchecked((seed * 1_000_003) + number);

    /// <summary>Whether it was right, and so compiled.</summary>
    private static bool ShouldSurvive(string schema, string what = "")
    {
        var run = SchemaTest.Run(schema);

        var of = $"of {what}\n{schema[..Math.Min(schema.Length, 5000)]}";
        run.Result.Exception.Should().BeNull(of);
        run.Diagnostics.Should().NotContain(d => d.Id == "ASY0099", of);
        run.HintNames.Select(n => n.ToUpperInvariant()).Should().OnlyHaveUniqueItems(of);
        if (run.Diagnostics.Any(d => d.IsError) || IsCore(run))
            return false;
        // Many changes are to comments.
        if (Seen.Add(Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(run.ToString())))))
            CompileErrors(run).Should().BeEmpty(of);
        return true;
    }

    // The core compiles together with the runtime, and with nothing else.
    private static bool IsCore(SchemaRun run) => run.HintNames.Any(n => n.StartsWith("Core.", StringComparison.OrdinalIgnoreCase));

    /// <summary>Errors in what we wrote. What stands in the schema's own expressions is for the C# compiler to report there.</summary>
    private static IEnumerable<string> CompileErrors(SchemaRun run) =>
        run.Compile().Diagnostics.Where(d => d.IsError && d.File != SchemaTest.DefaultPath).Select(d => d.ToString());
}
