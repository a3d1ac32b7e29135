using CsCheck;

namespace Assay.Tests.Opinions;

public class LikelihoodBandTests
{
    [Fact]
    public void The_bands_are_those_of_ICD_203() => Likelihood.Bands.Select(band => (band.Term, band.Low, band.High)).Should().Equal(
        ("almost no chance", .01, .05), ("very unlikely", .05, .2), ("unlikely", .2, .45), ("roughly even chance", .45, .55),
        ("likely", .55, .8), ("very likely", .8, .95), ("almost certain", .95, .99));

    [Fact]
    public void Each_band_begins_where_the_one_before_ends() =>
        Likelihood.Bands.Zip(Likelihood.Bands.Skip(1)).Should().AllSatisfy(pair => pair.First.High.Should().Be(pair.Second.Low));

    [Fact]
    public void A_probability_inside_a_band_has_its_word() =>
        Gen.Select(Gen.Int[0, 6], Gen.Double[.001, .999]).Sample(
            (i, share) =>
            {
                var band = Likelihood.Bands[i];
                return Likelihood.ToWord(band.Low + (share * (band.High - band.Low))) == band.Word;
            },
            iter: OpinionGen.Many);

    [Fact]
    public void A_bands_words_stand_for_a_probability_in_it() => Likelihood.Bands.Should().AllSatisfy(band =>
    {
        Likelihood.Parse(band.Word).Should().BeInRange(band.Low, band.High);
        Likelihood.Parse(InOneWord(band.Term)).Should().Be(Likelihood.Parse(band.Word));
        Likelihood.Parse(InOneWord(band.Synonym)).Should().Be(Likelihood.Parse(band.Word));
    });

    static string InOneWord(string term) => string.Concat(term.Split(' ').Select(word => char.ToUpperInvariant(word[0]) + word[1..]));
}
