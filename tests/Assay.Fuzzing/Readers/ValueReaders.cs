using System.Globalization;

namespace Assay.Fuzzing.Readers;

/// <summary>The readers of values.</summary>
internal static class ValueReaders
{
    private static readonly string[] Dates =
        ["2024", "2024-10", "2024-10-XX", "2024-10-18", "2024-10-18~", "2024-10?", "2024%", "202X", "20XX", "2024-XX", "2024-XX-XX", "0001-01-01", "9999-12-31", "9999-99-99", "0000-00-00", "-2024", "2024-02-29", "2023-02-29"];

    private static readonly string[] Periods = [.. Dates, "2024-10-08/2024-10-13", "../2024-12", "2024-10-28/..", "2024/", "/2024", "../..", "2024/2023", "9999/0001", "2024~/2025?"];

    public static IEnumerable<IReader> All()
    {
        yield return new ValueReader<PartialDate>("date", PartialDate.TryParse, text => PartialDate.Parse(text), date => date.ToString(), Periods)
        {
            Also = (date, text) =>
            {
                Promise.Holds(date.Earliest <= date.Latest, "a date ends before it begins");
                Promise.Holds(date.ToString() == text, "a date is written in another way than it was");
                Formats(date);
            },
        };
        yield return new ValueReader<Period>("period", Period.TryParse, text => Period.Parse(text), period => period.ToString(), Periods)
        {
            Also = (period, _) =>
            {
                Promise.Holds(period.Earliest <= period.Latest, "a period ends before it begins");
                Promise.Holds(period.IsWithin(period) && period.Overlaps(period), "a period is not within itself");
                Promise.Holds(period.Start is not { } start || start.Earliest >= period.Earliest, "a period begins before its start");
                Formats(period);
            },
        };
        yield return new ValueReader<Quantity>("quantity", Quantity.TryParse, text => Quantity.Parse(text), quantity => quantity.ToString(),
            ["1500", "~1500", "1500±100", "1500..12000", "10000..", "..40000", "1500 persons", "~1.5 t/day", "-0", "-1..1", "0.0", "1e999", "1e-999", "79228162514264337593543950335", "0.0000000000000000000000000001", "10,000", "10 000", "1500+-100", "1_000", ".5", "5."])
        {
            Also = (quantity, _) =>
            {
                Promise.Holds(!(quantity.Low > quantity.High), "a quantity's low end is above its high one");
                Promise.Holds(quantity.Best is not { } best || quantity.Contains(best), "a quantity does not contain its best value");
                Promise.Holds(quantity.IsWithin(quantity) && quantity.Overlaps(quantity) && !quantity.IsDisjointFrom(quantity), "a quantity is not within itself");
                Promise.IsReadable(quantity.ToText());
                Formats(quantity);
            },
        };
        yield return new ValueReader<double>("likelihood", Likelihood.TryParse, text => Likelihood.Parse(text), Likelihood.Format,
            ["Likely", "very likely", "AlmostCertain", "EvenChance", "0.68", "12.5%", "1", "0", "100%", "1e-3", "NaN", "Infinity", "-0", "1.0000000001", "5e-324", "roughly even odds", "Unlikely"])
        {
            Also = (share, _) =>
            {
                Promise.Holds(share is >= 0 and <= 1 && !double.IsNegative(share), "a likelihood is not in [0, 1]");
                Promise.IsReadable(Likelihood.ToWord(share));
            },
        };
        yield return new ValueReader<double>("percent", Percent.TryParse, text => Percent.Parse(text), Percent.Format,
            ["12.5%", "0.125", "100%", "0%", "1", "101%", "1e-3", "0.1e-1%", "-0%", "-0", "NaN%", "1,5%", "½", "5e-324", "50 %"])
        {
            Also = (share, _) => Promise.Holds(share is >= 0 and <= 1 && !double.IsNegative(share), "a share is not in [0, 1]"),
        };
        yield return new ValueReader<AdmiraltyGrade>("grade", AdmiraltyGrade.TryParse, text => AdmiraltyGrade.Parse(text), grade => grade.ToString(),
            ["A1", "F6", "B2", "b2", "B-2", "2B", "G1", "A0", "A7", "B 2", "Ｂ2"]);
        yield return new ValueReader<string>("id", TryCheckId, CheckId, id => id,
            ["s-001", "000", "a.b_c", "unknown", "../../etc/passwd", "http://x", "__proto__", "<script>", "a b", "é", "-", ".", "..", "CON", "id\0"])
        {
            Also = (id, text) => Promise.Holds(id == text && new Ref<Claim>(id).ToString() == id && id.Length is > 0 and <= EntityId.MaxLength, "an id is other than its text"),
        };
    }

    private static bool TryCheckId(ReadOnlySpan<char> text, out string value, out string? error)
    {
        value = text.ToString();
        return EntityId.TryCheck(text, out error);
    }

    private static string CheckId(string text) => EntityId.TryCheck(text, out var error) ? text : throw new FormatException(error);

    // Into a buffer that just fits, one that does not, and with each culture.
    private static void Formats<T>(T value)
        where T : ISpanFormattable, ISpanParsable<T>
    {
        var text = value.ToString()!;
        var buffer = new char[text.Length];
        Promise.Holds(value.TryFormat(buffer, out var count, default, null) && new string(buffer, 0, count) == text, "TryFormat and ToString do not agree");
        Promise.Holds(!value.TryFormat(buffer.AsSpan(0, text.Length - 1), out count, default, null) && count == 0, "TryFormat wrote more than there is room for");
        Promise.Holds(value.ToString(null, CultureInfo.GetCultureInfo("ar-SA")) == text, "what is written depends on the culture");
        Promise.Holds(T.TryParse(text, CultureInfo.GetCultureInfo("fa-IR"), out var again) && value.Equals(again), "what is read depends on the culture");
        Promise.Holds(value.GetHashCode() == again!.GetHashCode(), "equal values have different hash codes");
    }
}
