using System.Globalization;
using Assay.Engine;

namespace Assay.Tests.Engine;

/// <summary>What is done on one core where there is little of it, and on all where there is much.</summary>
public sealed class WorkTests
{
    private const int Much = 20_000;

    [Theory]
    [InlineData(0, Much)]
    [InlineData(1, Much)]
    [InlineData(30_001, Much)]
    [InlineData(30_001, 0)]
    public void Every_number_is_handed_out_once(int count, int effort)
    {
        var done = new int[count];
        Work.Split(count, effort, Pace.None, (from, to) =>
        {
            for (var at = from; at < to; at++)
                Interlocked.Increment(ref done[at]);
        });
        done.Count(times => times == 1).Should().Be(count);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(Much)]
    public void What_the_first_stretch_throws_is_thrown_as_it_is(int effort) => FluentActions
        .Invoking(() => Work.Split(Much, effort, Pace.None, (from, _) => throw new InvalidTimeZoneException(from.ToString(CultureInfo.InvariantCulture))))
        .Should().ThrowExactly<InvalidTimeZoneException>().WithMessage("0");
}
