using System.Globalization;

namespace Assay.Syntax.Literals;

/// <summary>Says why a text is neither a share nor a likelihood, and what to write instead.</summary>
internal static class LikelihoodMistakes
{
    const int Limit = 60;

    /// <summary>One sentence, without a full stop.</summary>
    /// <param name="text">What was written.</param>
    /// <param name="noun">"percent" or "likelihood".</param>
    public static string Explain(ReadOnlySpan<char> text, string noun)
    {
        if (text.Trim().IsEmpty)
            return $"a {noun} is missing: {Forms(noun)}, or leave the field out";
        var reason = text.Length > Limit ? $"it is too long; {Forms(noun)}" : Reason(Typography.Simplify(text), noun);
        return $"{Excerpt.Quote(text)} is not a {noun}: {reason}";
    }

    static string Forms(string noun) => noun == "percent"
        ? "write a number from 0 to 1, like '0.125', or a percentage, like '12.5%'"
        : "write a number from 0 to 1, like '0.68', a percentage, like '68%', or one of "
            + string.Join(", ", LikelihoodLiteral.Words.Select(w => w.Word));

    static string Reason(string text, string noun)
    {
        if (WordMeant(text) is { } word)
            return noun == "likelihood"
                ? $"words are written together, each with a capital; write '{word}'"
                : $"words of likelihood are for fields of type likelihood; {Forms(noun)}";

        var compact = text.Replace(" ", "").TrimStart('+');
        var percent = compact.EndsWith("%", StringComparison.Ordinal);
        var number = Number(percent ? compact.Substring(0, compact.Length - 1) : compact);
        if (number is null)
            return Forms(noun);
        var plain = number + (percent ? "%" : "");
        if (LikelihoodLiteral.TryParseNumber(plain.AsSpan(), out _))
            return $"{Rule(text, compact)}; write '{plain}'";
        if (number[0] == '-')
            return $"it is below 0; {Forms(noun)}";
        return !percent && LikelihoodLiteral.TryParseNumber((number + "%").AsSpan(), out var share)
            ? $"it is above 1; write '{number}%' or '{share.ToString("0.################", CultureInfo.InvariantCulture)}' if it is a percentage"
            : $"it is above {(percent ? "100%" : "1")}; {Forms(noun)}";
    }

    static string Rule(string text, string compact) =>
        compact.IndexOf(',') >= 0 ? "decimals follow a point, not a comma"
        : compact != text ? "there are no spaces or plus signs in it"
        : "only the digits 0 to 9 and a point between digits are allowed, without spaces around them";

    // As NumberGuess reads it, except that there are no thousands here: 0,125 has decimals.
    static string? Number(string text)
    {
        var sign = text.StartsWith("-", StringComparison.Ordinal) ? "-" : "";
        var digits = text.Substring(sign.Length);
        if (digits.IndexOf('.') < 0 && digits.Count(c => c == ',') == 1)
            digits = digits.Replace(',', '.');
        if (digits.Length == 0 || digits[0] is not ((>= '0' and <= '9') or '.'))
            return null;
        return NumberGuess.Read(digits, 0) is { } guess && guess.Length == digits.Length ? sign + guess.Text : null;
    }

    static string? WordMeant(string text)
    {
        // "almost certainly" and "probably" are ICD 203's adverbs.
        var letters = string.Concat(text.Where(char.IsLetter)).ToLowerInvariant();
        if (letters.EndsWith("certainly", StringComparison.Ordinal))
            letters = letters.Substring(0, letters.Length - 2);
        else if (letters.EndsWith("probably", StringComparison.Ordinal))
            letters = letters.Substring(0, letters.Length - 1) + "e";
        foreach (var (word, _) in LikelihoodLiteral.Words)
        {
            if (letters.Equals(word, StringComparison.OrdinalIgnoreCase))
                return word;
        }

        foreach (var (synonym, word) in LikelihoodLiteral.Synonyms)
        {
            if (letters.Equals(synonym, StringComparison.OrdinalIgnoreCase))
                return word;
        }

        return null;
    }
}
