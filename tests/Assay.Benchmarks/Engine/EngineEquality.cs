using System.Globalization;
using Assay.Benchmarks.Engine.ByHand;

namespace Assay.Benchmarks.Engine;

/// <summary>Whether the engine and the hand-written yardstick give the same, bit for bit. Nothing is measured before that.</summary>
internal static class EngineEquality
{
    private const int Shown = 5;

    // The schema's, and of the engine's own those that its arithmetic is described with; it raises others, of its own accord.
    private static readonly string[] FlagNames = ["Distorted", "OwnParty", "LoneOrigin"];

    /// <summary>What differs, as one line a claim, the first few only; none if all is equal.</summary>
    public static List<string> Differences(Dossier dossier, DateOnly? asOf = null) =>
        Differences(dossier, HandWritten.Run(dossier, asOf), BenchModel.Instance.Assess(dossier, asOf));

    public static List<string> Differences(Dossier dossier, HandWritten hand, Assessment assessment)
    {
        var differences = new List<string>();
        if (hand.AsOf != assessment.AsOf.DayNumber)
            differences.Add(string.Create(CultureInfo.InvariantCulture, $"as of: by hand {DateOnly.FromDayNumber(hand.AsOf):yyyy-MM-dd}, engine {assessment.AsOf:yyyy-MM-dd}"));
        differences.AddRange(Differences(dossier, hand, assessment.Find));
        return differences;
    }

    public static List<string> Differences(Dossier dossier, HandWritten hand, Func<string, ClaimAssessment?> find)
    {
        var differences = new List<string>();
        var count = 0;
        for (var i = 0; i < hand.Claims.Length; i++)
        {
            var id = dossier.Claims[i].Id;
            var (byHand, byEngine) = (Line(hand.Claims[i]), Line(find(id)));
            if (byHand != byEngine && ++count <= Shown)
                differences.Add($"{id}: by hand {byHand}; engine {byEngine}");
        }

        if (count > Shown)
            differences.Add(string.Create(CultureInfo.InvariantCulture, $"and {count - Shown} more of {hand.Claims.Length} claims"));
        return differences;
    }

    /// <summary>What differs between a session that was handed some statements later, and a run over all of them.</summary>
    public static List<string> Differences(Dossier dossier, ClaimResult[] session, ClaimResult[] fresh)
    {
        var differences = new List<string>();
        for (var i = 0; i < fresh.Length && differences.Count < Shown; i++)
        {
            if (Line(session[i]) != Line(fresh[i]))
                differences.Add($"{dossier.Claims[i].Id}: added {Line(session[i])}; at once {Line(fresh[i])}");
        }

        return differences;
    }

    /// <exception cref="InvalidOperationException">They differ.</exception>
    public static void Require(Dossier dossier, DateOnly? asOf = null)
    {
        var differences = Differences(dossier, asOf);
        if (differences.Count > 0)
            throw new InvalidOperationException("The engine and the yardstick differ: " + string.Join("\n", differences));
    }

    private static Numbers Line(in ClaimResult claim) => !claim.IsSaid ? default : new(
        claim.Support,
        claim.Opposition,
        claim.P,
        claim.Verdict.ToString(),
        claim.Credibility,
        claim.SupportingOrigins,
        claim.OpposingOrigins,
        claim.DenyingOrigins,
        FlagsOf(claim.Flags));

    private static Numbers Line(ClaimAssessment? claim) => claim is null ? default : new(
        claim.Tally.Support,
        claim.Tally.Opposition,
        claim.Tally.P,
        claim.Verdict.Name,
        claim.Credibility,
        claim.Tally.SupportingOrigins,
        claim.Tally.OpposingOrigins,
        claim.Tally.DenyingOrigins,
        string.Join('+', FlagNames.Where(claim.Flags.Contains)));

    private static string FlagsOf(Flags flags) =>
        string.Join('+', FlagNames.Where((_, i) => ((int)flags >> i & 1) != 0));

    private readonly record struct Numbers(
        double R, double S, double P, string? Verdict, int Credibility, int For, int Against, int Denying, string? Flags);
}
