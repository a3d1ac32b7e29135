using Assay.Generator.Emit;
using Assay.Generator.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using static Assay.Generator.Tests.Emit.Specs;

namespace Assay.Generator.Tests.Emit;

public sealed class LineMappingTests
{
    [Fact]
    public void An_error_in_an_expression_on_one_line_is_reported_where_the_expression_stands() =>
        Errors(Condition(Segment("when: A && Missing == 1", "A && Missing == 1")))
            .Should().Equal("1,12-1,19 CS0103");

    [Fact]
    public void An_error_in_a_later_segment_is_reported_on_its_own_line()
    {
        const string yaml = "when: A ==\n    Missing.Length\n    + Text";

        Errors(Condition(Segments(yaml, "A == Missing.Length + Text", "A ==", "Missing.Length", "+ Text")))
            .Should().Equal("2,5-2,12 CS0103");
    }

    [Fact]
    public void An_error_in_a_hole_of_a_text_is_reported_at_the_hole() =>
        TextErrors("says: \"{A} and {Missing} {B.No}\"")
            .Should().Equal("1,17-1,24 CS0103", "1,29-1,31 CS1061");

    [Theory]
    [InlineData("Number", "A", "1,7-1,13 CS0019")]
    [InlineData("A", "Number", "1,12-1,18 CS0019")]
    [InlineData("A", "Maybe", "1,12-1,17 CS0019")]
    public void A_conjunct_that_is_no_bool_is_reported_as_such(string first, string second, string error)
    {
        var yaml = $"when: {first} && {second}";

        Errors(Condition(Segment(yaml, first), Segment(yaml, second, after: " && "))).Should().Equal(error);
    }

    [Fact]
    public void A_condition_that_is_no_bool_is_reported_as_a_whole() =>
        Errors(Condition(Segment("when: Number + 1", "Number + 1"))).Should().Equal("1,7-1,17 CS0029");

    [Fact]
    public void Pattern_variables_reach_later_conjuncts()
    {
        const string yaml = "when: Thing is string s && s.Length > 2 && s is { Length: var n } && n < 9";

        Errors(Condition([.. yaml[6..].Split(" && ").Select(conjunct => Segment(yaml, conjunct))])).Should().BeEmpty();
    }

    [Theory]
    [InlineData("Number", "A", "1,7-1,13 CS0029")]
    [InlineData("A", "Number", "1,12-1,18 CS0029")]
    [InlineData("A", "Maybe", "1,12-1,17 CS0266")]
    [InlineData("A", "Missing", "1,12-1,19 CS0103")]
    public void A_row_has_its_errors_once_and_where_its_conjuncts_stand(string first, string second, string error)
    {
        var yaml = $"when: {first} && {second}";

        Describe(Row(Condition(Segment(yaml, first), Segment(yaml, second, after: " && ")))).Should().Equal(error);
    }

    [Fact]
    public void Pattern_variables_reach_later_conjuncts_of_a_row()
    {
        const string yaml = "Row: Thing is string s && s.Length > 2 && s is { Length: var n } && n < 9";

        Describe(Row(Condition([.. yaml[5..].Split(" && ").Select(conjunct => Segment(yaml, conjunct))]))).Should().BeEmpty();
    }

    [Fact]
    public void A_comment_behind_an_expression_comments_out_nothing_else()
    {
        const string yaml = "when: A // why\n  && B // because\n";

        Errors(Condition(Segment(yaml, "A // why"), Segment(yaml, "B // because"))).Should().BeEmpty();
    }

    [Theory]
    [InlineData(@"C:\new\table.yaml")]
    [InlineData("/tmp/with space/ünïcödé.yaml")]
    [InlineData("../relative.yaml")]
    public void A_path_is_taken_as_it_is(string path)
    {
        var mapped = Diagnostics(Code(Condition(Expression("Missing", 3, 4, path)))).Single().Location.GetMappedLineSpan();

        mapped.Path.Should().Be(path);
        mapped.StartLinePosition.Should().Be(new Microsoft.CodeAnalysis.Text.LinePosition(2, 3));
    }

    [Theory]
    [InlineData("/tmp/\"quoted\".yaml", 1)]
    [InlineData("/tmp/new\nline.yaml", 1)]
    [InlineData("", 1)]
    [InlineData("/tmp/far.yaml", 70_000)]
    public void What_a_directive_cannot_say_is_left_to_the_generated_file(string path, int column)
    {
        Code(Condition(Expression("A", 1, column, path))).Should().NotContain("#line (");
        Diagnostics(Code(Condition(Expression("A", 1, column, path)))).Should().BeEmpty();
    }

    private static IEnumerable<string> Errors(ConditionSpec condition) => Describe(Code(condition));

    private static IEnumerable<string> TextErrors(string yaml)
    {
        var text = yaml.Split('"')[1];
        return Describe(Class(new MappedCode(2).Text("return ", Text(text, 1, yaml.IndexOf('"') + 2), "null", ";").ToString(), "string"));
    }

    private static IEnumerable<string> Describe(string source) => Diagnostics(source).Select(diagnostic =>
    {
        var span = diagnostic.Location.GetMappedLineSpan();
        span.Path.Should().Be(Schema);
        var (start, end) = (span.StartLinePosition, span.EndLinePosition);
        return $"{start.Line + 1},{start.Character + 1}-{end.Line + 1},{end.Character + 1} {diagnostic.Id}";
    });

    private static List<Diagnostic> Diagnostics(string source)
    {
        var compilation = CSharpCompilation.Create(
            "Expressions",
            [CSharpSyntaxTree.ParseText(source, path: "Expressions.g.cs")],
            [MetadataReference.CreateFromFile(typeof(object).Assembly.Location)],
            new(OutputKind.DynamicallyLinkedLibrary));
        return [.. compilation.GetDiagnostics().Where(d => d.Severity == DiagnosticSeverity.Error)];
    }

    private static string Code(ConditionSpec condition) => Class(new MappedCode(2).Condition("return ", condition, ";").ToString(), "bool");

    private static string Row(ConditionSpec condition) => Class(new MappedCode(2).FirstFailure(condition).ToString(), "int");

    private static string Class(string body, string result) => $$"""
        #line hidden
        namespace Assay
        {
            class TextBuilder { public TextBuilder(object names) { } public void Append(object value) { } public void Append(string value) { } }
        }

        class Subject
        {
            bool A, B; bool? Maybe; int Number; string Text; object Thing;

            {{result}} Expression()
            {
        {{body}}
            }
        }
        """;

    /// <summary>The one segment that stands in the YAML text, after something if that is given.</summary>
    private static ExpressionSpec Segment(string yaml, string code, string after = "") =>
        new(code, [Place(yaml, code, yaml.IndexOf(after, StringComparison.Ordinal) + after.Length)]);

    private static ExpressionSpec Segments(string yaml, string text, params string[] codes)
    {
        var at = yaml.IndexOf(':') + 1;
        return new(text, codes.Select(code =>
        {
            var segment = Place(yaml, code, at);
            at = yaml.IndexOf(code, at, StringComparison.Ordinal) + code.Length;
            return segment;
        }).ToEquatableArray());
    }

    private static ExpressionSegment Place(string yaml, string code, int from)
    {
        var at = yaml.IndexOf(code, from, StringComparison.Ordinal);
        at.Should().BeGreaterThanOrEqualTo(0);
        var line = yaml[..at].Count(c => c == '\n') + 1;
        var column = at - (yaml.LastIndexOf('\n', Math.Max(0, at - 1)) + 1) + 1;
        return new(code, Schema, line, column, line, column + code.Length);
    }
}
