using Assay.Engine;

namespace Assay.Tests.Engine.Index;

public sealed class GraphBudgetTests
{
    private const int Most = 200_000_000;
    private const int MostSteps = 500_000_000;

    // 31,623 · 31,622 / 2 is the last number of pairs below 500 million.
    [Fact]
    public void A_question_has_at_most_so_many_answers_that_they_can_be_compared_in_pairs()
    {
        FluentActions.Invoking(() => GraphBudget.Compare(31_623)).Should().NotThrow();
        FluentActions.Invoking(() => GraphBudget.Compare(31_624)).Should().Throw<DossierException>().WithMessage("*more ways than can be followed; split it into several*");
    }

    [Fact]
    public void What_is_given_back_can_be_kept_again()
    {
        var budget = new GraphBudget();
        budget.Hold(Most);
        budget.Hold(-2);
        budget.Invoking(b => b.Hold(2)).Should().NotThrow();
        budget.Invoking(b => b.Hold(1)).Should().Throw<DossierException>();
    }

    [Fact]
    public void Steps_are_counted_anew_for_every_edit()
    {
        var budget = new GraphBudget();
        budget.Walk(MostSteps);
        budget.Rest();
        budget.Invoking(b => b.Walk(MostSteps)).Should().NotThrow();
        budget.Invoking(b => b.Walk(1)).Should().Throw<DossierException>();
    }
}
