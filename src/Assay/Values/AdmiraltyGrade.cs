using System.Diagnostics.CodeAnalysis;

namespace Assay;

/// <summary>
/// A grade of the Admiralty system, <c>B2</c>: how reliable a source is, A to F, and how credible what it says, 1 to 6, each judged
/// without regard to the other (NATO STANAG 2511; AJP-2.1, <i>Intelligence Procedures</i>).
/// </summary>
/// <remarks>
/// F and 6 say that there is no ground to judge on. They are no middle of the scale and no low end, and have no number.
/// The default is <see cref="CannotBeJudged"/>, F6.
/// </remarks>
public readonly record struct AdmiraltyGrade : ISpanParsable<AdmiraltyGrade>
{
    // Counted from F and 6, so that the default is F6.
    private readonly byte reliabilityBeforeF;
    private readonly byte credibilityBefore6;

    /// <summary>A grade.</summary>
    /// <param name="reliability">The reliability of the source, A to F.</param>
    /// <param name="credibility">The credibility of the information, 1 to 6.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such reliability, or the credibility is not from 1 to 6.</exception>
    public AdmiraltyGrade(Reliability reliability, int credibility)
    {
        if (reliability is < Reliability.A or > Reliability.F)
            throw new ArgumentOutOfRangeException(nameof(reliability), reliability, "Reliability is from A to F.");
        if (credibility is < 1 or > 6)
            throw new ArgumentOutOfRangeException(nameof(credibility), credibility, "Credibility is from 1 to 6.");
        reliabilityBeforeF = (byte)(Reliability.F - reliability);
        credibilityBefore6 = (byte)(6 - credibility);
    }

    /// <summary>F6: neither the source nor the information can be judged.</summary>
    public static AdmiraltyGrade CannotBeJudged => default;

    /// <summary>The reliability of the source, from A, completely reliable, to E, unreliable; F if it cannot be judged.</summary>
    public Reliability Reliability => Reliability.F - reliabilityBeforeF;

    /// <summary>The credibility of the information, from 1, confirmed, to 5, improbable; 6 if it cannot be judged.</summary>
    public int Credibility => 6 - credibilityBefore6;

    /// <summary>Whether there is a ground to judge the source on: it is not F.</summary>
    public bool IsSourceJudged => Reliability != Reliability.F;

    /// <summary>Whether there is a ground to judge the information on: it is not 6.</summary>
    public bool IsInformationJudged => Credibility != 6;

    /// <summary>The standard's words for the reliability: <c>Usually reliable</c>.</summary>
    public string ReliabilityWording => Reliability switch
    {
        Reliability.A => "Completely reliable",
        Reliability.B => "Usually reliable",
        Reliability.C => "Fairly reliable",
        Reliability.D => "Not usually reliable",
        Reliability.E => "Unreliable",
        _ => "Reliability cannot be judged",
    };

    /// <summary>The standard's words for the credibility: <c>Probably true</c>.</summary>
    public string CredibilityWording => Credibility switch
    {
        1 => "Confirmed by other sources",
        2 => "Probably true",
        3 => "Possibly true",
        4 => "Doubtful",
        5 => "Improbable",
        _ => "Truth cannot be judged",
    };

    /// <summary>
    /// The credibility as a confidence of 0 to 100, for formats that have no grades: 90, 70, 50, 30 and 10 for 1 to 5
    /// (OASIS, <i>STIX 2.1</i>, appendix A, Admiralty credibility). Null for 6. Reliability has no such number.
    /// </summary>
    public int? Confidence => IsInformationJudged ? 110 - (20 * Credibility) : null;

    /// <summary>Reads a grade, which takes up the whole text: <c>B2</c> or <c>b2</c>.</summary>
    /// <param name="text">The text.</param>
    /// <param name="value">The value read; the default if there is an error.</param>
    /// <param name="error">One sentence that says what is wrong and what to write instead; null if nothing is.</param>
    public static bool TryParse(ReadOnlySpan<char> text, out AdmiraltyGrade value, [NotNullWhen(false)] out string? error)
    {
        error = TryParse(text, null, out value) ? null : AdmiraltyMistakes.Explain(text);
        return error is null;
    }

    /// <inheritdoc/>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out AdmiraltyGrade result)
    {
        var parsed = s is [(>= 'A' and <= 'F') or (>= 'a' and <= 'f'), >= '1' and <= '6'];
        result = parsed ? new(Reliability.A + ((s[0] | 0x20) - 'a'), s[1] - '0') : default;
        return parsed;
    }

    /// <inheritdoc/>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out AdmiraltyGrade result) =>
        TryParse(s.AsSpan(), provider, out result);

    /// <summary>Reads a grade, which takes up the whole text: <c>B2</c> or <c>b2</c>.</summary>
    /// <param name="s">The text.</param>
    /// <param name="provider">Ignored: a grade is written alike in every culture.</param>
    /// <exception cref="FormatException">The text is not a grade; the message says why and what to write instead.</exception>
    public static AdmiraltyGrade Parse(ReadOnlySpan<char> s, IFormatProvider? provider = null) =>
        TryParse(s, out var value, out var error) ? value : throw new FormatException(error);

    /// <inheritdoc cref="Parse(ReadOnlySpan{char}, IFormatProvider?)"/>
    /// <exception cref="ArgumentNullException">The text is null.</exception>
    public static AdmiraltyGrade Parse(string s, IFormatProvider? provider = null)
    {
        ArgumentNullException.ThrowIfNull(s);
        return Parse(s.AsSpan(), provider);
    }

    /// <summary>The grade as it is written, <c>B2</c>.</summary>
    public override string ToString() => string.Create(2, this, static (text, grade) =>
    {
        text[0] = (char)('F' - grade.reliabilityBeforeF);
        text[1] = (char)('6' - grade.credibilityBefore6);
    });
}
