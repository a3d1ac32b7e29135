using System.Collections.Immutable;
using System.Globalization;

namespace Assay.Engine;

/// <summary>Puts into words what an explanation has to say besides the sum. Text and pages print these notes as they are.</summary>
internal static class ExplanationNotes
{
    public static ImmutableArray<ExplanationNote> Of(Explanation explanation, Assessment assessment)
    {
        INames names = assessment.Dossier;
        return
        [
            .. Note("Why not another verdict", explanation.WhyNot.Select(Explanation.Said)),
            .. Note("Related claims", Related(explanation.Related)),
            .. Note("Changes of position", explanation.PositionChanges.Select(change => Change(change, names))),
            new("Linchpins", Linchpins(explanation, names)),
        ];
    }

    private static IEnumerable<ExplanationNote> Note(string heading, IEnumerable<string> lines) =>
        lines.ToImmutableArray() is { IsEmpty: false } some ? [new(heading, some)] : [];

    private static IEnumerable<string> Related(ImmutableArray<RelatedClaim> related)
    {
        foreach (var claim in related.Where(claim => claim.Counted > 0))
            yield return $"{claim.Claim.Id} ({claim.Says}) {(claim.Side == ContributionSide.For ? "lends" : "takes")} {Explanation.Number(claim.Weight)}";
        var rest = related.Where(claim => claim.Counted == 0).Select(claim => claim.Claim.Id).Distinct(StringComparer.Ordinal).ToArray();
        if (rest.Length > 0)
            yield return $"of no weight here, since nothing said of them is counted: {string.Join(", ", rest)}";
    }

    private static string Change(PositionChange change, INames names)
    {
        var voice = names.NameOf(Family.Source, change.Voice);
        var through = change.Source == change.Voice ? "" : $" (through {names.NameOf(Family.Source, change.Source)})";
        var from = change.FromClaim == change.Claim ? "" : $" {change.FromClaim}";
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{change.On:yyyy-MM-dd}: {voice}{through} {StanceWords.Of(change.From)}{from}, then {StanceWords.Of(change.To)} {change.Claim} ({change.Earlier.Id}, {change.Later.Id})");
    }

    private static ImmutableArray<string> Linchpins(Explanation explanation, INames names)
    {
        var linchpins = explanation.Linchpins;
        if (linchpins.IsEmpty)
            return ["The verdict hangs on no single source, origin or piece of evidence."];
        return [.. linchpins.Select(linchpin => $"{Name(linchpin, names)}: without it {Without(linchpin)}")];
    }

    private static string Name(Linchpin linchpin, INames names)
    {
        var name = names.NameOf(linchpin.Kind == LinchpinKind.Evidence ? Family.Evidence : Family.Source, linchpin.Id);
        return $"{linchpin.Kind} {linchpin.Id}{(name == linchpin.Id ? "" : $" ({name})")}";
    }

    private static string Without(Linchpin linchpin) => linchpin is { Verdict: { } verdict, Probability: { } probability }
        ? string.Create(CultureInfo.InvariantCulture, $"{verdict}, probability {probability:0.00}")
        : "nothing would be left that was said of it";
}
