using System.Collections.Immutable;

namespace Assay.Reporting;

/// <summary>A question as the page shows it.</summary>
/// <param name="Question">The question with its answers.</param>
/// <param name="Number">The number by which the page's script knows it.</param>
/// <param name="Title">The question in words.</param>
/// <param name="Figures">What the answers come to.</param>
internal sealed record QuestionView(QuestionAssessment Question, int Number, string Title, AnswerFigures Figures)
{
    /// <summary>The most probable answer.</summary>
    public ClaimAssessment Lead => Question.Answers[0].Claim;

    /// <summary>The answer that gives the best number, where there is one and it is not <see cref="Lead"/>.</summary>
    public ClaimAssessment? Best { get; } = Question.Best is not { } best ? null : Question.Answers.Skip(1)
        .Where(answer => answer.Claim.Tally.Support > 0 && Amount.Of(answer.Claim.Claim, Question.Kind)?.Best == best)
        .MaxBy(answer => (Amount.LatestDay(answer.Claim.Claim, Question.Kind), answer.Claim.Tally.P))?.Claim;

    /// <summary>What tells it from every other question.</summary>
    public QuestionKey Key => KeyOf(Question);

    /// <summary>The questions with more than one answer: those of which most was said first.</summary>
    public static ImmutableArray<QuestionView> Of(Assessment assessment) =>
    [
        .. assessment.Questions
            .Where(question => question.Answers.Length > 1)
            .OrderByDescending(question => question.Answers.Sum(answer => answer.Claim.Tally.Support + answer.Claim.Tally.Opposition))
            .ThenBy(question => question.Answers[0].Claim.Id, StringComparer.Ordinal)
            .Select((question, i) => new QuestionView(question, i, TitleOf(question, assessment.Dossier), AnswerFigures.Of(question))),
    ];

    public static QuestionKey KeyOf(QuestionAssessment question) => new(question.Kind, [.. question.Key.Select(field => field.Value)]);

    private static string TitleOf(QuestionAssessment question, Dossier dossier)
    {
        var kind = Words.Kind(question.Kind);
        var key = string.Join(", ", question.Key.Where(field => field.Value is not null).Select(field => $"{field.Key} {Words.Value(field.Value, dossier)}"));
        return $"{char.ToUpperInvariant(kind[0])}{kind[1..]}{(key.Length > 0 ? ": " : "")}{key}";
    }
}

/// <summary>What the answers to a question come to, in words.</summary>
/// <param name="Answer">The best number, or the most probable answer.</param>
/// <param name="Range">The range of numbers that hold up, or what the answer's verdict is.</param>
internal sealed record AnswerFigures(string Answer, string Range)
{
    public static AnswerFigures Of(QuestionAssessment question)
    {
        if (question.Best is not { } best)
            return new AnswerFigures(question.Answers[0].Claim.Says, "The most probable answer; the answers give no number.");
        var unit = question.Unit is { } name ? $" {name}" : "";
        return new AnswerFigures(Words.Number(best) + unit, (question.Low, question.High) switch
        {
            ({ } low, { } high) when low == high => "The answers that hold up agree on it.",
            ({ } low, { } high) => $"The answers that hold up range from {Words.Number(low)} to {Words.Number(high)}{unit}.",
            ({ } low, null) => $"The answers that hold up begin at {Words.Number(low)}{unit}, and set no upper limit.",
            (null, { } high) => $"The answers that hold up go up to {Words.Number(high)}{unit}, and set no lower limit.",
            _ => "The answers that hold up set no limits.",
        });
    }
}
