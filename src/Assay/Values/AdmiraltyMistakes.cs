using Assay.Syntax.Literals;

namespace Assay;

/// <summary>Says what is wrong with a text that is no Admiralty grade, and what to write instead.</summary>
static class AdmiraltyMistakes
{
    const string Axes = "a letter from A to F for the source and a digit from 1 to 6 for the information";

    public static string Explain(ReadOnlySpan<char> text) => text.IsEmpty
        ? $"an Admiralty grade is missing; write {Axes}, as in 'B2'"
        : $"{Excerpt.Quote(text)} is not an Admiralty grade: {Reason(text)}";

    static string Reason(ReadOnlySpan<char> text)
    {
        if (IntendedGrade(text) is { } grade)
            return $"write '{grade}'";
        return text switch
        {
            [var letter] when char.IsAsciiLetter(letter) => "the credibility of the information is missing; write a digit from 1 to 6 after it, as in 'B2'",
            [var digit] when char.IsAsciiDigit(digit) => "the reliability of the source is missing; write a letter from A to F before it, as in 'B2'",
            [var letter, >= '1' and <= '6'] when char.IsAsciiLetter(letter) => "there is no such reliability of a source; write a letter from A to F",
            [(>= 'A' and <= 'F') or (>= 'a' and <= 'f'), var digit] when char.IsAsciiDigit(digit) =>
                "there is no such credibility of information; write a digit from 1 to 6",
            _ => $"write {Axes}, as in 'B2'",
        };
    }

    // The two axes, in either order, with nothing but spaces and signs around them.
    static AdmiraltyGrade? IntendedGrade(ReadOnlySpan<char> text)
    {
        Span<char> axes = stackalloc char[2];
        var count = 0;
        foreach (var c in text)
        {
            if (c is ' ' or '\t' or '-' or '/' or '.' or ',' or '_' or '(' or ')')
                continue;
            if (count == axes.Length)
                return null;
            axes[count++] = c;
        }

        if (count < axes.Length)
            return null;
        if (char.IsAsciiDigit(axes[0]))
            (axes[0], axes[1]) = (axes[1], axes[0]);
        return AdmiraltyGrade.TryParse(axes, null, out var grade) ? grade : null;
    }
}
