using Assay.Engine;

namespace Assay.Tests.Engine.Index;

public sealed class GraphBudgetTests
{
    private const long Million = 1_000_000;

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
        var most = UntilRefused(budget.Hold);
        budget.Hold(-2 * Million);
        UntilRefused(budget.Hold).Should().Be(1, "what was refused was counted, too");
        most.Should().BeGreaterThan(100);
    }

    [Fact]
    public void Steps_are_counted_anew_for_every_edit()
    {
        var budget = new GraphBudget();
        var most = UntilRefused(budget.Walk);
        budget.Rest();
        UntilRefused(budget.Walk).Should().Be(most).And.BeGreaterThan(100);
    }

    private static int UntilRefused(Action<long> take)
    {
        for (var millions = 0; ; millions++)
        {
            try
            {
                take(Million);
            }
            catch (DossierException)
            {
                return millions;
            }
        }
    }
}
