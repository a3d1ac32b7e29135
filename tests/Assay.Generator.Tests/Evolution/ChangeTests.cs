using Assay.Generator.Evolution;

namespace Assay.Generator.Tests.Evolution;

public sealed class ChangeTests
{
    public static TheoryData<ChangeCase> Cases => [.. ChangeCases.All];

    [Theory]
    [MemberData(nameof(Cases))]
    public void Every_change_is_found_once_at_its_place(ChangeCase edit)
    {
        var (old, @new) = (WithModel(edit.Old), WithModel(edit.New));
        var changes = Versions.Compare(old.Replace("⟦", ""), @new.Replace("⟦", ""));
        changes.InShort().Should().Equal(edit.Changes);
        var isInOld = old.Contains('⟦');
        var marked = isInOld ? old : @new;
        var before = marked[..marked.IndexOf('⟦')];
        // A doc that is gone is pointed at by the model's name.
        var place = before.EndsWith("\n", StringComparison.Ordinal) && marked.EndsWith('⟦') ? (1, 8) : (before.Count(c => c == '\n') + 1, before.Length - before.LastIndexOf('\n'));
        (changes[0].Line, changes[0].Column).Should().Be(place);
        changes[0].IsInOld.Should().Be(isInOld);
        changes[0].File.Should().Be(isInOld ? "old0.assay.yaml" : "new0.assay.yaml");
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_schema_is_no_different_from_itself(ChangeCase edit)
    {
        var schema = edit.New.Replace("⟦", "");
        Versions.Compare(schema, schema + "\n# a comment\n").Should().BeEmpty();
    }

    [Fact]
    public void Every_sort_of_change_can_come_about()
    {
        // These need several models, which have tests of their own.
        string[] elsewhere = ["model-added", "model-removed", "import-added", "import-removed", "kind-moved"];
        ChangeRules.All.Select(r => r.Id).Should().OnlyHaveUniqueItems()
            .And.BeEquivalentTo(ChangeCases.All.SelectMany(c => c.Changes).Select(c => c.Split(' ')[0]).Concat(elsewhere).Distinct());
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void Whatever_breaks_says_how_to_do_it_otherwise(ChangeCase edit)
    {
        foreach (var change in Versions.Compare(WithModel(edit.Old).Replace("⟦", ""), WithModel(edit.New).Replace("⟦", "")))
        {
            change.Message.Should().EndWith(".");
            // Renaming with `was` is how it is done.
            if (change.Rule.Effects.IsBreaking() && change.Rule.Id is not ("kind-renamed" or "field-renamed"))
                change.Advice.Should().NotBeEmpty(change.Rule.Id);
        }
    }

    private static string WithModel(string schema) => schema.Contains("model:", StringComparison.Ordinal) ? schema : "model: Test\n" + schema;
}
