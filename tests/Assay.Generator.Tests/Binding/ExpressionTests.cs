using Assay.Generator.Model;

namespace Assay.Generator.Tests.Binding;

public sealed class ExpressionTests
{
    [Theory]
    [InlineData("a && b && c", "a", "b", "c")]
    [InlineData("(a && b) && (c)", "a", "b", "(c)")]
    [InlineData("((a && (b && c)))", "a", "b", "c")]
    [InlineData("a || b && c", "a || b && c")]
    [InlineData("(a || b) && c", "(a || b)", "c")]
    [InlineData("a ?? (b && c)", "a ?? (b && c)")]
    [InlineData("true", "true")]
    public void A_condition_is_cut_at_its_outermost_ands(string condition, params string[] conjuncts) =>
        Condition($"'{condition}'").Conjuncts.Select(c => c.Text).Should().Equal(conjuncts);

    [Theory]
    [InlineData("Id == other.Id", "3,17-3,31 Id == other.Id")]
    [InlineData("'Id == \"x\"'", "3,18-3,27 Id == \"x\"")]
    [InlineData("'Id == ''x'' || Id == ''y'''", "3,18-3,29 Id == 'x'", "3,30-3,44 || Id == 'y'")]
    [InlineData("\"Id == \\\"x\\\"\"", "3,18-3,29 Id == \"x\"")]
    [InlineData("Id ==\n      other.Id", "3,17-3,22 Id ==", "4,7-4,15 other.Id")]
    [InlineData(">\n      Id ==\n        other.Id", "4,7-4,12 Id ==", "5,9-5,17 other.Id")]
    [InlineData("|\n      Id // the name\n        == other.Id", "4,7-4,9 Id", "5,9-5,20 == other.Id")]
    [InlineData("Id /* x */ == other.Id", "3,17-3,19 Id", "3,28-3,39 == other.Id")]
    [InlineData("'$\"{Id}''s\" == Id'", "3,18-3,28 $\"{Id}'s\"", "3,29-3,34 == Id")]
    [InlineData("'Id == \"ä\U0001F600\" || x'", "3,18-3,34 Id == \"ä\U0001F600\" || x")]
    public void An_expression_is_cut_where_its_place_in_the_file_jumps_but_never_within_a_token(string yaml, params string[] segments) =>
        Condition(yaml).Conjuncts.Single().Segments
            .Select(s => $"{s.StartLine},{s.StartColumn}-{s.EndLine},{s.EndColumn} {s.Code}").Should().Equal(segments);

    [Fact]
    public void Lines_are_joined_and_comments_dropped_in_the_text_for_messages() =>
        Condition("|\n      Id // the name\n        == /* other */ other.Id\n      && true").Text.Should().Be("Id == other.Id && true");

    [Fact]
    public void The_file_is_named_exactly_as_the_compiler_has_it() =>
        Condition("Id == other.Id").Conjuncts[0].Segments[0].File.Should().Be("0.assay.yaml");

