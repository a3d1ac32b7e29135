using Microsoft.CodeAnalysis;
using static Microsoft.CodeAnalysis.IncrementalStepRunReason;

namespace Assay.Generator.Tests.Pipeline;

public sealed class IncrementalTests
{
    private static readonly SchemaText Lib = new("lib.assay.yaml",
        """
        model: Lib
        claims:
          Base: {open: true, fields: {x: int}}
        rules:
          lib-rule: {on: claim, when: tally.P > .5, flag: High}
        """);

    private static readonly SchemaText App = new("app.assay.yaml",
        """
        model: App
        uses: [lib]
        enums:
          Mood: {values: [Good, Bad]}
        values:
          Pair: {fields: {one: int, two: int}}
        claims:
          First:
            fields: {a: int, mood: Mood?}
            says: "{A}"
          Second:
            fields: {b: int, pair: Pair?}
            says: "{B}"
          Third:
            is: Base
            says: "{X}"
        rules:
          app-rule: {on: claim, when: tally.P > .6, flag: Higher}
        """);

    [Fact]
    public void The_same_input_runs_nothing_again()
    {
        var run = First();

        var again = run.Edit(App, App.With(App.Text));

        AllFiles(again).Should().OnlyContain(r => r == Cached || r == Unchanged);
        Emitted(again).Should().BeEmpty();
    }

    [Fact]
    public void An_edit_of_the_CSharp_runs_nothing_again()
    {
        var edited = First().EditCSharp("class C;");

        foreach (var step in new[] { TrackingNames.Parsed, TrackingNames.Linked, TrackingNames.Models })
            edited.Reasons(step).Should().OnlyContain(r => r == Cached || r == Unchanged);
        Emitted(edited).Should().BeEmpty();
    }

    [Fact]
    public void A_comment_at_the_end_of_a_line_emits_nothing_again()
    {
        var edited = First().Edit(App, App.With(App.Text.Replace("values: [Good, Bad]}", "values: [Good, Bad]} # of a kind")));

        Emitted(edited).Should().BeEmpty();
    }

    [Fact]
    public void Lines_that_move_emit_expressions_again_and_nothing_else()
    {
        var edited = First().Edit(App, App.With("# moved\n" + App.Text));

        Emitted(edited).Should().BeEquivalentTo(
            "App.First.Expressions.g.cs", "App.Second.Expressions.g.cs", "App.Third.Expressions.g.cs", "App.Rules.Expressions.g.cs");
    }

    [Fact]
    public void An_edit_of_one_kind_emits_that_kind_again()
    {
        var edited = First().Edit(App, App.With(App.Text.Replace("{b: int,", "{b: text,")));

        // The model lists its kinds, so it is looked at again; what comes out is the same.
        Emitted(edited).Should().BeEquivalentTo("App.Second.g.cs");
    }

    [Fact]
    public void An_edit_of_one_expression_emits_that_kinds_expressions_again()
    {
        var edited = First().Edit(App, App.With(App.Text.Replace("\"{B}\"", "\"{B}!\"")));

        Emitted(edited).Should().BeEquivalentTo("App.Second.Expressions.g.cs");
    }

    [Fact]
    public void A_kind_that_is_removed_takes_its_files_with_it_and_leaves_those_before_it()
    {
        var third = App.Text.IndexOf("  Third:", StringComparison.Ordinal);
        var edited = First().Edit(App, App.With(App.Text.Remove(third, App.Text.IndexOf("rules:", StringComparison.Ordinal) - third)));

        edited.HintNames.Should().Contain("App.First.g.cs").And.NotContain(["App.Third.g.cs", "App.Third.Expressions.g.cs"]);
        edited.Reasons(TrackingNames.Kinds).Should().Contain(Removed);
        // The rules' expressions moved up; of the kinds, only the model's list changed.
        Emitted(edited).Should().BeEquivalentTo("App.Model.g.cs", "App.Rules.Expressions.g.cs");
    }

    [Fact]
    public void An_edit_of_an_import_emits_what_depends_on_it_again()
    {
        var edited = First().Edit(Lib, Lib.With(Lib.Text.Replace("x: int", "x: text")));

        Emitted(edited).Should().BeEquivalentTo("Lib.Base.g.cs", "App.Third.g.cs");
    }

    [Fact]
    public void A_mistake_that_moves_emits_nothing_again()
    {
        var broken = App.With(App.Text + "\n  bad: {on: nothing}\n");
        var run = SchemaRun.Of(Lib, broken);

        var edited = run.Edit(broken, broken.With(App.Text + "\n\n\n  bad: {on: nothing}\n"));

        Emitted(edited).Should().BeEmpty();
        edited.Reasons(TrackingNames.Diagnostics).Should().Contain(Modified);
    }

    private static SchemaRun First()
    {
        var run = SchemaRun.Of(Lib, App);
        run.Diagnostics.Should().BeEmpty();
        AllFiles(run).Should().OnlyContain(r => r == New);
        return run;
    }

    private static readonly string[] Steps =
    [
        TrackingNames.Kinds, TrackingNames.KindExpressions, TrackingNames.Enums, TrackingNames.Values, TrackingNames.Outlines, TrackingNames.RuleSets,
        TrackingNames.RuleExpressions,
    ];

    private static IEnumerable<IncrementalStepRunReason> AllFiles(SchemaRun run) => Steps.SelectMany(step => run.Reasons(TrackingNames.FilesOf(step)));

    /// <summary>The files whose text is another than in the run before.</summary>
    private static IEnumerable<string> Emitted(SchemaRun run) => Steps
        .SelectMany(step => run.Result.TrackedSteps.TryGetValue(TrackingNames.FilesOf(step), out var runs) ? runs : [])
        .SelectMany(r => r.Outputs)
        .Where(o => o.Reason is New or Modified)
        .Select(o => ((Assay.Generator.Pipeline.EmittedFile)o.Value).File!.HintName);
}
