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
          Fourth:
            is: First
            fields: {c: int}
            says: "{A}{C}"
        rules:
          app-rule: {on: claim, when: tally.P > .6, flag: Higher}
        """);

    [Fact]
    public void The_same_input_runs_nothing_again()
    {
        var run = First();

        var again = run.Edit(App.Path, App.Text);

        AllFiles(again).Should().OnlyContain(r => r == Cached || r == Unchanged);
        again.Emitted.Should().BeEmpty();
    }

    [Fact]
    public void An_edit_of_the_CSharp_runs_nothing_again()
    {
        var edited = First().EditCSharp("class C;");

        foreach (var step in new[] { TrackingNames.Parsed, TrackingNames.Linked, TrackingNames.Models })
            edited.Steps[step].Should().OnlyContain(r => r == Cached || r == Unchanged);
        edited.Emitted.Should().BeEmpty();
    }

    [Fact]
    public void A_comment_at_the_end_of_a_line_emits_nothing_again()
    {
        var edited = First().Edit(App.Path, App.Text.Replace("values: [Good, Bad]}", "values: [Good, Bad]} # of a kind"));

        edited.Emitted.Should().BeEmpty();
    }

    [Fact]
    public void Lines_that_move_emit_expressions_again_and_nothing_else()
    {
        var edited = First().Edit(App.Path, "# moved\n" + App.Text);

        edited.Emitted.Should().BeEquivalentTo(
            "App.First.Expressions.g.cs", "App.Second.Expressions.g.cs", "App.Third.Expressions.g.cs", "App.Fourth.Expressions.g.cs", "App.Rules.Expressions.g.cs");
    }

    [Fact]
    public void An_edit_of_one_kind_emits_that_kind_again()
    {
        var edited = First().Edit(App.Path, App.Text.Replace("{b: int,", "{b: text,"));

        // The model lists its kinds, so it is looked at again; what comes out is the same.
        edited.Emitted.Should().BeEquivalentTo("App.Second.g.cs");
    }

    [Fact]
    public void An_edit_of_one_expression_emits_that_kinds_expressions_again()
    {
        var edited = First().Edit(App.Path, App.Text.Replace("\"{B}\"", "\"{B}!\""));

        edited.Emitted.Should().BeEquivalentTo("App.Second.Expressions.g.cs");
    }

    [Fact]
    public void An_edit_of_a_base_kind_emits_it_and_what_derives_from_it_again()
    {
        var edited = First().Edit(App.Path, App.Text.Replace("{a: int,", "{a: text,"));

        edited.Emitted.Should().BeEquivalentTo("App.First.g.cs", "App.Fourth.g.cs");
    }

    [Fact]
    public void A_comment_on_a_line_of_its_own_moves_lines_and_nothing_else()
    {
        var edited = First().Edit(App.Path, App.Text.Replace("  Fourth:", "  # the last\n  Fourth:"));

        edited.Emitted.Should().BeEquivalentTo("App.Fourth.Expressions.g.cs", "App.Rules.Expressions.g.cs");
        edited.Steps[TrackingNames.FilesOf(TrackingNames.Kinds)].Should().OnlyContain(r => r == Cached);
    }

    [Fact]
    public void A_kind_that_is_added_at_the_end_is_emitted_and_listed()
    {
        var edited = First().Edit(App.Path, App.Text.Replace("rules:", "  Fifth: {fields: {d: int}}\nrules:"));

        // The rules' expressions moved down.
        edited.Emitted.Should().BeEquivalentTo("App.Fifth.g.cs", "App.Model.g.cs", "App.Families.g.cs", "App.Rewriter.g.cs", "App.Rules.Expressions.g.cs");
        edited.Steps[TrackingNames.FilesOf(TrackingNames.Kinds)].Where(r => r != Cached).Should().Equal(New);
    }

    [Fact]
    public void A_kind_that_is_removed_takes_its_files_with_it_and_leaves_those_before_it()
    {
        var last = App.Text.IndexOf("  Fourth:", StringComparison.Ordinal);
        var edited = First().Edit(App.Path, App.Text.Remove(last, App.Text.IndexOf("rules:", StringComparison.Ordinal) - last));

        edited.HintNames.Should().Contain("App.First.g.cs").And.NotContain(["App.Fourth.g.cs", "App.Fourth.Expressions.g.cs"]);
        edited.Steps[TrackingNames.Kinds].Should().Contain(Removed);
        // The rules' expressions moved up; of the kinds, only the lists of them changed, and First, which nothing derives from any more.
        edited.Emitted.Should().BeEquivalentTo("App.First.g.cs", "App.Model.g.cs", "App.Families.g.cs", "App.Rewriter.g.cs", "App.Rules.Expressions.g.cs");
    }

    [Fact]
    public void A_kind_that_is_removed_from_the_middle_changes_no_text_of_those_behind_it()
    {
        var second = App.Text.IndexOf("  Second:", StringComparison.Ordinal);

        var edited = First().Edit(App.Path, App.Text.Remove(second, App.Text.IndexOf("  Third:", StringComparison.Ordinal) - second));

        // Roslyn compares the parts of a list by their place in it, so those behind are looked at again; what comes out is the same,
        // but for the lines of their expressions.
        edited.Emitted.Should().BeEquivalentTo("App.Third.Expressions.g.cs", "App.Fourth.Expressions.g.cs", "App.Model.g.cs", "App.Families.g.cs", "App.Rewriter.g.cs", "App.Rules.Expressions.g.cs");
    }

    [Fact]
    public void A_run_after_an_edit_and_its_undoing_gives_what_the_first_gave()
    {
        var first = First();

        var back = first.Edit(App.Path, App.Text.Replace("{b: int,", "{b: text,")).Edit(App.Path, App.Text);

        back.Emitted.Should().BeEquivalentTo("App.Second.g.cs");
        back.Sources.Should().Equal(first.Sources);
    }

    [Fact]
    public void An_edit_reads_again_the_entry_that_changed_and_no_other()
    {
        var edited = First().Edit(App.Path, App.Text.Replace("{b: int,", "{b: text,"));

        edited.Steps[TrackingNames.ParsedPieces].Where(r => r is not (Cached or Unchanged)).Should().Equal(Modified);
    }

    [Fact]
    public void Any_edit_gives_what_a_fresh_run_gives()
    {
        var random = new Random(1);
        var text = App.Text;
        var run = First();
        for (var i = 0; i < 60; i++)
        {
            var from = random.Next(text.Length);
            text = random.Next(3) == 0 ? App.Text : text[..from] + text[Math.Min(text.Length, from + random.Next(12))..];
            run = run.Edit(App.Path, text);

            run.ToString().Should().Be(SchemaTest.Run(Lib, App with { Text = text }).ToString());
        }
    }

    [Fact]
    public void An_edit_of_an_import_emits_what_depends_on_it_again()
    {
        var edited = First().Edit(Lib.Path, Lib.Text.Replace("x: int", "x: text"));

        edited.Emitted.Should().BeEquivalentTo("Lib.Base.g.cs", "App.Third.g.cs");
    }

    [Fact]
    public void A_mistake_that_moves_emits_nothing_again()
    {
        var broken = App with { Text = App.Text + "\n  bad: {on: nothing}\n" };
        var run = SchemaTest.Run(Lib, broken);

        var edited = run.Edit(App.Path, App.Text + "\n\n\n  bad: {on: nothing}\n");

        edited.Emitted.Should().BeEmpty();
        edited.Steps[TrackingNames.Diagnostics].Should().Contain(Modified);
    }

    private static SchemaRun First()
    {
        var run = SchemaTest.Run(Lib, App);
        run.Diagnostics.Should().BeEmpty();
        AllFiles(run).Should().OnlyContain(r => r == New);
        return run;
    }

    private static readonly string[] FileSteps =
    [
        TrackingNames.Kinds, TrackingNames.KindExpressions, TrackingNames.Enums, TrackingNames.Values, TrackingNames.Outlines, TrackingNames.Families, TrackingNames.Rewriters,
        TrackingNames.RuleSets, TrackingNames.RuleExpressions,
    ];

    private static IEnumerable<IncrementalStepRunReason> AllFiles(SchemaRun run) => FileSteps.SelectMany(step => run.Steps[TrackingNames.FilesOf(step)]);
}