    [Theory]
    [InlineData("Id ⟦=⟧ other.Id", "ASY0402: an expression here cannot have an assignment; to compare, write '=='")]
    [InlineData("x ⟦+=⟧ 1", "ASY0402: an expression here cannot have the assignment '+='")]
    [InlineData("⟦new⟧ A()", "ASY0402: an expression here cannot have an object that it makes itself")]
    [InlineData("F(⟦new⟧())", "ASY0402: an expression here cannot have an object that it makes itself")]
    [InlineData("⟦new⟧ [] {1}", "ASY0402: an expression here cannot have an array or collection that it makes itself")]
    [InlineData("F(⟦[⟧1])", "ASY0402: an expression here cannot have an array or collection that it makes itself")]
    [InlineData("⟦new⟧ {x = 1}", "ASY0402: an expression here cannot have an object that it makes itself")]
    [InlineData("x ⟦with⟧ {Y = 1}", "ASY0402: an expression here cannot have an object that it makes itself")]
    [InlineData("a ?? ⟦throw⟧ b", "ASY0402: an expression here cannot have 'throw'")]
    [InlineData("F(x => ⟦{⟧ return 1; })", "ASY0402: an expression here cannot have a lambda with statements; write one expression behind '=>'")]
    [InlineData("F(⟦async⟧ x => 1)", "ASY0402: an expression here cannot have 'async'")]
    [InlineData("F(⟦delegate⟧ { return 1; })", "ASY0402: an expression here cannot have an anonymous method; write 'x => …'")]
    [InlineData("x⟦++⟧ > 1", "ASY0402: an expression here cannot have '++'")]
    [InlineData("⟦--⟧x > 1", "ASY0402: an expression here cannot have '--'")]
    [InlineData("F(⟦ref⟧ x)", "ASY0402: an expression here cannot have an argument passed by 'ref'")]
    [InlineData("F(⟦out⟧ var x)", "ASY0402: an expression here cannot have an argument passed by 'out'")]
    [InlineData("⟦*⟧x > 1", "ASY0402: an expression here cannot have pointers")]
    [InlineData("F(⟦stackalloc⟧ int[1])", "ASY0402: an expression here cannot have 'stackalloc'")]
    [InlineData("⟦sizeof⟧(int) > 1", "ASY0402: an expression here cannot have pointers or 'sizeof'")]
    [InlineData("⟦from⟧ x in y select x", "ASY0402: an expression here cannot have a query; write .Where(…), .Select(…) and the like")]
    [InlineData("⟦base⟧.X", "ASY0402: an expression here cannot have this (base expression)")]
    [InlineData("Id ==⟦⟧", "ASY0401: this is not a C# expression: Expected expression")]
    [InlineData("Id == ⟦==⟧ x", "ASY0401: this is not a C# expression: Invalid expression term '=='")]
    [InlineData("F(a⟦⟧", "ASY0401: this is not a C# expression: ) expected")]
    [InlineData("a⟦;⟧ b", "ASY0401: this is not a C# expression: Unexpected token ';'")]
    [InlineData("a ⟦and⟧ b", "ASY0401: this is not a C# expression: Unexpected token 'and'; in C#, 'and' is '&&'")]
    [InlineData("a ⟦or⟧ b", "ASY0401: this is not a C# expression: Unexpected token 'or'; in C#, 'or' is '||'")]
    [InlineData("a ⟦OR⟧ b", "ASY0401: this is not a C# expression: Unexpected token 'OR'; in C#, 'OR' is '||'")]
    [InlineData("not ⟦a⟧", "ASY0401: this is not a C# expression: Unexpected token 'a'; in C#, 'not' is '!'")]
    public void What_an_expression_cannot_be_is_reported_at_the_token(string code, string expected) =>
        Expected.Diagnostics($"claims:\n  Move:\n    implies: '{code}'", expected);

