namespace Assay.Reporting;

/// <summary>Where numbers stand on a line, in per cent of its length: from nought where that leaves room to tell them apart, else by powers of ten.</summary>
internal sealed class NumberAxis
{
    private readonly double low;
    private readonly double high;
    private readonly bool isLogarithmic;

    private NumberAxis(double low, double high, bool isLogarithmic) => (this.low, this.high, this.isLogarithmic) = (low, high, isLogarithmic);

    /// <summary>The axis that has room for all of these.</summary>
    public static NumberAxis For(IReadOnlyCollection<double> numbers)
    {
        var (least, most) = (numbers.Min(), numbers.Max());
        if (least > 0 && most / least > 60)
            return new NumberAxis(Math.Floor(Math.Log10(least)), Math.Ceiling(Math.Log10(most)), isLogarithmic: true);
        var bottom = Math.Min(0, least);
        return new NumberAxis(bottom, most > bottom ? bottom + ((most - bottom) * 1.08) : bottom + 1, isLogarithmic: false);
    }

    public double Place(double number) => Math.Clamp(100 * ((isLogarithmic ? Math.Log10(Math.Max(number, 1e-28)) : number) - low) / (high - low), 0, 100);

    /// <summary>Round numbers along it, a few.</summary>
    public IEnumerable<double> Ticks()
    {
        if (isLogarithmic)
        {
            var step = Math.Max(1, Math.Ceiling((high - low) / 5));
            for (var power = low; power <= high; power += step)
                yield return Math.Pow(10, power);
            yield break;
        }

        var width = RoundStep((high - low) / 4);
        for (var i = Math.Ceiling(low / width); i * width <= high; i++)
            yield return i * width;
    }

    private static double RoundStep(double rough)
    {
        var power = Math.Pow(10, Math.Floor(Math.Log10(rough)));
        return (rough / power) switch { < 1.5 => 1, < 3.5 => 2, < 7.5 => 5, _ => 10 } * power;
    }
}
