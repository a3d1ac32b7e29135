using Assay.Generator.Model;

namespace Assay.Generator.Tests.Emit;

/// <summary>That what a schema's author means by a name is what the C# compiler takes it for.</summary>
public sealed class ExpressionScopeTests
{
    private const string Enums = """
        model: Scopes
        enums: {Fault: {values: [Slip, Fraud]}, Reach: {values: [Near, Far]}, Tone: {values: [Calm, Loud]}}

        """;

    [Fact]
    public void Checks_and_what_they_say_can_have_pattern_variables_of_one_name() => Compile("""
        claims:
          Move:
            fields: {count: int?, size: int?}
            checks:
              - {that: "Count is { } n && n > 1", else: "{(Count is { } n ? n : 0)} are few"}
              - {that: "Size is { } n && n > 1", else: "{(Count is { } n ? n : 0)} are small"}
        """);

    [Theory]
    [InlineData("fault: Fault?", "Fault == Fault.Fraud")]
    [InlineData("fault: 'Fault[]'", "Fault.Contains(Fault.Fraud)")]
    [InlineData("fault: text", "Fault == nameof(Fault.Fraud) || Fault.Length > (int)Fault.Slip")]
    [InlineData("fault: Fault", "Fault == Fault.Fraud && Fault.ToString() != \"\"")]
    [InlineData("fault: Reach?", "Fault is not null && Fault.Slip != Fault.Fraud")]
    public void An_enum_is_found_where_a_field_is_called_like_it(string field, string condition) => Compile($$"""
        claims:
          Move:
            fields: {{{field}}}
            checks: [{that: '{{condition}}', else: "{(Fault.Slip == Fault.Fraud ? 1 : 2)}"}]
            says: "{Fault.Slip} or {Fault}"
            implies: '{{condition}}'
            excludes: '{{condition}}'
          Journey: {is: Move, fields: {tone: Tone?}, excludes: 'Fault.Slip != Fault.Fraud && Tone == Tone.Loud && other.Tone == Tone.Calm'}
        """);

    [Fact]
    public void A_mixin_finds_its_enums_whatever_fields_those_have_who_mix_it() => Compile("""
        mixins: {Judged: {fields: {reach: Reach?}, checks: [{that: Reach != Reach.Far || Fault.Slip < Fault.Fraud, else: far}]}}
        claims:
          Move: {mixes: [Judged], fields: {fault: Fault?}}
        """);

    [Fact]
    public void What_stands_behind_the_full_name_of_an_enum_keeps_its_place()
    {
        const string schema = "claims:\n  Move:\n    fields: {fault: Fault?}\n    implies: Fault == Fault.Fraud && other.Fault != Fault.Slip\n";

        var segments = Bound.Model(Enums + schema).ExpressionsOf("Move").Implies!.Conjuncts.Select(c => c.Segments.Select(s => $"{s.StartLine},{s.StartColumn}-{s.EndColumn} {s.Code}"));

        segments.First().Should().Equal("6,14-22 Fault ==", "6,23-28 global::Scopes.Fault", "6,28-34 .Fraud");
        segments.Last().Should().Equal("6,38-52 other.Fault !=", "6,53-58 global::Scopes.Fault", "6,58-63 .Slip");
    }

    [Fact]
    public void A_reference_that_may_be_a_word_may_be_nothing_in_rules() => Compile("""
        claims:
          Move: {fields: {order: {type: ref Statement, oneOf: [unknown]}, by: {type: ref Source, oneOf: [nobody]}, on: {type: party, oneOf: [all]}}}
        rules:
          ordered: {on: statement, of: Move, when: 'claim.Order?.Stance == Stance.Asserts && claim.By is { } by && by.Name != claim.On?.Name', weight: 0.5}
        """);

    private static void Compile(string schema) => Compiled.Compile(SampleModel.Parse(Enums + schema).Emit()).Complaints().Should().BeEmpty();
}
