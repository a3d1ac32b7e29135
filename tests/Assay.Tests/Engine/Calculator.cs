using System.Globalization;

namespace Assay.Tests.Engine;

/// <summary>A pocket calculator: sums, differences, products, quotients, brackets, and the larger or smaller of several, in decimal arithmetic.</summary>
internal sealed class Calculator
{
    private readonly string terms;
    private int at;

    private Calculator(string terms) => this.terms = terms.Replace(" ", "", StringComparison.Ordinal);

    public static decimal Compute(string terms)
    {
        var calculator = new Calculator(terms);
        var result = calculator.Sum();
        return calculator.at == calculator.terms.Length ? result : throw new FormatException($"'{terms}' at {calculator.at}");
    }

    private decimal Sum()
    {
        var sum = Product();
        while (at < terms.Length && terms[at] is '+' or '−')
            sum += terms[at++] == '+' ? Product() : -Product();
        return sum;
    }

    private decimal Product()
    {
        var product = Term();
        while (at < terms.Length && terms[at] is '×' or '/')
            product = terms[at++] == '×' ? product * Term() : product / Term();
        return product;
    }

    private decimal Term()
    {
        if (Takes("max("))
            return List().Max();
        if (Takes("min("))
            return List().Min();
        if (Takes("("))
            return List().Single();
        var start = at;
        while (at < terms.Length && terms[at] is (>= '0' and <= '9') or '.' or 'E' or '-')
            at++;
        return decimal.Parse(terms[start..at], NumberStyles.Float, CultureInfo.InvariantCulture);
    }

    private List<decimal> List()
    {
        var list = new List<decimal> { Sum() };
        while (Takes(","))
            list.Add(Sum());
        return Takes(")") ? list : throw new FormatException($"'{terms}' at {at}");
    }

    private bool Takes(string text)
    {
        if (!terms.AsSpan(at).StartsWith(text, StringComparison.Ordinal))
            return false;
        at += text.Length;
        return true;
    }
}
