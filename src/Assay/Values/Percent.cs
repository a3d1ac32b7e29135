using System.Diagnostics.CodeAnalysis;
using Assay.Syntax.Literals;

namespace Assay;

/// <summary>
/// Shares of a whole, written as a percentage (<c>12.5%</c>) or as a number from 0 to 1 (<c>0.125</c>), which mean the same.
/// </summary>
public static class Percent
{
    /// <summary>Reads a share from 0 to 1, which takes up the whole text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="value">The value read; the default if there is an error.</param>
    /// <param name="error">One sentence that says what is wrong and what to write instead; null if nothing is.</param>
    public static bool TryParse(ReadOnlySpan<char> text, out double value, [NotNullWhen(false)] out string? error)
    {
        if (!LikelihoodLiteral.TryParsePercent(text, out value, out error))
            value = 0;
        return error is null;
    }

    /// <summary>Reads a share from 0 to 1, which takes up the whole text.</summary>
    /// <exception cref="FormatException">The text is not a percentage; the message says why and what to write instead.</exception>
    public static double Parse(ReadOnlySpan<char> text) =>
        TryParse(text, out var value, out var error) ? value : throw new FormatException(error);

    /// <summary>The shortest percentage that reads back as the same number, <c>12.5%</c> for 0.125.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The share is not from 0 to 1.</exception>
    public static string Format(double share)
    {
        RequireShare(share);
        return ShortestDecimal.Write(share, shift: 2) + "%";
    }

    internal static void RequireShare(double share)
    {
        if (!(share is >= 0 and <= 1))
            throw new ArgumentOutOfRangeException(nameof(share), share, "a share or a probability is from 0 to 1");
    }
}
