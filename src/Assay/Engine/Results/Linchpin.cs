namespace Assay;

/// <summary>What a verdict can hang on.</summary>
public enum LinchpinKind
{
    /// <summary>One source, with all that it said.</summary>
    Source,

    /// <summary>An origin, with all that the sources under it said. One that nobody stands under is a source.</summary>
    Origin,

    /// <summary>A piece of evidence, which nobody could cite any more.</summary>
    Evidence,
}

/// <summary>
/// A source, origin or piece of evidence whose loss alone gives a claim another verdict: an assumption that the verdict rests on, in
/// the sense of the key assumptions check of ICD 203 (<i>Analytic Standards</i>, 2015, D.6.a.3).
/// </summary>
/// <param name="Kind">What it is.</param>
/// <param name="Id">Its id, as <see cref="AssessOptions.Without"/> takes it.</param>
/// <param name="Verdict">The verdict without it; null where nothing would be left that was said of the claim.</param>
/// <param name="Probability">The probability without it, in (0, 1); null where nothing would be left.</param>
public sealed record Linchpin(LinchpinKind Kind, string Id, VerdictInfo? Verdict, double? Probability);
