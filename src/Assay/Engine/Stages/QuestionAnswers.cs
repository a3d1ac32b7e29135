using System.Collections.Immutable;

namespace Assay.Engine;

/// <summary>Ranks the answers to each question, and finds the range of their numbers.</summary>
internal static class QuestionAnswers
{
    public static ImmutableArray<QuestionAssessment> Of(Evaluation evaluation, ClaimAssessment?[] assessed)
    {
        var index = evaluation.Index;
        return [.. index.Graph.Questions.Select(question => Assess(index, question, assessed)).OfType<QuestionAssessment>()];
    }

    private static QuestionAssessment? Assess(CaseIndex index, Question question, ClaimAssessment?[] assessed)
    {
        var answers = question.Claims
            .Where(claim => assessed[claim] is not null)
            .Select(claim => (Number: claim, Claim: assessed[claim]!))
            .OrderByDescending(answer => answer.Claim.Tally.P)
            .ThenBy(answer => answer.Claim.Id, StringComparer.Ordinal)
            .ToArray();
        if (answers.Length == 0)
            return null;
        var kind = question.Key.Kind;
        var range = QuantityRange.Of(index.Graph, kind, answers);
        return new QuestionAssessment(
            kind,
            [.. kind.Question.Zip(question.Key.Values, KeyValuePair.Create)],
            Shares(index, answers),
            range.Low,
            range.Best,
            range.High,
            range.Unit);
    }

    private static ImmutableArray<Answer> Shares(CaseIndex index, (int Number, ClaimAssessment Claim)[] answers)
    {
        var prior = index.Model.Rules.Weights.Prior;
        var exclusive = answers.Length > 1 && answers.All(one =>
            answers.All(other => one.Number == other.Number || index.Graph.Excludes(one.Number, other.Number)));
        var total = answers.OrderBy(answer => answer.Claim.Id, StringComparer.Ordinal).Sum(answer => answer.Claim.Tally.Support) + prior;
        return [.. answers.Select(answer => new Answer(
            answer.Claim,
            exclusive ? (answer.Claim.Tally.Support + (prior / (answers.Length + 1))) / total : null))];
    }
}
