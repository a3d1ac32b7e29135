using Assay.Generator.Emit;

namespace Assay.Generator.Tests.Emit;

/// <summary>A field may be called like its enum.</summary>
public sealed class HiddenEnumTests
{
    private const string Schema =
        """
        model: Test
        enums:
          Scale: {values: [Small, Large, Value]}
        mixins:
          Sized:
            fields: {scale: Scale?}
            checks: [{that: Scale != Scale.Large, else: "{Scale.Small} not {Scale}"}]
        claims:
          One: {fields: {scale: Scale?}, checks: [{that: "Scale == null || Scale is Scale.Small\n || Scale.Value == Scale.Large", else: "{Scale}"}], excludes: other.Scale == Scale.Small, says: "{Scale == Scale.Large}"}
          Two: {fields: {scale: "Scale[]"}, says: "{Scale.Contains(Scale.Large)} {Scale.Count}"}
          Three: {mixes: [Sized], fields: {x: int}, checks: [{that: X > 1 && Scale != Scale.Small, else: "{X}"}]}
          Four: {fields: {scale: Scale}, checks: [{that: Scale != Scale.Small, else: "x"}]}
        """;

    [Fact]
    public void Its_values_are_found_behind_its_name()
    {
        var run = SchemaRun.Of(Schema);

        run.Diagnostics.Should().BeEmpty();
        Compiled.Compile(run.Result.GeneratedSources.Select(s => new GeneratedFile(s.HintName, s.SourceText.ToString()))).Complaints().Should().BeEmpty();
    }

    [Fact]
    public void An_error_is_reported_where_its_name_stands()
    {
        var run = SchemaRun.Of(Schema.Replace("X > 1 && Scale != Scale.Small", "X > 1 && Scale.Small"));

        var error = Compiled.Compile(run.Result.GeneratedSources.Select(s => new GeneratedFile(s.HintName, s.SourceText.ToString()))).Complaints().Single();

        error.Should().StartWith("test.assay.yaml(11,70): error CS0019");
    }
}
