using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using Assay.Syntax.Literals;

namespace Assay;

/// <summary>
/// Probabilities, written as a number from 0 to 1 (<c>0.68</c>), a percentage (<c>68%</c>) or one of the words of ICD 203, <i>Analytic
/// Standards</i> (US Director of National Intelligence, 2015), section D.6.e.
/// </summary>
/// <remarks>
/// <para>The words stand for one number each: <c>Certain</c> 1, <c>AlmostCertain</c> .95, <c>VeryLikely</c> .87, <c>Likely</c> .68,
/// <c>EvenChance</c> .5, <c>Unlikely</c> .32, <c>VeryUnlikely</c> .13, <c>AlmostNoChance</c> .05. The core schema weighs a speaker's hedge
/// at 2c − 1 of these, and each word on the unlikely side mirrors one on the likely side.</para>
/// <para>ICD 203's other words are read too: <c>RoughlyEvenChance</c>, <c>RoughlyEvenOdds</c> and <c>RoughlyEven</c> for
/// <c>EvenChance</c>, and <c>Remote</c>, <c>HighlyImprobable</c>, <c>Improbable</c>, <c>Probable</c>, <c>HighlyProbable</c>, <c>NearlyCertain</c>.</para>
/// </remarks>
public static class Likelihood
{
    /// <summary>
    /// ICD 203's bands, from the least to the most likely, as the standard has them: from .01 to .99, each beginning where the one before
    /// ends. <c>Certain</c>, which is no word of the standard, has none.
    /// </summary>
    public static ImmutableArray<LikelihoodBand> Bands { get; } =
    [
        new("AlmostNoChance", "almost no chance", "remote", .01, .05),
        new("VeryUnlikely", "very unlikely", "highly improbable", .05, .2),
        new("Unlikely", "unlikely", "improbable", .2, .45),
        new("EvenChance", "roughly even chance", "roughly even odds", .45, .55),
        new("Likely", "likely", "probable", .55, .8),
        new("VeryLikely", "very likely", "highly probable", .8, .95),
        new("AlmostCertain", "almost certain", "nearly certain", .95, .99),
    ];

    /// <summary>Reads a probability from 0 to 1, which takes up the whole text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="value">The value read; the default if there is an error.</param>
    /// <param name="error">One sentence that says what is wrong and what to write instead; null if nothing is.</param>
    public static bool TryParse(ReadOnlySpan<char> text, out double value, [NotNullWhen(false)] out string? error)
    {
        if (!LikelihoodLiteral.TryParseLikelihood(text, out value, out error))
            value = 0;
        return error is null;
    }

    /// <summary>Reads a probability from 0 to 1, which takes up the whole text.</summary>
    /// <exception cref="FormatException">The text is not a likelihood; the message says why and what to write instead.</exception>
    public static double Parse(ReadOnlySpan<char> text) =>
        TryParse(text, out var value, out var error) ? value : throw new FormatException(error);

    /// <summary>
    /// The word whose band of ICD 203 the probability lies in: 0–.05 <c>AlmostNoChance</c>, –.2 <c>VeryUnlikely</c>, –.45 <c>Unlikely</c>,
    /// –.55 <c>EvenChance</c>, –.8 <c>Likely</c>, –.95 <c>VeryLikely</c>, –1 <c>AlmostCertain</c>, 1 <c>Certain</c>. Where two bands
    /// meet, the word farther from even is taken. ICD 203 leaves out what is below .01 and above .99; it goes to the outer words.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The probability is not from 0 to 1.</exception>
    public static string ToWord(double probability)
    {
        Percent.RequireShare(probability);
        return probability switch
        {
            <= .05 => "AlmostNoChance",
            <= .2 => "VeryUnlikely",
            <= .45 => "Unlikely",
            < .55 => "EvenChance",
            < .8 => "Likely",
            < .95 => "VeryLikely",
            < 1 => "AlmostCertain",
            _ => "Certain",
        };
    }

    /// <summary>
    /// The text as a dossier has it: the word that stands for just this number, else the number. Either reads back as it.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The probability is not from 0 to 1.</exception>
    public static string Format(double probability)
    {
        Percent.RequireShare(probability);
        foreach (var (word, meaning) in LikelihoodLiteral.Words)
        {
            if (meaning == probability)
                return word;
        }

        return ShortestDecimal.Write(probability, shift: 0);
    }
}
