using System.Globalization;

namespace Assay.Syntax.Literals;

/// <summary>A number from 0 to 1, written <c>0.125</c> or <c>12.5%</c>, or as a word of ICD 203 where the field is a likelihood.</summary>
internal static class LikelihoodLiteral
{
    // A double holds whole numbers of 15 digits and powers of ten up to 22 exactly, so that one division rounds once and the result is
    // the nearest double, on every platform (Clinger, How to Read Floating Point Numbers Accurately, 1990).
    const int ExactDigits = 15;

    static readonly double[] PowersOfTen =
        [1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16, 1e17, 1e18, 1e19, 1e20, 1e21, 1e22];

    /// <summary>The words and their probabilities, from the least to the most likely.</summary>
    public static readonly (string Word, double Probability)[] Words =
    [
        ("AlmostNoChance", .05), ("VeryUnlikely", .13), ("Unlikely", .32), ("EvenChance", .5),
        ("Likely", .68), ("VeryLikely", .87), ("AlmostCertain", .95), ("Certain", 1),
    ];

    /// <summary>ICD 203's other words for the same bands.</summary>
    public static readonly (string Synonym, string Word)[] Synonyms =
    [
        ("Remote", "AlmostNoChance"), ("HighlyImprobable", "VeryUnlikely"), ("Improbable", "Unlikely"),
        ("RoughlyEvenChance", "EvenChance"), ("RoughlyEvenOdds", "EvenChance"), ("RoughlyEven", "EvenChance"),
        ("Probable", "Likely"), ("HighlyProbable", "VeryLikely"), ("NearlyCertain", "AlmostCertain"),
    ];

    /// <summary>Reads the value of a field of type <c>likelihood</c>. The error says what is wrong and what to write instead.</summary>
    public static bool TryParseLikelihood(ReadOnlySpan<char> text, out double value, out string? error)
    {
        error = TryParseWord(text, out value) || TryParseNumber(text, out value) ? null : LikelihoodMistakes.Explain(text, "likelihood");
        return error is null;
    }

    /// <summary>Reads the value of a field of type <c>percent</c>. The error says what is wrong and what to write instead.</summary>
    public static bool TryParsePercent(ReadOnlySpan<char> text, out double value, out string? error)
    {
        error = TryParseNumber(text, out value) ? null : LikelihoodMistakes.Explain(text, "percent");
        return error is null;
    }

    /// <summary>Reads a number with or without a percent sign, or with an exponent, as JSON writers put to small numbers.</summary>
    public static bool TryParseNumber(ReadOnlySpan<char> text, out double value)
    {
        value = 0;
        var percent = text.Length > 0 && text[text.Length - 1] == '%';
        var number = percent ? text.Slice(0, text.Length - 1) : text;
        if (!NumberLiteral.IsUnsigned(number, out var scale))
            return !percent && TryParseExponent(text, out value);

        scale += percent ? 2 : 0;
        value = number.Length <= ExactDigits && scale < PowersOfTen.Length
            ? NumberLiteral.DigitsOf(number) / PowersOfTen[scale]
            : ParseDouble(number.ToString() + (percent ? "e-2" : ""));
        return value <= 1;
    }

    static bool TryParseExponent(ReadOnlySpan<char> text, out double value)
    {
        value = 0;
        var e = text.IndexOfAny('e', 'E');
        if (e < 0 || text.Length > 40 || !NumberLiteral.IsUnsigned(text.Slice(0, e), out _))
            return false;
        var exponent = text.Slice(e + 1);
        if (exponent.Length > 0 && exponent[0] is '+' or '-')
            exponent = exponent.Slice(1);
        foreach (var c in exponent)
        {
            if (c is < '0' or > '9')
                return false;
        }

        if (exponent.IsEmpty)
            return false;
        value = ParseDouble(text.ToString());
        return value <= 1;
    }

    static bool TryParseWord(ReadOnlySpan<char> text, out double value)
    {
        foreach (var (word, probability) in Words)
        {
            if (text.SequenceEqual(word.AsSpan()))
            {
                value = probability;
                return true;
            }
        }

        foreach (var (synonym, word) in Synonyms)
        {
            if (text.SequenceEqual(synonym.AsSpan()))
                return TryParseWord(word.AsSpan(), out value);
        }

        value = 0;
        return false;
    }

    static double ParseDouble(string text) =>
        double.TryParse(text, NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent, CultureInfo.InvariantCulture, out var value)
            ? value
            : double.PositiveInfinity;
}
