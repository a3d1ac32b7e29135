using System.Globalization;
using Assay.Generator.Tests.Fuzzing;

namespace Assay.Generator.Tests.Pipeline;

/// <summary>The same schemas give the same bytes, wherever they are, however their lines end and in whatever order they are handed over.</summary>
public sealed class DeterminismTests
{
    private static readonly (string Path, string Text)[] Files =
    [
        ("conflict.assay.yaml", InOutput("schema", "conflict.assay.yaml")),
        ("sample.assay.yaml", InOutput("Emit", "sample.assay.yaml")),
        ("everything.assay.yaml", SchemaMutations.Everything),
        ("derived.assay.yaml", "model: Derived\nuses: [conflict]\nclaims:\n  Odd:\n    fields: {size: {type: quantity?, min: 0.5}}\n    says: >-\n      {Size}\n      of it\n"),
    ];

    private static readonly IReadOnlyList<string> Expected = Run(Files);

    [Fact]
    public void There_is_something_to_compare() => Expected.Should().HaveCountGreaterThan(100);

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("fi-FI")]
    public void No_culture_changes_a_byte(string name)
    {
        var (before, beforeUI) = (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture);
        try
        {
            (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (CultureInfo.GetCultureInfo(name), CultureInfo.GetCultureInfo(name));
            Run(Files).Should().Equal(Expected);
        }
        finally
        {
            (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (before, beforeUI);
        }
    }

    [Fact]
    public void No_line_break_changes_a_byte() => Run(Files.Select(f => (f.Path, f.Text.Replace("\n", "\r\n")))).Should().Equal(Expected);

    [Fact]
    public void No_byte_order_mark_changes_a_byte() => Run(Files.Select(f => (f.Path, "\uFEFF" + f.Text))).Should().Equal(Expected);

    [Fact]
    public void No_order_of_the_files_changes_a_byte()
    {
        Run(Files.Reverse()).Should().Equal(Expected);
        Run([.. Files[2..], .. Files[..2]]).Should().Equal(Expected);
    }

    [Theory]
    [InlineData("/some/where/else/")]
    [InlineData(@"C:\Users\Zoë\schemas\")]
    public void Another_folder_changes_the_line_directives_and_nothing_else(string folder) =>
        Run(Files.Select(f => (folder + f.Path, f.Text))).Select(s => s.Replace(folder, "")).Should().Equal(Expected);

    private static List<string> Run(IEnumerable<(string, string)> files)
    {
        var run = SchemaTest.Run(files.Select(f => new SchemaText(f.Item1, f.Item2)).ToArray());
        run.Diagnostics.Should().BeEmpty();
        // As they are: what the kit hands out is made the same on every machine.
        return run.Result.GeneratedSources.Select(s => s.HintName + "\n" + s.SourceText).Order(StringComparer.Ordinal).ToList();
    }

    private static string InOutput(params string[] parts) =>
        File.ReadAllText(Path.Combine([AppContext.BaseDirectory, .. parts])).ReplaceLineEndings("\n");
}
