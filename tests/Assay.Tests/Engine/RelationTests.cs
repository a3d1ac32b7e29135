using Assay.Tests.Vectors;

namespace Assay.Tests.Engine;

public sealed class RelationTests
{
    [Fact]
    public void Support_for_a_claim_supports_what_it_implies()
    {
        var assessment = VectorTests.Assess(Script.Dossier("b1 asserts x; b2 asserts y", "x implies y; y implies z"));
        assessment["z"].Tally.Support.Should().Be(6);
        assessment["z"].Contributions.Select(c => c.Through).Should().Equal("x", "y");
        assessment["x"].Tally.Support.Should().Be(3);
    }

    [Fact]
    public void A_denial_reaches_what_implies_the_claim() =>
        VectorTests.Assess(Script.Dossier("b1 asserts x; b2 denies y", "x implies y"))["x"].Tally.Opposition.Should().Be(3);

    [Fact]
    public void One_origin_behind_several_claims_counts_once() =>
        VectorTests.Assess(Script.Dossier("b1 asserts x; b1 asserts y; b1 asserts z", "x implies z; y implies z"))["z"].Tally.Support.Should().Be(3);

    [Fact]
    public void Claims_that_imply_each_other_are_one()
    {
        var assessment = VectorTests.Assess(Script.Dossier("b1 asserts x; b2 denies y", "x implies y; y implies x"));
        assessment["x"].Tally.Should().Be(assessment["y"].Tally);
    }

    [Fact]
    public void Excluding_works_both_ways()
    {
        var assessment = VectorTests.Assess(Script.Dossier("b1 asserts x; b2 asserts y", "x excludes y"));
        assessment["x"].Tally.Opposition.Should().Be(3);
        assessment["y"].Tally.Opposition.Should().Be(3);
    }

    [Fact]
    public void What_implies_a_rival_opposes_too() =>
        VectorTests.Assess(Script.Dossier("b1 asserts x; b2 asserts z", "x excludes y; z implies y"))["x"].OpposingOrigins.Should().Equal("b2");

    [Fact]
    public void Only_who_denies_counts_as_denying()
    {
        var tally = VectorTests.Assess(Script.Dossier("b1 denies x; b2 doubts x; b3 asserts y", "x excludes y"))["x"].Tally;
        tally.OpposingOrigins.Should().Be(3);
        tally.DenyingOrigins.Should().Be(1);
    }

    [Fact]
    public void A_closer_number_implies_a_vaguer_one_and_disjoint_numbers_exclude_each_other()
    {
        var assessment = VectorTests.Assess(Script.Dossier(
            "b1 asserts exact; b2 asserts vague; b3 asserts other",
            claims: [Count("exact", "1500", "2024"), Count("vague", "1000..2000", "2024"), Count("other", "3000..", "2024")]));
        assessment["vague"].SupportingOrigins.Should().Equal("b1", "b2");
        assessment["vague"].OpposingOrigins.Should().Equal("b3");
        assessment["exact"].SupportingOrigins.Should().Equal("b1");
    }

    [Fact]
    public void A_count_over_a_longer_period_may_be_higher()
    {
        var assessment = VectorTests.Assess(Script.Dossier(
            "b1 asserts month; b2 asserts year",
            claims: [Count("month", "30000", "2024-10"), Count("year", "400000", "2024")]));
        assessment["month"].OpposingOrigins.Should().BeEmpty();
        assessment["year"].OpposingOrigins.Should().BeEmpty();
    }

    [Fact]
    public void A_question_has_a_range_of_numbers_and_a_best_one()
    {
        var assessment = VectorTests.Assess(Script.Dossier(
            "b1 asserts early; b2 asserts late; b3 asserts some; b4 denies wild; b5 denies wild; d1 asserts wild",
            claims: [Count("early", "1500", "2024-10-01/2024-10-05"), Count("late", "~10000", "2024-10-01/2024-10-20"), Count("some", "1000.."), Count("wild", "99999")]));
        var question = assessment.Questions.Should().ContainSingle().Subject;
        question.Answers.Select(answer => answer.Claim.Id).Should().HaveCount(4);
        question.Low.Should().Be(1500);
        question.Best.Should().Be(10000);
        question.High.Should().Be(11000);
        question.Key.Should().ContainSingle().Which.Value.Should().Be("soldiers");
    }

    [Fact]
    public void Answers_that_all_exclude_each_other_share_the_whole()
    {
        var question = VectorTests.Assess(Script.Dossier(
            "b1 asserts one; c1 asserts two",
            claims: [Count("one", "1", "2024"), Count("two", "2", "2024")])).Questions.Single();
        // r = 3 and 2, W = 2, k = 2: (3 + 2/3) / 7 and (2 + 2/3) / 7; the rest is for neither.
        question.Answers.Select(answer => answer.Share!.Value).Should().Equal([(3 + (2 / 3.0)) / 7, (2 + (2 / 3.0)) / 7], (a, b) => Math.Abs(a - b) < 1e-12);
    }

    private static Count Count(string id, string number, string? period = null) => new()
    {
        Id = id,
        Of = "soldiers",
        Number = Quantity.Parse(number),
        Period = period is null ? null : Period.Parse(period),
    };
}
