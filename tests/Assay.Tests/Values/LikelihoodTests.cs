namespace Assay.Tests.Values;

public class LikelihoodTests
{
    [Theory]
    [InlineData("Certain", 1)]
    [InlineData("AlmostCertain", .95)]
    [InlineData("VeryLikely", .87)]
    [InlineData("Likely", .68)]
    [InlineData("EvenChance", .5)]
    [InlineData("Unlikely", .32)]
    [InlineData("VeryUnlikely", .13)]
    [InlineData("AlmostNoChance", .05)]
    public void A_word_stands_for_one_number_and_is_the_word_for_it(string word, double probability)
    {
        Likelihood.Parse(word).Should().Be(probability);
        Likelihood.ToWord(probability).Should().Be(word);
        Likelihood.Format(probability).Should().Be(word);
    }

    [Theory]
    [InlineData("AlmostCertain", .9)]
    [InlineData("VeryLikely", .74)]
    [InlineData("Likely", .36)]
    [InlineData("EvenChance", 0)]
    [InlineData("Certain", 1)]
    public void The_core_schema_weighs_a_hedge_at_twice_its_probability_less_one(string word, double weight) =>
        ((2 * Likelihood.Parse(word)) - 1).Should().BeApproximately(weight, 1e-12);

    [Theory]
    [InlineData("Remote", "AlmostNoChance")]
    [InlineData("HighlyImprobable", "VeryUnlikely")]
    [InlineData("Improbable", "Unlikely")]
    [InlineData("RoughlyEvenChance", "EvenChance")]
    [InlineData("RoughlyEvenOdds", "EvenChance")]
    [InlineData("RoughlyEven", "EvenChance")]
    [InlineData("Probable", "Likely")]
    [InlineData("HighlyProbable", "VeryLikely")]
    [InlineData("NearlyCertain", "AlmostCertain")]
    public void The_other_words_of_ICD_203_are_read_too(string synonym, string word) =>
        Likelihood.Parse(synonym).Should().Be(Likelihood.Parse(word));

    [Theory]
    [InlineData("0.68", .68)]
    [InlineData("68%", .68)]
    [InlineData("12.5%", .125)]
    [InlineData("7%", .07)]
    [InlineData("0", 0)]
    [InlineData("1", 1)]
    [InlineData("100%", 1)]
    [InlineData("1.0", 1)]
    [InlineData("0.1234567890123456789", 0.1234567890123456789)]
    [InlineData("12.34567890123456789%", 0.1234567890123456789)]
    [InlineData("1E-05", 1e-5)]
    [InlineData("5e-324", 5e-324)]
    public void Numbers_and_percentages_are_read_to_the_nearest_double(string text, double probability)
    {
        Likelihood.Parse(text).Should().Be(probability);
        Percent.Parse(text).Should().Be(probability);
    }

    [Theory]
    [InlineData(0, "AlmostNoChance")]
    [InlineData(.051, "VeryUnlikely")]
    [InlineData(.2, "VeryUnlikely")]
    [InlineData(.45, "Unlikely")]
    [InlineData(.4501, "EvenChance")]
    [InlineData(.55, "Likely")]
    [InlineData(.8, "VeryLikely")]
    [InlineData(.9499, "VeryLikely")]
    [InlineData(.999, "AlmostCertain")]
    [InlineData(1, "Certain")]
    public void Every_probability_has_a_word(double probability, string word) => Likelihood.ToWord(probability).Should().Be(word);

    [Theory]
    [InlineData(double.NaN)]
    [InlineData(-.01)]
    [InlineData(1.01)]
    [InlineData(double.PositiveInfinity)]
    public void What_is_no_probability_has_no_word(double number)
    {
        FluentActions.Invoking(() => Likelihood.ToWord(number)).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => Likelihood.Format(number)).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => Percent.Format(number)).Should().Throw<ArgumentOutOfRangeException>();
    }

    [Theory]
    [InlineData(.125, "12.5%")]
    [InlineData(0, "0%")]
    [InlineData(1, "100%")]
    [InlineData(.07, "7%")]
    [InlineData(.5, "50%")]
    [InlineData(.00001, "0.001%")]
    [InlineData(.999, "99.9%")]
    public void A_share_is_shown_as_the_shortest_percentage(double share, string text) => Percent.Format(share).Should().Be(text);

    [Theory]
    [InlineData("likely", "write 'Likely'")]
    [InlineData("very likely", "write 'VeryLikely'")]
    [InlineData("almost certainly", "write 'AlmostCertain'")]
    [InlineData("probably", "write 'Likely'")]
    [InlineData("0,68", "decimals follow a point, not a comma; write '0.68'")]
    [InlineData("0,125", "write '0.125'")]
    [InlineData("68 %", "write '68%'")]
    [InlineData(".5", "write '0.5'")]
    [InlineData("50", "it is above 1; write '50%' or '0.5'")]
    [InlineData("125%", "it is above 100%")]
    [InlineData("1e5", "it is above 1")]
    [InlineData("-5%", "it is below 0")]
    [InlineData("NaN", "write a number from 0 to 1")]
    [InlineData("Likley", "VeryUnlikely, Unlikely, EvenChance, Likely, VeryLikely")]
    public void A_mistake_in_a_likelihood_is_named_with_what_to_write_instead(string text, string reason)
    {
        Likelihood.TryParse(text, out var value, out var error).Should().BeFalse();

        error.Should().StartWith($"'{text}' is not a likelihood: ").And.Contain(reason);
        value.Should().Be(0);
    }

    [Fact]
    public void A_percentage_takes_no_words()
    {
        Percent.TryParse("Likely", out _, out var error).Should().BeFalse();

        error.Should().Contain("words of likelihood are for fields of type likelihood").And.Contain("'12.5%'");
        FluentActions.Invoking(() => Percent.Parse("Likely")).Should().Throw<FormatException>().WithMessage(error);
        FluentActions.Invoking(() => Likelihood.Parse("")).Should().Throw<FormatException>().WithMessage("a likelihood is missing*");
    }
}
