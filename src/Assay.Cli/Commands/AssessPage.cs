using Assay.Cli.Output;

namespace Assay.Cli.Commands;

/// <summary>What <c>assess</c> prints of a case: all of it, or one claim.</summary>
internal static class AssessPage
{
    /// <param name="requested">The case.</param>
    /// <param name="assessment">What the model makes of it.</param>
    /// <param name="claim">The only claim that is wanted, which the dossier has; null for all.</param>
    public static Page Of(RequestedCase requested, Assessment assessment, string? claim)
    {
        if (claim is null)
            return AssessmentPage.Of(assessment, Actual(requested, assessment));
        return assessment.Find(claim) is null
            ? Pages.Unsaid(claim, assessment.AsOf)
            : ClaimPage.Of(assessment, assessment.Explain(claim), Actual(requested, assessment)?.Find(claim));
    }

    /// <param name="requested">The case.</param>
    /// <param name="assessment">What the model makes of it.</param>
    /// <param name="claim">The only claim that is wanted; null for all.</param>
    /// <param name="onOneLine">Whether it is a line of JSON Lines.</param>
    public static void WriteJson(RequestedCase requested, Assessment assessment, string? claim, bool onOneLine = false)
    {
        using var output = Console.OpenStandardOutput();
        Json.WriteObject(
            output,
            writer => assessment.WriteJson(
                writer,
                claim is null ? assessment.Claims : assessment.Find(claim) is { } found ? [found] : [],
                Actual(requested, assessment)),
            onOneLine);
    }

    private static Assessment? Actual(RequestedCase requested, Assessment assessment) => requested.Supposes ? RequestedCase.AssessActual(assessment) : null;
}
