using Assay.Tests.Vectors;
using CsCheck;

namespace Assay.Tests.Engine;

public sealed class ComparisonTests
{
    [Fact]
    public void What_a_loss_changes_is_listed_before_and_after()
    {
        var dossier = Script.Dossier("b1 asserts x; b2 asserts x; b1 asserts y; b3 asserts z");
        var changes = VectorTests.Assess(dossier).CompareWith(VectorsModel.Instance.Assess(dossier, without: new HashSet<string> { "b1" }));
        changes.Select(change => (change.Claim.Id, change.Before?.Verdict.Name, change.After?.Verdict.Name))
            .Should().Equal(("x", "Corroborated", "Supported"), ("y", "Supported", null));
        changes.Should().AllSatisfy(change => change.IsOfVerdict.Should().BeTrue());
    }

    [Fact]
    public void So_is_what_another_grade_changes_be_it_the_probability_alone()
    {
        var dossier = Script.Dossier("b1 asserts x; b2 asserts y");
        var regraded = AssessOptions.Default with { Declared = AssessOptions.Default.Declared.Add("b1", Reliability.A) };
        var change = VectorTests.Assess(dossier).CompareWith(VectorsModel.Instance.Assess(dossier, regraded)).Should().ContainSingle().Subject;
        change.Claim.Id.Should().Be("x");
        change.Before!.Value.Tally.P.Should().Be(.8);
        change.After!.Value.Tally.P.Should().Be(5 / 6.0);
        change.IsOfVerdict.Should().BeFalse();
    }

    [Fact]
    public void What_is_said_only_later_has_nothing_before()
    {
        var dossier = Script.Dossier("b1 asserts x on 3; b2 asserts y on 9");
        VectorTests.Assess(dossier, new DateOnly(2024, 10, 5)).CompareWith(VectorTests.Assess(dossier))
            .Should().Equal(new ClaimChange(dossier.Claims["y"], null, ClaimFigures.Of(VectorTests.Assess(dossier)["y"])));
    }

    [Fact]
    public void Comparing_the_other_way_round_swaps_before_and_after() => RandomDossiers.Related.Sample(
        dossier =>
        {
            var (all, part) = (VectorTests.Assess(dossier), dossier.Model.Assess(dossier, without: new HashSet<string> { "s1" }));
            return all.CompareWith(all).IsEmpty
                && all.CompareWith(part).SequenceEqual(part.CompareWith(all).Select(change => change with { Before = change.After, After = change.Before }));
        },
        iter: 200);
}
