using VerifyTests;
using VerifyXunit;

namespace Assay.Generator.Tests.Trials;

public sealed class TrialsSnapshotTests
{
    // One or two of each sort, and such as show what others do not.
    private static readonly string[] Shown =
    [
        "Trials.Seriousness",
        "Trials.Payment",
        "Trials.Subsidiary",
        "Trials.PatientGroup",
        "Trials.Dataset",
        "Trials.Prospect",
        "Trials.SubgroupBenefit",
        "Trials.Override",
        "Trials.Decision",
        "Trials.TrialRegistered.Expressions",
        "Trials.EndpointSwitched.Expressions",
        "Trials.Retracted.Expressions",
        "Trials.Rules",
        "Trials.Rules.Expressions",
        "Vaccines.Model",
        "Vaccines.Protection",
        "Vaccines.Rules",
    ];

    private static readonly SchemaRun Run = TrialsSchemas.Run();

    [Fact]
    public void Three_schemas_of_which_one_stands_on_two_compile_without_a_word() => Run.Diagnostics.Should().BeEmpty();

    [Fact]
    public Task Every_kind_enum_and_value_has_a_file_of_its_own() =>
        Verifier.Verify(string.Join('\n', Run.HintNames)).UseDirectory("Snapshots").UseFileName("HintNames");

    [Fact]
    public Task What_is_emitted_for_a_field_unlike_the_sample() =>
        Verifier.Verify(Shown.Select(name => new Target("cs", Source(name), name))).UseDirectory("Snapshots").UseFileName("File");

    [Fact]
    public void Another_run_emits_the_same_to_the_letter() =>
        Sources(TrialsSchemas.Run()).Should().Equal(Sources(Run));

    private static IEnumerable<string> Sources(SchemaRun run) => run.Result.GeneratedSources.Select(s => $"{s.HintName}\n{s.SourceText}");

    private static string Source(string name) => Run.Result.GeneratedSources.Single(s => s.HintName == name + ".g.cs").SourceText.ToString();
}
