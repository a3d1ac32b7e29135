namespace Assay.Tests.Values;

public class AllocationTests
{
    [Fact]
    public void Reading_what_is_right_allocates_nothing_but_a_unit()
    {
        Span<char> target = stackalloc char[64];
        Read(target);
        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var i = 0; i < 100; i++)
            Read(target);

        (GC.GetAllocatedBytesForCurrentThread() - before).Should().Be(0);
    }

    static void Read(Span<char> target)
    {
        var read = PartialDate.TryParse("2024-10-18~", out var date, out _)
            & Period.TryParse("2024-10-08/..", out var period, out _)
            & Quantity.TryParse("1500.5..12000", out var quantity, out _)
            & Quantity.TryParse("~1500", out _, out _)
            & Likelihood.TryParse("VeryLikely", out _, out _)
            & Percent.TryParse("12.5%", out _, out _)
            & EntityId.TryCheck("came-1500", out _)
            & date.TryFormat(target, out _, default, null)
            & period.TryFormat(target, out _, default, null)
            & quantity.TryFormat(target, out _, "T", null)
            & Relations.IsWithin(date, period)
            & date.Equals((PartialDate)new DateOnly(2024, 10, 18)) == false
            & quantity == quantity.WithUnit(null);
        if (!read)
            throw new InvalidOperationException("what was to be read is not right");
    }
}
