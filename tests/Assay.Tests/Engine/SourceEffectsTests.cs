using Assay.Tests.Vectors;

namespace Assay.Tests.Engine;

public sealed class SourceEffectsTests
{
    private static readonly Weights Weights = VectorsModel.Instance.Rules.Weights;

    [Theory]
    [InlineData(Reliability.A, Reliability.D, Reliability.D)]
    [InlineData(Reliability.E, Reliability.F, Reliability.E)]
    [InlineData(Reliability.C, Reliability.F, Reliability.F)]
    public void Of_several_grades_the_one_of_the_lowest_strength_holds_in_whatever_order_they_are_set(Reliability one, Reliability other, Reliability holds) =>
        Both(one, other, Weights).Should().Equal(holds, holds);

    [Fact]
    public void Of_two_that_the_schema_makes_equally_strong_the_later_letter_holds() =>
        Both(Reliability.C, Reliability.D, Weights with { Reliability = [4, 3, 1, 1, .25, .5] }).Should().Equal(Reliability.D, Reliability.D);

    private static IEnumerable<Reliability> Both(Reliability one, Reliability other, Weights weights)
    {
        foreach (var (first, second) in new[] { (one, other), (other, one) })
        {
            var effects = default(SourceEffects);
            effects.Set(first, weights);
            effects.Set(second, weights);
            yield return effects.Apply(Reliability.A);
        }
    }
}
