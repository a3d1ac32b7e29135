using VerifyTests;
using VerifyXunit;

namespace Assay.Generator.Tests.Emit;

public sealed class SnapshotTests
{
    [Fact]
    public Task Everything_that_is_emitted_for_the_sample() =>
        Verifier.Verify(SchemaTest.RunFiles("Emit/sample.assay.yaml").Sources.Select(file => new Target("cs", file.Value, file.Key.Replace(".g.cs", ""))))
            .UseDirectory("Snapshots")
            .UseFileName("Sample");
}
