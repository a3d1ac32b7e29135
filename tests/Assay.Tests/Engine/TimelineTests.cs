using Assay.Conflict;
using Assay.Tests.Vectors;
using CsCheck;

namespace Assay.Tests.Engine;

public sealed class TimelineTests
{
    [Fact]
    public void A_claim_moves_on_each_day_on_which_something_that_bears_on_it_became_known() =>
        Moments("b1 asserts x on 3; b9 asserts y on 4; b2 denies x on 5; b3 asserts x on 5; b2 withdraws x on 9")
            .Should().Equal("3: Supported by s0", "5: Contested by s2 s3", "9: Corroborated by s4");

    [Fact]
    public void It_begins_on_the_day_it_is_first_said_not_on_that_of_a_denial_of_what_it_implies() =>
        Moments("b1 denies y on 3; b2 asserts x on 7", "x implies y").Should().Equal("7: Contested by s1");

    [Fact]
    public void What_a_relay_made_known_counts_from_the_relay() =>
        Moments("b1 asserts x on 3 reported 9; c1 asserts x relays s0 on 5").Should().Equal("5: Supported by s0 s1");

    [Fact]
    public void Relays_of_what_is_left_out_make_nothing_known() =>
        Moments("b1 asserts x on 3 reported 9; c1 asserts x relays s0 on 5", without: "c1").Should().Equal("9: Supported by s0");

    [Fact]
    public void A_day_on_which_only_the_figures_moved_is_one_too() =>
        Moments("b1 asserts x on 3; b1 denies z on 6", "x implies y; y implies z; w implies z")
            .Should().Equal("3: Supported by s0", "6: Doubtful by s1");

    [Fact]
    public void A_withdrawal_of_what_a_claim_implies_moves_it_without_bearing_on_it() =>
        Moments("b1 asserts x on 3; b1 withdraws y on 6", "x implies y").Should().Equal("3: Supported by s0", "6: Unverified by ");

    [Fact]
    public void The_change_of_position_that_moved_it_is_named_with_it()
    {
        var moments = Timeline("b1 asserts x on 3; b1 withdraws y on 6; c1 asserts x on 8", "x implies y")["x"].Moments;
        moments.Select(moment => string.Join(' ', moment.PositionChanges.Select(change => $"{change.Earlier.Id}>{change.Later.Id}"))).Should().Equal("", "s0>s1", "");
    }

    [Fact]
    public void What_changes_nothing_is_still_a_moment_but_no_change()
    {
        var timeline = Timeline("b1 asserts x on 3; c1 asserts x relays s0 on 5; b2 asserts x on 6")["x"];
        timeline.Moments.Select(moment => moment.ChangesVerdict).Should().Equal(false, false, true);
        timeline.Changes.Single().Before!.Name.Should().Be("Supported");
    }

    [Fact]
    public void It_ends_on_the_day_asked_for()
    {
        var dossier = Script.Dossier("b1 asserts x on 3; b2 asserts x on 9; b3 asserts y on 9");
        var timeline = VectorsModel.Instance.Timeline(dossier, AssessOptions.Default with { AsOf = new DateOnly(2024, 10, 8) });
        timeline["x"].Moments.Should().ContainSingle();
        timeline.Find("y").Should().BeNull();
        timeline.Invoking(t => t["y"]).Should().Throw<KeyNotFoundException>().WithMessage("*nothing had been said by 2024-10-08*");
    }

    [Fact]
    public void On_every_day_the_last_moment_is_what_an_assessment_of_that_day_says() =>
        RandomDossiers.Related.Sample(dossier => IsTrue(dossier, AssessOptions.Default), iter: 100);

    [Fact]
    public void So_it_is_with_something_left_out() =>
        RandomDossiers.Related.Sample(dossier => IsTrue(dossier, AssessOptions.Default with { Without = ["s2"] }), iter: 100);

    [Fact]
    public async Task So_it_is_in_the_seeds() =>
        IsTrue(await ConflictModel.Instance.LoadAsync(Seeds.Folder), AssessOptions.Default).Should().BeTrue();

    // Every day from before the first to after the last, whether or not something came in; and no moment without a reason.
    private static bool IsTrue(Dossier dossier, AssessOptions options)
    {
        var timeline = dossier.Model.Timeline(dossier, options);
        if (timeline.Claims.IsEmpty)
            return timeline.Last.Claims.IsEmpty;
        var first = timeline.Claims.SelectMany(claim => claim.Moments).Min(moment => moment.Day);
        var before = dossier.Model.Assess(dossier, options with { AsOf = first.AddDays(-1) });
        for (var day = first; day <= timeline.AsOf; day = day.AddDays(1))
        {
            var now = dossier.Model.Assess(dossier, options with { AsOf = day });
            foreach (var claim in dossier.Claims)
            {
                var moment = timeline.Find(claim.Id)?.On(day);
                if (moment?.Figures != Figures(now, claim.Id))
                    return false;
                var arrived = now.Find(claim.Id) is { } said ? Bearing(said).Except(before.Find(claim.Id) is { } earlier ? Bearing(earlier) : []).ToArray() : [];
                var isFirst = moment is not null && moment == timeline[claim.Id].Moments[0];
                if (moment?.Day == day
                    ? !isFirst && !moment.Statements.SequenceEqual(arrived) || (arrived.Length == 0 && moment.Figures == Figures(before, claim.Id))
                    : arrived.Length > 0)
                    return false;
            }

            before = now;
        }

        return true;
    }

    private static IEnumerable<Statement> Bearing(ClaimAssessment claim) => claim.Contributions.Select(contribution => contribution.Statement);

    private static ClaimFigures? Figures(Assessment assessment, string id) => assessment.Find(id) is { } claim ? ClaimFigures.Of(claim) : null;

    private static IEnumerable<string> Moments(string statements, string relations = "", string? without = null) =>
        Timeline(statements, relations, without)["x"].Moments.Select(moment =>
            $"{moment.Day.Day}: {moment.Verdict} by {string.Join(' ', moment.Statements.Select(statement => statement.Id))}");

    private static Timeline Timeline(string statements, string relations = "", string? without = null) => VectorsModel.Instance.Timeline(
        Script.Dossier(statements, relations), AssessOptions.Default with { Without = without is null ? [] : [without] });
}
