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
        var run = SchemaTest.Run(Schema);

        run.Diagnostics.Should().BeEmpty();
        run.Compile().Squiggles.Should().BeEmpty();
    }

    [Fact]
    public void An_error_is_reported_where_its_name_stands()
    {
        var run = SchemaTest.Run(Schema.Replace("X > 1 && Scale != Scale.Small", "X > 1 && Scale.Small"));

        var error = run.Compile().Diagnostics.Should().ContainSingle().Which;

        (error.File, error.Line, error.Column, error.Id).Should().Be((SchemaTest.DefaultPath, 11, 70, "CS0019"));
    }
}
