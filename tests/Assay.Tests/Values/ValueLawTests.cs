using CsCheck;

namespace Assay.Tests.Values;

public class ValueLawTests
{
    const int Many = 5_000;

    [Fact]
    public void What_is_written_is_what_is_read() => ValueGen.PeriodText.Sample(text =>
        PartialDate.Parse(text).ToString() == text && Period.Parse(text).ToString() == text, iter: Many);

    [Fact]
    public void A_quantity_reads_back_as_itself() => ValueGen.Quantity.Sample(quantity =>
        Quantity.Parse(quantity.ToString()) == quantity && Quantity.Parse(quantity.ToString()).ToString() == quantity.ToString(), iter: Many);

    [Fact]
    public void A_share_reads_back_as_itself() => ValueGen.Share.Sample(share =>
        Percent.Parse(Percent.Format(share)) == share && Likelihood.Parse(Likelihood.Format(share)) == share, iter: Many);

    [Fact]
    public void A_decimal_text_is_read_to_the_nearest_double() =>
        Gen.Select(Gen.ULong[0, 99_999_999_999_999_999], Gen.Int[17, 22]).Sample((digits, scale) =>
    {
        var text = "0." + digits.ToString(System.Globalization.CultureInfo.InvariantCulture).PadLeft(scale, '0');
        return Percent.Parse(text) == double.Parse(text, System.Globalization.CultureInfo.InvariantCulture);
    }, iter: Many);

    [Fact]
    public void Likelihood_words_mirror_each_other() => ValueGen.Share.Sample(share =>
    {
        string[] words = ["AlmostNoChance", "VeryUnlikely", "Unlikely", "EvenChance", "Likely", "VeryLikely", "AlmostCertain"];
        static string Joined(string word) => word == "Certain" ? "AlmostCertain" : word;
        // 1 − p rounds, which can move it over a border.
        if (new[] { .05, .2, .45, .55, .8, .95 }.Any(border => Math.Abs(share - border) < 1e-9))
            return true;
        return Array.IndexOf(words, Joined(Likelihood.ToWord(share))) == 6 - Array.IndexOf(words, Joined(Likelihood.ToWord(1 - share)));
    }, iter: Many);

    [Fact]
    public void Dates_are_totally_ordered_by_their_days() =>
        Gen.Select(ValueGen.Period, ValueGen.Period, ValueGen.Period).Sample((a, b, c) =>
        Math.Sign(a.CompareTo(b)) == -Math.Sign(b.CompareTo(a))
        && Math.Sign(a.CompareTo(b)) == Math.Sign((a.Earliest, a.Latest).CompareTo((b.Earliest, b.Latest)))
        && (!(a <= b && b <= c) || a <= c)
        && (a != b || (a.CompareTo(b) == 0 && a.GetHashCode() == b.GetHashCode()))
        && ((PartialDate)a).CompareTo((PartialDate)b) == a.CompareTo(b)
        && a.Earliest <= a.Latest, iter: Many);

    [Fact]
    public void Periods_relate_as_their_sets_of_days_do() =>
        Gen.Select(ValueGen.Period, ValueGen.Period).Sample((a, b) =>
    {
        // Days before and after all that is drawn near 2024 stand for the rest of the calendar.
        var (first, last) = (new DateOnly(1990, 1, 1), new DateOnly(2120, 12, 31));
        if (!IsNear(a, first, last) || !IsNear(b, first, last))
            return true;

        var days = Enumerable.Range(first.DayNumber, last.DayNumber - first.DayNumber + 1).Select(DateOnly.FromDayNumber).ToList();
        var (ofA, ofB) = (days.Where(a.Contains).ToHashSet(), days.Where(b.Contains).ToHashSet());
        return a.Overlaps(b) == ofA.Overlaps(ofB)
            && a.IsWithin(b) == ofA.IsSubsetOf(ofB)
            && a.Contains(b) == ofA.IsSupersetOf(ofB)
            && ofA.Contains(a.HasKnownStart ? a.Earliest : first) && ofA.Contains(a.HasKnownEnd ? a.Latest : last);
    }, iter: 200);

    [Fact]
    public void Periods_overlap_and_contain_by_the_laws_of_intervals() =>
        Gen.Select(ValueGen.Period, ValueGen.Period, ValueGen.Period).Sample((a, b, c) =>
        a.Overlaps(a) && a.IsWithin(a)
        && a.Overlaps(b) == b.Overlaps(a)
        && (!a.IsWithin(b) || a.Overlaps(b))
        && (!(a.IsWithin(b) && b.IsWithin(c)) || a.IsWithin(c))
        && (!(a.IsWithin(b) && b.IsWithin(a)) || a.CompareTo(b) == 0)
        && Relations.Disjoint(a, b) != a.Overlaps(b), iter: Many);

    [Fact]
    public void Quantities_overlap_and_contain_by_the_laws_of_intervals() =>
        Gen.Select(ValueGen.Quantity, ValueGen.Quantity, ValueGen.Number).Sample((a, b, x) =>
    {
        a = a.WithUnit(null);
        b = b.WithUnit(null);
        return a.Overlaps(a) && a.IsWithin(a) && a.Contains(a.Best!.Value)
            && a.Overlaps(b) == b.Overlaps(a)
            && a.IsDisjointFrom(b) != a.Overlaps(b)
            && (!a.IsWithin(b) || a.Overlaps(b))
            && (!(a.Contains(x) && b.Contains(x)) || a.Overlaps(b))
            && (!(a.IsWithin(b) && a.Contains(x)) || b.Contains(x))
            && a.Contains(x) == ((Quantity)x).IsWithin(a)
            && !(a.Low > a.High);
    }, iter: Many);

    [Fact]
    public void Counts_conflict_as_the_rule_says() =>
        Gen.Select(ValueGen.Quantity, ValueGen.Period, ValueGen.Quantity, ValueGen.Period).Sample((a, p, b, q) =>
    {
        var samePeriod = p.IsWithin(q) && q.IsWithin(p);
        var aIsLarger = a.Low > b.High;
        var expected = a.IsDisjointFrom(b) && (samePeriod || (p.IsWithin(q) && aIsLarger) || (q.IsWithin(p) && !aIsLarger));
        return Relations.CountsConflict(a, p, b, q) == expected && Relations.CountsConflict(b, q, a, p) == expected;
    }, iter: Many);

    static bool IsNear(Period period, DateOnly first, DateOnly last) =>
        (!period.HasKnownStart || period.Earliest > first) && (!period.HasKnownEnd || period.Latest < last)
        && (period.HasKnownStart || period.Latest > first) && (period.HasKnownEnd || period.Earliest < last);
}
