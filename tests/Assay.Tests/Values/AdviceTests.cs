namespace Assay.Tests.Values;

/// <summary>What is said of a text that is no value, up to the edges of what is.</summary>
public class AdviceTests
{
    [Theory]
    [InlineData("G1", "there is no such reliability of a source; write a letter from A to F")]
    [InlineData("z6", "there is no such reliability of a source; write a letter from A to F")]
    [InlineData("A0", "there is no such credibility of information; write a digit from 1 to 6")]
    [InlineData("f7", "there is no such credibility of information; write a digit from 1 to 6")]
    [InlineData("F9", "there is no such credibility of information; write a digit from 1 to 6")]
    [InlineData("a9", "there is no such credibility of information; write a digit from 1 to 6")]
    [InlineData("G7", "write a letter from A to F for the source and a digit from 1 to 6 for the information, as in 'B2'")]
    [InlineData("`7", "write a letter from A to F for the source and a digit from 1 to 6 for the information, as in 'B2'")]
    [InlineData("@1", "write a letter from A to F for the source and a digit from 1 to 6 for the information, as in 'B2'")]
    [InlineData("g0", "write a letter from A to F for the source and a digit from 1 to 6 for the information, as in 'B2'")]
    [InlineData("(-)", "write a letter from A to F for the source and a digit from 1 to 6 for the information, as in 'B2'")]
    [InlineData("B", "the credibility of the information is missing; write a digit from 1 to 6 after it, as in 'B2'")]
    [InlineData("2", "the reliability of the source is missing; write a letter from A to F before it, as in 'B2'")]
    [InlineData("2 b", "write 'B2'")]
    [InlineData("B-2-", "write 'B2'")]
    public void A_grade_is_mended_or_its_wrong_axis_named(string text, string advice)
    {
        AdmiraltyGrade.TryParse(text, out _, out var error).Should().BeFalse();
        error.Should().Be($"'{text}' is not an Admiralty grade: {advice}");
    }

    [Fact]
    public void A_grade_is_made_within_its_axes_only()
    {
        foreach (var credibility in (int[])[0, 7])
        {
            var make = () => new AdmiraltyGrade(Reliability.A, credibility);
            make.Should().Throw<ArgumentOutOfRangeException>().WithMessage("Credibility is from 1 to 6.*");
        }

        foreach (var reliability in (Reliability[])[Reliability.A - 1, Reliability.F + 1])
        {
            var make = () => new AdmiraltyGrade(reliability, 1);
            make.Should().Throw<ArgumentOutOfRangeException>().WithMessage("Reliability is from A to F.*");
        }
    }

    [Fact]
    public void An_id_has_at_most_200_characters_and_one_that_is_not_allowed_is_shown_whole()
    {
        EntityId.TryCheck(new string('a', EntityId.MaxLength), out _).Should().BeTrue();
        EntityId.TryCheck(new string('a', EntityId.MaxLength + 1), out var tooLong).Should().BeFalse();
        EntityId.TryCheck("a😀b", out var pair).Should().BeFalse();
        EntityId.TryCheck("a😀", out var last).Should().BeFalse();
        EntityId.TryCheck("aé", out var one).Should().BeFalse();

        tooLong.Should().EndWith($"is not an id: it has {EntityId.MaxLength + 1} characters; write at most {EntityId.MaxLength}");
        pair.Should().StartWith("'a😀b' is not an id: '😀' is not allowed");
        last.Should().StartWith("'a😀' is not an id: '😀' is not allowed");
        one.Should().StartWith("'aé' is not an id: 'é' is not allowed");
    }

    [Fact]
    public void A_share_is_from_0_to_1()
    {
        var make = () => Percent.Format(1.5);

        make.Should().Throw<ArgumentOutOfRangeException>().WithMessage("a share or a probability is from 0 to 1*");
    }

    [Fact]
    public void A_list_finds_its_first_item_and_hashes_by_all()
    {
        ValueList<int> list = (int[])[7, 8, 9];

        (list.Contains(7), list.Contains(9), list.Contains(6)).Should().Be((true, true, false));
        list.GetHashCode().Should().Be(((ValueList<int>)(int[])[7, 8, 9]).GetHashCode());
        Enumerable.Range(0, 20).Select(last => ((ValueList<int>)(int[])[7, 8, last]).GetHashCode()).Distinct().Should().HaveCountGreaterThan(1);
    }

    [Theory]
    [InlineData("-5..-2", "-5 to -2")]
    [InlineData("-5..2", "-5 to 2")]
    [InlineData("0..2", "0–2")]
    [InlineData("-5..0", "-5 to 0")]
    public void A_dash_does_not_stand_beside_a_minus(string written, string read) => Quantity.Parse(written).ToText().Should().Be(read);
}
