using Assay.Generator.Emit;
using Assay.Generator.Model;
using static Assay.Generator.Tests.Emit.Specs;

namespace Assay.Generator.Tests.Emit;

public sealed class CompilationTests
{
    [Fact]
    public void What_is_emitted_for_the_sample_compiles_without_a_warning() =>
        Compiled.Compile(SampleModel.Model.Emit()).Complaints().Should().BeEmpty();

    [Fact]
    public void A_schema_that_imports_another_compiles_against_its_assembly_and_emits_only_what_is_new()
    {
        var sample = Compiled.Compile(SampleModel.Model.Emit(), "Sample");
        var importing = SampleModel.ParseImporting("""
            model: Second
            uses: [sample]
            claims:
              Exercise:
                is: Deployment
                fields: {season: text?, from: Route?, cause: ref Rotation?}
                checks: [{that: Season != "autumn" || Sender == Host, else: "{Sender} never exercises in {Season}"}]
            rules:
              rotation: {on: statement, of: Exercise, when: 'claim.Season == null && claim.Cause is { } cause && cause.Is<Rotation>()', weight: 0.2, because: "{claim.Unit} is {UnitKind.Militia}"}
              sample/unproven: {off: true}
              sample/split: {flag: Torn}
            """);

        var files = importing.Emit();

        Compiled.Compile(files, "Second", sample.ToMetadataReference()).Complaints().Should().BeEmpty();
        files.Should().OnlyContain(file => file.HintName.StartsWith("Second.")).And.NotContain(file => file.HintName.Contains("Deployment"));
        var rules = files.Single(file => file.HintName == "Second.Rules.g.cs").Source;
        rules.Should().Contain("SampleRules.InterestedDenialRule.When(").And.Contain("SampleRules.VerdictTable.Firm(").And.NotContain("UnprovenRule");
    }

    [Fact]
    public void A_schema_of_enums_alone_compiles() =>
        Compiled.Compile((Empty with { Enums = SampleModel.Model.Enums }).Emit()).Complaints().Should().BeEmpty();

    [Fact]
    public void An_empty_schema_compiles() => Compiled.Compile(Empty.Emit()).Complaints().Should().BeEmpty();

    [Fact]
    public void Names_that_CSharp_has_taken_are_escaped()
    {
        const string Event = "global::My.@namespace.@event";
        var kind = Kind("Odd", "My.namespace", "event", Family.Claim, "global::Assay.Claim",
        [
            .. ((string[])["class", "in", "reader", "fields", "id2", "writer", "entity", "issues", "value", "field", "global", "system", "string", "join"])
                .Select(name => Field(name, FieldType.Text, Event, optional: true) with { MinLength = 1 }),
            Field("params", FieldType.Value, Event, list: true) with { TypeName = "global::My.@namespace.record" },
            Field("lock", FieldType.Int, Event, list: true) with { Max = "5" },
        ]) with
        {
            DeclaresQuestion = true,
            Question = Words("class", "in"),
            QuestionKind = Event,
        };
        var value = new ValueSpec("Odd", "My.namespace", "record", null,
            [.. ((string[])["item", "record2", "issues", "field", "this", "base"]).Select(name => Field(name, FieldType.Text, Event) with { Pattern = "x+y" })]);
        var model = Empty with { Name = "Odd", Namespace = "My.namespace", Kinds = [kind], Values = [value] };

        Compiled.Compile(model.Emit()).Complaints().Should().BeEmpty();
    }

    [Fact]
    public void Hostile_texts_compile_and_stay_in_their_comments_and_literals()
    {
        const string Hostile = "]]> -- & <summary> </summary> /* */ \" \\ {0} {{ }} `odd` `tick\n/// line\r\nnext\u2028three\u0085four \u202E \uD800 \0";
        var model = SampleModel.Model with
        {
            Doc = Hostile,
            Version = Hostile,
            Kinds =
            [
                .. SampleModel.Model.Kinds.Select(kind => kind with
                {
                    Doc = Hostile,
                    Deprecated = Hostile,
                    Fields = [.. kind.Fields.Select(field => field with { Doc = Hostile, Deprecated = Hostile })],
                }),
            ],
            Enums = [SampleModel.Model.Enums[0] with { Doc = Hostile, Values = [.. SampleModel.Model.Enums[0].Values.Select(value => value with { Doc = Hostile })] }],
            Rules = SampleModel.Model.Rules with
            {
                Verdicts = [.. SampleModel.Model.Rules.Verdicts.Select(row => row with { Doc = Hostile, ConditionText = Hostile })],
                OwnRules = [.. SampleModel.Model.Rules.OwnRules.Select(rule => rule with { Doc = Hostile, Because = rule.Because is null ? null : new([new(Hostile, null)]) })],
            },
        };

        Compiled.Compile(model.Emit()).Complaints().Should().BeEmpty();
    }

    private static ModelSpec Empty { get; } = SampleModel.Model with
    {
        Name = "Empty",
        Namespace = "Empty",
        Doc = null,
        Enums = [],
        Values = [],
        Kinds = [],
        Expressions = [],
        Rules = SampleModel.Model.Rules with
        {
            Rules = [],
            OwnRules = [],
            VerdictsFrom = "global::Assay.CoreRules",
            Verdicts = [new("Unverified", null, "otherwise", [], IsOtherwise: true)],
            OwnVerdicts = null,
            Flags = [],
            Usings = Words("Assay"),
        },
    };
}
