namespace Assay.Cli.Output;

/// <summary>An assessment as a page: claims by verdict, questions, changes of position, sources, and what is still unsaid.</summary>
internal static class AssessmentPage
{
    /// <param name="actual">The assessment with nothing supposed, where something is.</param>
    public static Page Of(Assessment assessment, Assessment? actual)
    {
        var dossier = assessment.Dossier;
        var known = assessment.Sources.Sum(source => source.Statements);
        var speaking = assessment.Sources.Count(source => source.Statements > 0);
        return new Page(
            dossier.Title ?? dossier.Name,
            $"As of {Words.Day(assessment.AsOf)}: {Words.Count(known, "statement")} by {Words.Count(speaking, "source")} on {Words.Count(assessment.Claims.Length, "claim")}. Model {assessment.Model}.{Supposition.Note(assessment.Options)}",
            [.. Sections(assessment, actual).Where(section => section.Rows.Count > 0 || section.Text.Length > 0)]);
    }

    private static IEnumerable<Section> Sections(Assessment assessment, Assessment? actual)
    {
        yield return new Section("How to read this", [], [], [
            "Prob. is the probability; Grade the Admiralty grade of credibility, from 1 (confirmed) to 6 (cannot be judged).",
            "For and Against count independent origins: however many repeat it, one origin is one. "
                + "Who only rests on others, or is graded E or F, adds a little weight but is no origin; and little weight leaves a claim unverified.",
        ]);
        foreach (var verdict in assessment.Claims.GroupBy(assessment.VerdictRank).OrderBy(group => group.Key))
            yield return Claims([.. verdict]);
        foreach (var question in assessment.Questions.Where(question => question.Answers.Length > 1))
            yield return Question(assessment, question);
        yield return PositionChanges(assessment);
        yield return ProbableEchoes(assessment);
        if (assessment.Sources.Any(source => source.Statements > 0))
            yield return Sources(assessment);
        yield return NotYetSaid(assessment);
        if (actual is not null)
            yield return WhatIfPage.Section(actual, assessment);
        yield return Summary(assessment);
    }

    // Last, because a terminal shows the end of what is printed.
    private static Section Summary(Assessment assessment) => new("In short", [], [], [
        .. assessment.Questions
            .Where(question => question.Best is not null && question.Answers.Length > 1)
            .Select(question => $"{Words.Kind(question.Kind)}: {Words.Range(question)}"),
        string.Join(", ", assessment.Claims
            .GroupBy(assessment.VerdictRank)
            .OrderBy(group => group.Key)
            .Select(group => $"{Words.Number(group.Count())} {group.First().Verdict.Name.ToLowerInvariant()}")) + ".",
        "For one of them, line by line: assay explain --claim and its id. How they came about: assay timeline.",
    ]);

    private static Section Claims(ClaimAssessment[] claims) => new(
        $"{claims[0].Verdict}: {Words.Count(claims.Length, "claim")}",
        [new("Prob.", IsNumber: true), new("Grade", IsNumber: true), new("For", IsNumber: true), new("Against", IsNumber: true), new("Claim"), new("Id", IsId: true)],
        [
            .. claims.OrderByDescending(claim => claim.Tally.P).ThenBy(claim => claim.Id, StringComparer.Ordinal).Select(claim => new Row(
            [
                Words.Probability(claim.Tally.P),
                Words.Number(claim.Credibility),
                Words.Number(claim.Tally.SupportingOrigins),
                Words.Number(claim.Tally.OpposingOrigins),
                claim.Says,
                claim.Id,
            ])),
        ],
        claims[0].Verdict.Doc is { } doc ? [doc] : []);

    private static Section Question(Assessment assessment, QuestionAssessment question)
    {
        var key = string.Join(", ", question.Key.Select(field => $"{field.Key} {Words.Value(field.Value, assessment.Dossier)}"));
        var shares = question.Answers.Any(answer => answer.Share is not null);
        return new Section(
            $"Question: {Words.Kind(question.Kind)}{(key.Length > 0 ? ": " : "")}{key}",
            [new("Prob.", IsNumber: true), .. shares ? [new Column("Share", IsNumber: true), new Column("Against", IsNumber: true)] : Array.Empty<Column>(), new("Verdict", IsVerdict: true), new("Answer"), new("Id", IsId: true)],
            [
                .. question.Answers.Select(answer => new Row(
                [
                    Words.Probability(answer.Claim.Tally.P),
                    .. shares ? [answer.Share is { } share ? Words.Probability(share) : "", Explanation.Number(answer.Claim.Tally.Opposition)] : Array.Empty<string>(),
                    answer.Claim.Verdict.Name,
                    answer.Claim.Says,
                    answer.Claim.Id,
                ])),
            ],
            [
                .. question.Best is null ? Array.Empty<string>() : [Words.Range(question)],
                .. question.Hypotheses is { } hypotheses
                    ? [$"At most one can hold. By what counts against them, least first: {string.Join(", ", hypotheses.Ranked.Select(hypothesis => hypothesis.Id))}."]
                    : Array.Empty<string>(),
            ]);
    }

    private static Section PositionChanges(Assessment assessment) => new(
        "Changes of position",
        [new("On", IsVerdict: true), new("Who"), new("From"), new("To"), new("Claim", IsId: true)],
        [
            .. assessment.PositionChanges.Select(change => new Row(
            [
                Words.Day(change.On),
                Words.Speaker(change, assessment.Dossier),
                Words.Stance(change.From) + (change.FromClaim == change.Claim ? "" : $" {change.FromClaim}"),
                Words.Stance(change.To),
                change.Claim,
            ])),
        ]);

    private static Section ProbableEchoes(Assessment assessment) => new(
        "Probable echoes",
        [new("Prob.", IsNumber: true), new("Statement"), new("Probably repeats"), new("Shared", IsNumber: true), new("Improbable", IsNumber: true)],
        [
            .. assessment.ProbableEchoes.Select(echo => new Row(
            [
                Words.Probability(echo.Pair.Probability),
                $"{echo.Statement.Id}: {Words.Said(echo.Statement, assessment.Dossier)}",
                $"{echo.Original.Id}: {Words.Said(echo.Original, assessment.Dossier)}",
                Words.Number(echo.Pair.Shared),
                Words.Number(echo.Pair.SharedErrors),
            ])),
        ]);

    private static Section Sources(Assessment assessment) => new(
        "Sources",
        [new("Source"), new("Kind"), new("Grade", IsVerdict: true), new("Record", IsNumber: true), new("Said", IsNumber: true), new("Id", IsId: true)],
        [
            .. assessment.Sources.Where(source => source.Statements > 0).Select(source => new Row(
            [
                source.Source.Name ?? source.Id,
                Words.Kind(source.Source.Kind),
                Words.Grade(source),
                Words.Record(source.Record),
                Words.Number(source.Statements),
                source.Id,
            ])),
        ],
        [
            "Grade: reliability from A to F; B → C where it counts otherwise than declared.",
            "Record: how many of its statements on what others settle were borne out.",
            "Said: how many statements it has made.",
            .. Words.Unsettled(assessment.Learning) is { } unsettled ? [unsettled] : Array.Empty<string>(),
        ]);

    private static Section NotYetSaid(Assessment assessment) => new(
        $"Nothing said yet by {Words.Day(assessment.AsOf)}",
        [new("Claim"), new("Id", IsId: true)],
        [.. assessment.NotYetSaid.Select(claim => new Row([claim.Says(assessment.Dossier), claim.Id]))]);
}