    [Theory]
    [InlineData("Names.Any(x => x.Length > 1) && Count is > 1 and not 5")]
    [InlineData("Kind is { Name: \"x\" } k && k.Fields is [.., var last] && last is not null")]
    [InlineData("x switch { 1 when a => true, _ => false }")]
    [InlineData("(a, b) == (c, d) && checked(a + b) > default(int)")]
    [InlineData("other?.Id[0] == $\"{Id:N2}\"[^1] && Id[1..] != nameof(Id) && typeof(A) == (B)c")]
    [InlineData("global::System.Math.Abs(-1) > 0 && F<int?>(x!) && this.Id != \"\"\"raw\"\"\" && ~1 < +1")]
    public void What_only_computes_is_allowed(string code) =>
        Expected.Diagnostics($"claims:\n  Move:\n    implies: '{code.Replace("'", "''")}'");

    [Theory]
    [InlineData("checks: [{that: ⟦sender⟧ != Host, else: x}]", "sender", "Sender")]
    [InlineData("checks: [{that: Sender != ⟦Hst⟧, else: x}]", "Hst", "Host")]
    [InlineData("implies: Sender == ⟦othr⟧.Sender", "othr", "other")]
    [InlineData("excludes: Host == Sender && ⟦Sendr⟧ is null", "Sendr", "Sender")]
    [InlineData("implies: ⟦Sendr⟧ is Foo", "Sendr", "Sender")]
    [InlineData("implies: (⟦Sendr⟧ as Foo) != null", "Sendr", "Sender")]
    [InlineData("implies: ⟦id⟧ != other.Id", "id", "Id")]
    public void A_name_that_is_nearly_one_is_reported_with_it(string body, string wrong, string meant) =>
        Expected.Diagnostics($"claims:\n  Move:\n    fields: {{sender: party, host: party}}\n    {body}", $"ASY0404: nothing here is called '{wrong}'; did you mean '{meant}'?");

    [Theory]
    [InlineData("on: statement, when: ⟦statment⟧.IsDerived, weight: .5", "statment", "statement")]
    [InlineData("on: claim, when: ⟦taly⟧.P > .5, flag: F", "taly", "tally")]
    public void So_it_is_in_rules(string rule, string wrong, string meant) =>
        Expected.Diagnostics($"rules:\n  r: {{{rule}}}", $"ASY0404: nothing here is called '{wrong}'; did you mean '{meant}'?");

    [Theory]
    [InlineData("Math.Abs(1) > 0")]
    [InlineData("unheardOf > 1")]
    [InlineData("Maths is Math")]
    [InlineData("(Maths as Mathss) == null")]
    [InlineData("Ix == 1")]
    public void What_may_be_a_class_of_NET_or_is_like_nothing_is_left_to_the_compiler(string code) =>
        Expected.Diagnostics($"claims:\n  Move:\n    fields: {{maths: text, path: text}}\n    checks: [{{that: \"{code}\", else: x}}]");

    [Fact]
    public void A_directive_is_no_expression() =>
        Expected.Diagnostics("claims:\n  Move:\n    implies: |\n      true\n      ⟦#if X⟧\n      && false\n",
            "ASY0402: an expression here cannot have a directive; put a text that begins with '#' on one line with what is before it");

    [Fact]
    public void What_could_overflow_a_stack_is_refused()
    {
        Expected.Diagnostics($"claims:\n  Move:\n    implies: ⟦{new string('(', 257)}x{new string(')', 257)}⟧",
            "ASY0403: brackets are nested more than 256 deep; split it into several");
        Expected.Diagnostics($"claims:\n  Move:\n    implies: ⟦{string.Join(" && ", Enumerable.Repeat("a", 5000))}⟧",
            "ASY0403: this is longer than 16384 characters; split it into several");
        Expected.Diagnostics($"claims:\n  Move:\n    implies: ⟦{string.Concat(Enumerable.Repeat("Id<", 3000))}A{new string('>', 3000)}⟧",
            "ASY0403: '<' stands here more than 512 times; split it into several");
        Expected.Diagnostics($"claims:\n  Move:\n    implies: ⟦{string.Concat(Enumerable.Repeat("(a?[", 9))}b{string.Concat(Enumerable.Repeat("])", 9))}⟧",
            "ASY0403: square brackets are nested more than 8 deep; split it into several");
        Expected.Diagnostics($"claims:\n  Move:\n    implies: ⟦A{new string('!', 501)}⟧", "ASY0403: this is more than 500 levels deep; split it into several");
        Expected.Diagnostics($"claims:\n  Move:\n    implies: {string.Join(" && ", Enumerable.Repeat("a", 3000))}");
    }

    [Fact]
    public void What_the_compiler_takes_for_ever_over_is_refused()
    {
        Expected.Diagnostics($"claims:\n  Move:\n    implies: '{string.Concat(Enumerable.Repeat("$\"{", 6))}⟦$\"⟧{{Id}}\"{string.Concat(Enumerable.Repeat("}\"", 6))} == null'",
            "ASY0402: an expression here cannot have texts more than 6 deep in one another");
        Expected.Diagnostics($"claims:\n  Move:\n    implies: '{string.Concat(Enumerable.Range(0, 6).Select(i => $"Id.Any(c{i} => "))}Id.Any(⟦d⟧ => true){new string(')', 6)}'",
            "ASY0402: an expression here cannot have lambdas more than 6 deep in one another");
        Expected.Diagnostics($"claims:\n  Move:\n    implies: '{string.Concat(Enumerable.Repeat("$\"{", 6))}Id{string.Concat(Enumerable.Repeat("}\"", 6))} == null'");
    }

    [Theory]
    [InlineData("!", 8000)]
    [InlineData("-", 8000)]
    [InlineData("a ? b : ", 1500)]
    [InlineData("x => ", 3000)]
    [InlineData("a ?? ", 3000)]
    [InlineData("Id<", 512)]
    [InlineData("not ", 4000)]
    [InlineData("(int)", 250)]
    public void A_long_chain_neither_hangs_nor_overflows(string link, int times)
    {
        var code = string.Concat(Enumerable.Repeat(link, times)) + "x";

        var run = SchemaTest.Run($"model: Test\nclaims:\n  Move:\n    implies: \"{code}\"");

        run.Result.Exception.Should().BeNull();
        run.Words().Should().NotContain(d => d.Contains("ASY0099"));
    }

    private static ConditionSpec Condition(string yaml) =>
        Bound.Model($"claims:\n  Move:\n    implies:    {yaml}".Insert(0, "model: Test\n").Replace("model: Test\nclaims:\n  Move:", "claims:\n  Move:") + "\nmodel: Test")
            .ExpressionsOf("Move").Implies!;
}
