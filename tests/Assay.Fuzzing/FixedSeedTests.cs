using Assay.Fuzzing.Readers;
using Assay.Fuzzing.Running;

namespace Assay.Fuzzing;

/// <summary>A little of what the program does, with the same inputs at every run.</summary>
public sealed class FixedSeedTests
{
    public static TheoryData<string, int> Readers { get; } = new()
    {
        { "date", 8_000 }, { "period", 8_000 }, { "quantity", 8_000 }, { "likelihood", 8_000 }, { "percent", 8_000 }, { "grade", 8_000 }, { "id", 8_000 },
        { "yaml", 800 }, { "json", 1_200 }, { "jsonl", 1_200 }, { "stix", 800 }, { "claimreview", 1_500 }, { "csv", 300 }, { "pattern", 800 }, { "schema", 40 }, { "expression", 150 }, { "generator", 30 },
    };

    [Theory]
    [MemberData(nameof(Readers))]
    public void No_promise_is_broken_and_both_sorts_of_input_are_met(string reader, int inputs)
    {
        var figures = new FuzzRun(ReaderList.Named(reader)).Run(seed: 1, inputs);

        figures.Failures.Select(failure => failure.Problem).Should().BeEmpty();
        figures.Inputs.Should().Be(inputs);
        figures.Accepted.Should().BePositive("else only mistakes are tested");
        figures.Refused.Should().BePositive();
    }

    [Fact]
    public void Every_reader_is_run() => Readers.Select(row => row[0]).Should().BeEquivalentTo(ReaderList.All.Select(reader => reader.Name));

    [Theory]
    [InlineData("yaml")]
    [InlineData("stix")]
    [InlineData("expression")]
    public void The_same_numbers_make_the_same_input(string reader) =>
        ReaderList.Named(reader).Make(new Random(7)).Should().Equal(ReaderList.Named(reader).Make(new Random(7)));

    [Fact]
    public void A_broken_promise_is_found_and_its_input_made_small()
    {
        var figures = new FuzzRun(new NoEs()).Run(seed: 1, inputs: 2_000);

        figures.Failures.Should().ContainSingle().Which.Input.Should().Equal((byte)'e');
    }

    /// <summary>Promises what it does not keep.</summary>
    private sealed class NoEs : IReader
    {
        public string Name => "no-es";

        public string Extension => ".txt";

        public byte[] Make(Random random) => [.. Enumerable.Range(0, 40).Select(_ => (byte)random.Next('a', 'z'))];

        public Reading Read(byte[] input)
        {
            Promise.Holds(!input.Contains((byte)'e'), "there is an e");
            return new Reading(true, () => "");
        }
    }
}
