namespace Assay.Generator.Tests.Emit;

/// <summary>That the C# compiler speaks of the schema: wherever and however an expression is written, `Missing` is reported where it stands.</summary>
public sealed class SchemaPlaceTests
{
    [Theory]
    [InlineData("when: Missing")]
    [InlineData("when: statement.IsEcho && Missing.Length > 2 && source.Independent")]
    [InlineData("when: 'source.Note == null || Missing == ''x'''")]
    [InlineData("when: \"source.Name == \\\"it's\\t\\u00e9\\\" || Missing\"")]
    [InlineData("when: statement.IsEcho\n      && Missing")]
    [InlineData("when: >-\n      statement.IsEcho &&\n      Missing\n      && source.Independent")]
    [InlineData("when: |\n      statement.IsEcho &&\n        Missing // why\n      && source.Independent")]
    [InlineData("when: \"statement.IsEcho &&\\\n      \\ Missing\"")]
    [InlineData("when: source.Name == \"😀\" || Missing")]
    [InlineData("when: 'source.Name is { Length: > 1 } name && name.Contains(Missing)'")]
    [InlineData("because: It is {source.Missing}, they say")]
    [InlineData("because: 'It''s {source.Name} and {source.Missing}'")]
    [InlineData("because: \"\\\"{source.Name}\\\" and {source.Missing}\"")]
    [InlineData("because: >-\n      It is {source.Name}\n      or {source.Missing}\n      or else")]
    public void In_a_rule(string written) => PlacesOfErrors($$"""
        model: Test
        rules:
          test:
            on: statement
            weight: 0.5
            {{written.Replace("\r", "")}}
        """);

    [Theory]
    [InlineData("checks: [{that: A != Missing, else: no}]")]
    [InlineData("checks: [{that: A != null, else: \"no {A} nor {A.Missing}\"}]")]
    [InlineData("says: \"{Id.Missing} came\"")]
    [InlineData("question: [a]\n    excludes: other.A == Missing")]
    [InlineData("question: [a]\n    implies: other.A == null && Missing")]
    public void In_a_kind(string written) => PlacesOfErrors($$"""
        model: Test
        claims:
          Thing:
            fields: {a: text?}
            {{written}}
        """);

    [Fact]
    public void In_a_table() => PlacesOfErrors("""
        model: Test
        verdicts:
          - Yes: tally.P > .5 && tally.Missing
          - No: otherwise
        """);

    private static void PlacesOfErrors(string yaml)
    {
        var at = yaml.IndexOf("Missing", StringComparison.Ordinal);
        var line = yaml[..at].Count(c => c == '\n');
        var column = at - (yaml.LastIndexOf('\n', at) + 1);

        var error = SchemaTest.Run(("sample.assay.yaml", yaml)).Compile().Diagnostics.Should().ContainSingle().Subject;

        error.Should().BeEquivalentTo(new { File = "sample.assay.yaml", Line = line + 1, Column = column + 1, EndLine = line + 1, EndColumn = column + 1 + "Missing".Length });
    }
}
