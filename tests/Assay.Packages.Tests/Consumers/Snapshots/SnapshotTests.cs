using Assay.Conflict;
using Assay.Testing;
using Xunit;

public sealed class SnapshotTests
{
    // Any snapshot library will do; here a file, which the first run writes.
    [Fact]
    public void The_schema_generates_what_it_did()
    {
        var run = SchemaTest.RunFiles(Path.Combine(AppContext.BaseDirectory, "desk.assay.yaml"), ConflictModel.Instance);
        Assert.Equal("", run.Squiggles);
        var snapshot = Environment.GetEnvironmentVariable("SNAPSHOT")!;
        if (!File.Exists(snapshot))
            File.WriteAllText(snapshot, run.ToString());
        Assert.Equal(File.ReadAllText(snapshot), run.ToString());
    }

    [Fact]
    public void A_dossier_is_assessed_by_the_schema_under_test()
    {
        var model = SchemaTest.RunFiles(Path.Combine(AppContext.BaseDirectory, "desk.assay.yaml"), ConflictModel.Instance).Compile().Model;
        var dossier = model.Parse("{dossier: d, model: Desk, parties: [{id: a}, {id: b}], sources: [{id: s, reliability: B}], " +
            "claims: [{id: c, kind: PrisonerExchange, between: a, and: b}], statements: [{id: s-1, source: s, claim: c, stance: Asserts, made: 2025-01-01}]}");
        Assert.Equal("a and b exchanged prisoners", model.Assess(dossier)["c"].Says);
    }
}
