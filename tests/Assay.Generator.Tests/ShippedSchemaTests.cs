using System.Runtime.CompilerServices;
using Assay.Generator.Model;

namespace Assay.Generator.Tests;

public sealed class ShippedSchemaTests
{
    [Fact]
    public void The_core_schema_compiles_without_a_word()
    {
        var run = SchemaTest.Run(("core.assay.yaml", CoreSchema.Text));

        run.Diagnostics.Should().BeEmpty();
        run.HintNames.Should().Contain(["Core.Party.g.cs", "Core.Statement.Expressions.g.cs", "Core.Model.g.cs", "Core.Rules.g.cs"]);
    }

    [Theory]
    [InlineData("schema/conflict.assay.yaml")]
    [InlineData("tests/Assay.Generator.Tests/Emit/sample.assay.yaml")]
    [InlineData("tests/Assay.Cli.Tests/Cases/recalls/recalls.assay.yaml")]
    [InlineData("tests/Assay.Tests/Dossiers/field.assay.yaml")]
    [InlineData("tests/Assay.Tests/Engine/vectors.assay.yaml")]
    public void Nothing_is_said_of_a_schema_that_is_as_it_should_be(string path) =>
        SchemaTest.Run((path, File.ReadAllText(Path.Combine(Root(), path)))).Diagnostics.Should().BeEmpty();

    [Fact]
    public void The_embedded_core_is_bound_like_any_other_model()
    {
        var core = Bound.Models(CoreSchema.Text).Single();

        core.Namespace.Should().Be("Assay");
        core.Imports.Should().BeEmpty();
        core.Kinds.Select(k => k.Name).Should().Equal("Party", "Source", "Evidence", "Claim", "Authentic", "Statement");
        core.Kind("Claim").BaseType.Should().BeNull();
        core.Kind("Authentic").BaseType.Should().Be("global::Assay.Claim");
        core.Rules.Verdicts.Select(v => v.Name).Should().Equal("Corroborated", "Refuted", "Supported", "Doubtful", "Contested", "Unverified");
        core.Rules.Weights.Reliability.Should().Equal(4, 3, 2, 1, .25, .5);
        core.Rules.Weights.Certainty.Should().Equal(1, .9, .74, .36, 0);
        core.Rules.Weights.Even.Should().Be(2);
        core.Rules.Weights.Crowd.Should().Be(1);
        (core.Rules.Weights.SettledOrigins, core.Rules.Weights.SettledAt, core.Rules.Weights.TrackPrior).Should().Be((2, .85, 2));
        core.Rules.Weights.Track.Should().Equal(.95, .85, .7, .5, .2);
        core.Rules.Weights.Copying.Should().Be(new CopyingSpec(.1, .8, .2, 10, .9));
        core.Rules.Reliability.Should().Be(ReliabilityMode.Declared);
        core.Rules.Rules.Select(r => r.Id).Should().Equal(
            "core/against-interest", "core/anonymous", "core/self-serving-assertion", "core/self-serving-denial");
    }

    private static string Root([CallerFilePath] string here = "") => Path.GetFullPath(Path.Combine(Path.GetDirectoryName(here)!, "../.."));
}
