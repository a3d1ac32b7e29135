namespace Assay.Cli.Output;

/// <summary>One claim as a page: the verdict, and statement by statement what made it.</summary>
internal static class ClaimPage
{
    public static Page Of(Assessment assessment, ClaimAssessment claim)
    {
        var tally = claim.Tally;
        return new Page(
            claim.Says,
            $"As of {Words.Day(assessment.AsOf)}: {claim.Verdict}, probability {Words.Probability(tally.P)}, credibility {claim.Credibility}. Claim {claim.Id}, model {assessment.Model}.",
            [
                new Section("Verdict", [], [], [.. Verdict(assessment, claim)]),
                .. Sides(assessment, claim),
            ]);
    }

    private static IEnumerable<string> Verdict(Assessment assessment, ClaimAssessment claim)
    {
        var (tally, weights) = (claim.Tally, assessment.Weights);
        if (claim.Verdict.Doc is { } doc)
            yield return $"{claim.Verdict}: {doc}";
        yield return $"Probability = (r + a·W) / (r + s + W) = ({Words.Weight(tally.Support)} + {Words.Weight(weights.BaseRate)}·{Words.Weight(weights.Prior)}) / "
            + $"({Words.Weight(tally.Support)} + {Words.Weight(tally.Opposition)} + {Words.Weight(weights.Prior)}) = {Words.Weight(tally.P)}";
        yield return $"Belief {Words.Weight(tally.B)}, disbelief {Words.Weight(tally.D)}, uncertainty {Words.Weight(tally.U)}, conflict {Words.Weight(tally.Conflict)}";
        if (!claim.Flags.IsEmpty)
            yield return $"Flags: {string.Join(", ", claim.Flags)}";
    }

    private static IEnumerable<Section> Sides(Assessment assessment, ClaimAssessment claim)
    {
        var tally = claim.Tally;
        yield return Side(assessment, claim, ContributionSide.For, $"For: r = {Words.Weight(tally.Support)} from {Words.Count(tally.SupportingOrigins, "origin")}");
        yield return Side(assessment, claim, ContributionSide.Against, $"Against: s = {Words.Weight(tally.Opposition)} from {Words.Count(tally.OpposingOrigins, "origin")}");
        var neither = Side(assessment, claim, ContributionSide.None, "Neither way");
        if (neither.Rows.Count > 0)
            yield return neither;
    }

    private static Section Side(Assessment assessment, ClaimAssessment claim, ContributionSide side, string heading) => new(
        heading,
        [new("Weight", IsNumber: true), new("Who, what and why"), new("Statement", IsId: true)],
        [
            .. claim.Contributions
                .Where(contribution => contribution.Side == side)
                .GroupBy(contribution => contribution.Origin)
                .OrderByDescending(origin => origin.Where(contribution => contribution.Counted).Sum(contribution => contribution.Weight))
                .ThenBy(origin => origin.Key, StringComparer.Ordinal)
                .SelectMany(origin => Rows(assessment, claim, origin)),
        ]);

    private static IEnumerable<Row> Rows(Assessment assessment, ClaimAssessment claim, IGrouping<string?, Contribution> origin)
    {
        var name = origin.Key is { } id ? ((INames)assessment.Dossier).NameOf(Family.Source, id) : "Nobody knows who";
        yield return new Row(["", $"{name}:", ""]);
        foreach (var contribution in origin.OrderByDescending(c => c.Counted).ThenByDescending(c => c.Weight).ThenBy(c => c.Statement.Id, StringComparer.Ordinal))
        {
            foreach (var row in Rows(assessment, claim, contribution))
                yield return row;
        }
    }

    // The factors are only worth the room where they are part of the sum; JSON has them all.
    private static IEnumerable<Row> Rows(Assessment assessment, ClaimAssessment claim, Contribution contribution)
    {
        var statement = contribution.Statement;
        var about = contribution.Through == claim.Id ? "" : $" {contribution.Through}";
        var said = $"{contribution.Source.Name ?? contribution.Source.Id} {Words.Stance(statement.Stance)}{about}, {statement.Made ?? statement.Reported}";
        if (!contribution.Counted)
        {
            yield return new Row(["–", $"{said}: not counted, {contribution.Why}", statement.Id], Note: true);
            yield break;
        }

        yield return new Row([Words.Weight(contribution.Weight), said, statement.Id]);
        foreach (var factor in contribution.Factors)
            yield return new Row([$"× {Words.Weight(factor.Factor)}", $"{factor.Rule}: {factor.Because}", ""], Note: true);
        var source = assessment.Sources.First(assessed => assessed.Id == contribution.Source.Id);
        foreach (var step in source.Grading)
            yield return new Row(["", $"graded {source.Reliability}, declared {source.Declared?.ToString() ?? "nothing"}: {step.Rule}: {step.Because}", ""], Note: true);
    }
}
