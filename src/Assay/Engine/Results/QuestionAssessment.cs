using System.Collections.Immutable;

namespace Assay;

/// <summary>What an assessment says of one question.</summary>
/// <param name="Kind">The kind that declares the question.</param>
/// <param name="Key">The key fields and their values in this question.</param>
/// <param name="Answers">The claims of which something has been said, the most probable first, then by id.</param>
/// <param name="Low">The lowest value among the answers that hold up; null if none gives a number, or one has no lower end.</param>
/// <param name="Best">The value of the latest of them, then the most probable; null if none gives a number.</param>
/// <param name="High">The highest value among them; null if none gives a number, or one has no upper end.</param>
/// <param name="Unit">The unit of the numbers.</param>
public sealed record QuestionAssessment(
    KindInfo Kind,
    ImmutableArray<KeyValuePair<string, object?>> Key,
    ImmutableArray<Answer> Answers,
    decimal? Low,
    decimal? Best,
    decimal? High,
    string? Unit)
{
    /// <summary>The answers weighed against each other as competing hypotheses; null where there is but one, or some can hold together.</summary>
    public CompetingHypotheses? Hypotheses { get; } =
        Answers.Length > 1 && Answers.All(answer => answer.Share is not null) ? new CompetingHypotheses(Answers) : null;
}

/// <summary>One answer to a question.</summary>
/// <param name="Claim">The claim.</param>
/// <param name="Share">
/// Its part of the whole where all answers exclude each other, (rᵢ + W/(k+1)) / (Σr + W) in [0, 1]; what is missing to 1 is
/// "none of these". Null where answers can hold together.
/// </param>
public sealed record Answer(ClaimAssessment Claim, double? Share);
