namespace Assay.Cli.Output;

/// <summary>One claim as a page: the verdict, statement by statement what made it, and, where asked for, what else there is to say.</summary>
internal static class ClaimPage
{
    /// <summary>The verdict and the sum.</summary>
    /// <param name="actual">The claim with nothing supposed, where something is.</param>
    public static Page Of(Assessment assessment, Explanation explanation, ClaimAssessment? actual) => Of(assessment, explanation, actual, [
        .. WhyNot(explanation),
        new Section("In short", [], [], [$"What this verdict hangs on: assay explain --claim {explanation.Claim.Id}. How it came about: assay timeline, likewise."]),
    ]);

    /// <summary>The verdict, the sum and all notes.</summary>
    public static Page InFull(Assessment assessment, Explanation explanation, ClaimAssessment? actual) => Of(assessment, explanation, actual, [
        .. explanation.Notes.Select(note => new Section(note.Heading, [], [], [.. note.Lines.Select(line => note.Lines.Length == 1 ? line : $"- {line}")])),
    ]);

    private static Page Of(Assessment assessment, Explanation explanation, ClaimAssessment? actual, Section[] rest)
    {
        var (claim, tally) = (explanation.Claim, explanation.Claim.Tally);
        return new Page(
            claim.Says,
            $"As of {Words.Day(assessment.AsOf)}: {claim.Verdict}, probability {Words.Probability(tally.P)}, credibility {claim.Credibility}. Claim {claim.Id}, model {assessment.Model}.{Supposition.Note(assessment.Options)}",
            [
                new Section("Verdict", [], [], [.. Verdict(assessment, explanation, actual)]),
                .. Flags(explanation.Claim),
                .. Side(assessment, explanation, explanation.For, $"For: r = {Explanation.Number(tally.Support)} from {Words.Count(tally.SupportingOrigins, "origin")}"),
                .. Side(assessment, explanation, explanation.Against, $"Against: s = {Explanation.Number(tally.Opposition)} from {Words.Count(tally.OpposingOrigins, "origin")}"),
                .. Neither(assessment, explanation),
                .. rest,
            ]);
    }

    private static IEnumerable<string> Verdict(Assessment assessment, Explanation explanation, ClaimAssessment? actual)
    {
        var (claim, tally) = (explanation.Claim, explanation.Claim.Tally);
        if (claim.Verdict.Doc is { } doc)
            yield return $"{claim.Verdict}: {doc}";
        yield return explanation.Formula;
        yield return $"Belief {Words.Weight(tally.B)}, disbelief {Words.Weight(tally.D)}, uncertainty {Words.Weight(tally.U)}, conflict {Words.Weight(tally.Conflict)}";
        if (Words.Unsettled(assessment.Learning) is { } unsettled)
            yield return unsettled;
        if (actual is not null)
            yield return $"As the dossier has it: {ClaimFigures.Of(actual)}";
    }

    private static IEnumerable<Section> Flags(ClaimAssessment claim)
    {
        if (claim.RaisedFlags is { IsEmpty: false } raised)
            yield return new Section("Flags", [new("Flag", IsVerdict: true), new("Why")], [.. raised.GroupBy(flag => flag.Flag).SelectMany(Reasons)]);
    }

    private static IEnumerable<Row> Reasons(IGrouping<string, RaisedFlag> flag) =>
        flag.Select((raised, i) => new Row([i == 0 ? raised.Flag : "", raised.Rule == "engine" ? raised.Because : Reason(raised.Rule, raised.Because)]));

    private static string Reason(string rule, string because) => because.Length == 0 ? rule : $"{rule}: {because}";

    private static IEnumerable<Section> WhyNot(Explanation explanation)
    {
        if (explanation.WhyNot is { IsEmpty: false } failures)
            yield return new Section("Why not another verdict", [], [], [.. failures.Select(failure => $"- {Explanation.Said(failure)}")]);
    }

    private static IEnumerable<Section> Side(Assessment assessment, Explanation explanation, SideAccount side, string heading)
    {
        if (side.Origins.IsEmpty)
        {
            yield return new Section(heading, [], [], "Nothing.");
            yield break;
        }

        yield return new Section(heading, Columns("Weight"),
        [
            .. side.Origins.SelectMany(origin => origin.Contributions
                .SelectMany(contribution => Rows(assessment, explanation, contribution))
                .Prepend(new Row(["", $"{origin.Name}:", ""]))),
            .. side.Sum.Select(line => new Row([$"= {Explanation.Number(line.Value)}", Terms(line), ""])),
        ]);
    }

    private static IEnumerable<Section> Neither(Assessment assessment, Explanation explanation)
    {
        if (!explanation.Neither.IsEmpty)
            yield return new Section("Neither way", Columns(""), [.. explanation.Neither.SelectMany(contribution => NotCounted(assessment, explanation, contribution))]);
    }

    private static Column[] Columns(string weight) => [new(weight, IsNumber: true), new("Who, what and why"), new("Statement", IsId: true)];

    private static string Terms(SumLine line) => line.Terms == Explanation.Number(line.Value) ? line.What : $"{line.What}: {line.Terms}";

    // The factors are only worth the room where they are part of the sum; JSON has them all.
    private static IEnumerable<Row> Rows(Assessment assessment, Explanation explanation, Contribution contribution)
    {
        if (!contribution.Counted)
        {
            foreach (var row in NotCounted(assessment, explanation, contribution))
                yield return row;
            yield break;
        }

        yield return new Row([Explanation.Number(contribution.Weight), explanation.Said(contribution), contribution.Statement.Id]);
        foreach (var factor in contribution.Factors)
            yield return new Row([$"× {Explanation.Number(factor.Factor)}", $"{factor.Rule}: {factor.Because}", ""], Note: true);
        var source = assessment.Sources.First(assessed => assessed.Id == contribution.Source.Id);
        foreach (var step in source.Grading)
            yield return new Row(["", $"graded {source.Reliability}, declared {source.Declared?.ToString() ?? "nothing"}: {Reason(step.Rule, step.Because)}", ""], Note: true);
        foreach (var row in Echo(assessment, contribution))
            yield return row;
    }

    private static IEnumerable<Row> NotCounted(Assessment assessment, Explanation explanation, Contribution contribution) =>
    [
        new(["–", $"{explanation.Said(contribution)}: not counted, {contribution.Why}", contribution.Statement.Id], Note: true),
        .. Echo(assessment, contribution),
    ];

    private static IEnumerable<Row> Echo(Assessment assessment, Contribution contribution)
    {
        if (contribution.ProbableEchoOf is { } original)
            yield return new Row(["", $"probably repeats {original.Id}, without saying so: {Words.Said(original, assessment.Dossier)}", ""], Note: true);
    }
}
