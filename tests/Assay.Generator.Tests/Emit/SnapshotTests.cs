using Assay.Generator.Emit;
using VerifyTests;
using VerifyXunit;

namespace Assay.Generator.Tests.Emit;

public sealed class SnapshotTests
{
    [Fact]
    public Task Everything_that_is_emitted_for_the_sample() =>
        Verifier.Verify(SampleModel.Model.Emit().Select(file => new Target("cs", file.Source, file.HintName.Replace(".g.cs", ""))))
            .UseDirectory("Snapshots")
            .UseFileName("Sample");
}
