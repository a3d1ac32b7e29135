namespace Assay.Tests.Trials;

public sealed class RelationTests
{
    [Theory]
    // Inherited: intervals that do not meet exclude each other.
    [InlineData("works-well", "works-a-bit", "excludes")]
    // Replaced in a derived kind.
    [InlineData("works-not", "works-well", "excludes")]
    [InlineData("works-in-women", "works-well", "")]
    [InlineData("works-in-women", "works-in-women", "implies")]
    // Of a derived kind, though it is the base that has the question.
    [InlineData("deaths-12", "deaths-3", "excludes")]
    [InlineData("enrolled-412", "enrolled-300", "excludes")]
    // Replaced: a full licence includes a conditional one.
    [InlineData("full", "conditional", "implies")]
    [InlineData("conditional", "full", "")]
    // Replaced, with an enum and a field of one name.
    [InlineData("retracted-fraud", "retracted", "implies")]
    [InlineData("retracted", "retracted-fraud", "")]
    [InlineData("retracted-fraud", "retracted-error", "excludes")]
    [InlineData("retracted-error", "retracted-fraud", "excludes")]
    public void Claims_imply_and_exclude_as_their_kinds_say(string one, string other, string relation)
    {
        var (first, second) = (Zelotrel.Dossier.Claims[one], Zelotrel.Dossier.Claims[other]);

        first.Question.Should().NotBeNull().And.Be(second.Question);
        (first.Implies(second) ? "implies" : first.Excludes(second) ? "excludes" : "").Should().Be(relation);
    }

    [Fact]
    public void What_is_said_of_one_claim_bears_on_those_that_it_implies_and_excludes()
    {
        Zelotrel.Assessment["conditional"].SupportingOrigins.Should().Equal("board", "novaxa-press");
        Zelotrel.Assessment["retracted"].SupportingOrigins.Should().Equal("annals", "weiss");
        Zelotrel.Assessment["works-well"].OpposingOrigins.Should().Equal("annals", "okafor");
        Zelotrel.Assessment["data-real"].OpposingOrigins.Should().Equal("annals");
        Zelotrel.Assessment["data-gone"].SupportingOrigins.Should().Equal("annals");
    }

    [Fact]
    public void Questions_are_answered_by_all_kinds_that_derive_from_the_one_that_asks()
    {
        Answers("Harm").Should().Equal("liver", "deaths-12", "deaths-3");
        Answers("Benefit").Should().BeEquivalentTo("works-well", "works-a-bit", "works-in-women");
        Answers("Enrolled").Should().Equal("enrolled-412", "enrolled-300");
        var enrolled = Zelotrel.Assessment.Questions.Single(q => q.Kind.Name == "Enrolled");
        (enrolled.Low, enrolled.Best, enrolled.High, enrolled.Unit).Should().Be((null, 412m, 412m, "patients"));
        enrolled.Answers.Sum(a => a.Share).Should().BeInRange(.9, 1);
    }

    [Fact]
    public void A_press_echo_adds_nothing_and_the_chief_speaks_with_the_voice_of_the_press_office()
    {
        Zelotrel.Assessment["works-well"].Contributions.Single(c => c.Statement.Id == "s-05").Should().Match<Contribution>(c => !c.Counted && c.Why == "echo");
        Zelotrel.Assessment.PositionChanges.Should().Contain(c => c.Voice == "novaxa-press" && c.Source == "novaxa-chief" && c.From == Stance.Denies && c.To == Stance.Declines);
    }

    [Theory]
    [InlineData("registered", "NCT01234567 was registered")]
    [InlineData("stopped", "NCT01234567 was stopped: no more patients")]
    [InlineData("switched", "NCT01234567 promised \"death from any cause\" and reported \"tumour size\"")]
    [InlineData("works-not", "zelotrel does nothing against glioma")]
    [InlineData("works-in-women", "zelotrel helps against glioma in women")]
    [InlineData("liver", "zelotrel causes liver failure")]
    [InlineData("deaths-12", "12 deaths after zelotrel")]
    [InlineData("full", "Medicines Board gives zelotrel the standing full")]
    [InlineData("off-market", "zelotrel is off the market in Utopia")]
    [InlineData("found-again", "it was found again that zelotrel cuts the risk of glioma by 0.08, against placebo")]
    [InlineData("tie", "Novaxa paid Dr Weiss")]
    [InlineData("will-sell", "zelotrel will succeed by 2025-06")]
    public void A_claim_says_what_its_kind_says_or_else_what_its_base_does(string claim, string says) =>
        Zelotrel.Dossier.NameOf(Family.Claim, claim).Should().Be(says);

    private static IEnumerable<string> Answers(string kind) =>
        Zelotrel.Assessment.Questions.Single(q => q.Kind.Name == kind).Answers.Select(a => a.Claim.Id);
}
