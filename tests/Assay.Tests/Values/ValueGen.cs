using CsCheck;

namespace Assay.Tests.Values;

/// <summary>Random texts of valid values, and days to try them on.</summary>
static class ValueGen
{
    static readonly Gen<string> Mark = Gen.OneOf("", "", "?", "~", "%");

    // Near each other, so that intervals often touch, and now and then at the ends of the calendar.
    static readonly Gen<DateOnly> NearDay = Gen.Int[0, 1200].Select(days => new DateOnly(2023, 11, 1).AddDays(days));

    public static readonly Gen<DateOnly> Day = Gen.Frequency(
        (8, NearDay),
        (1, Gen.Int[0, DateOnly.MaxValue.DayNumber].Select(DateOnly.FromDayNumber)),
        (1, Gen.OneOf(DateOnly.MinValue, DateOnly.MaxValue, new DateOnly(2024, 2, 29), new DateOnly(2000, 2, 29), new DateOnly(1900, 3, 1))));

    public static readonly Gen<string> DateText = Gen.Select(Day, Gen.Int[0, 9], Mark, (day, form, mark) => FormOf(day, form) + mark);

    public static readonly Gen<string> PeriodText = Gen.Select(DateText, DateText, Gen.Int[0, 5], (a, b, form) => form switch
    {
        0 => a,
        1 => a + "/..",
        2 => a + "/",
        3 => "../" + a,
        4 => "/" + a,
        _ => PartialDate.Parse(a).Earliest <= PartialDate.Parse(b).Latest ? $"{a}/{b}" : $"{b}/{a}",
    });

    public static readonly Gen<PartialDate> Date = DateText.Select(text => PartialDate.Parse(text));

    public static readonly Gen<Period> Period = PeriodText.Select(text => Assay.Period.Parse(text));

    static readonly Gen<string?> Unit = Gen.OneOf<string?>(null, null, "persons", "tanks", "t/day", "%", "km²", "солдат");

    // Small numbers, so that intervals often touch, and now and then all that a decimal can hold.
    public static readonly Gen<decimal> Number = Gen.Frequency(
        (8, Gen.Int[-50, 50].Select(i => (decimal)i)),
        (4, Gen.Select(Gen.Int[-5000, 5000], Gen.Int[0, 6], (i, scale) => new decimal(Math.Abs(i), 0, 0, i < 0, (byte)scale))),
        (1, Gen.Decimal));

    public static readonly Gen<Quantity> Quantity = Gen.Select(
        Number, Number, Gen.Int[0, 5], Unit, (a, b, form, unit) => Create(a, b, form).WithUnit(unit));

    public static readonly Gen<double> Share = Gen.Frequency(
        (4, Gen.Double[0, 1]),
        (2, Gen.Int[0, 1000].Select(i => i / 1000.0)),
        (1, Gen.Int[0, 1074].Select(i => Math.Pow(2, -i))));

    // Characters that are close to what values are made of, or that break careless code.
    public static readonly Gen<string> HostileText = Gen.Frequency(
        (4, Gen.Char["0123456789-/.~?%X±, eEkTxu+<>_'() apbnd"].Array[0, 30].Select(chars => new string(chars))),
        (2, Gen.Char["0123456789٠١٢٣०१２３\0\ud800\udc00\u202e\u200b\ufeff–—−≈≥…\t\n ½²"].Array[0, 30].Select(chars => new string(chars))),
        (1, Gen.String));

    // One slip in something valid: what people in fact write.
    public static Gen<string> Slip(Gen<string> valid) =>
        Gen.Select(valid, Gen.Int[0, 40], Gen.Char["0123456789-/.~?%X±, eEkx+ts"], Gen.Int[0, 2], (text, at, c, what) =>
        {
            at %= text.Length + 1;
            return what switch
            {
                0 => text.Insert(at, c.ToString()),
                1 when at < text.Length => text.Remove(at, 1),
                _ when at < text.Length => text.Remove(at, 1).Insert(at, c.ToString()),
                _ => text + c,
            };
        });

    static string FormOf(DateOnly day, int form) => form switch
    {
        0 => $"{day.Year:0000}",
        1 => $"{day.Year:0000}-{day.Month:00}",
        2 => $"{day.Year:0000}-{day.Month:00}-XX",
        3 => $"{day.Year:0000}-XX",
        4 => $"{day.Year:0000}-XX-XX",
        5 => $"{day.Year / 10:000}X",
        6 => $"{day.Year / 100:00}XX",
        _ => $"{day.Year:0000}-{day.Month:00}-{day.Day:00}",
    };

    static Quantity Create(decimal a, decimal b, int form) => form switch
    {
        0 => Assay.Quantity.About(Math.Abs(a) < 7e28m ? a : 1),
        1 when Math.Abs(a) < 3e28m && Math.Abs(b) < 3e28m => Assay.Quantity.PlusMinus(a, Math.Abs(b)),
        2 => Assay.Quantity.Between(Math.Min(a, b), Math.Max(a, b)),
        3 => Assay.Quantity.AtLeast(a),
        4 => Assay.Quantity.AtMost(a),
        _ => Assay.Quantity.Exactly(a),
    };
}
