using static System.FormattableString;

namespace Assay.Tests.Engine;

/// <summary>Everything that an assessment says, in lines, to the last bit: two that say the same have the same account.</summary>
internal static class Account
{
    public static IEnumerable<string> Of(Assessment assessment) =>
    [
        Invariant($"as of {assessment.AsOf:yyyy-MM-dd}, {assessment.Learning}"),
        .. Of(assessment.Claims),
        .. assessment.NotYetSaid.Select(claim => $"not yet said: {claim.Id}"),
        .. assessment.Sources.Select(Of),
        .. assessment.Questions.Select(Of),
        .. assessment.PositionChanges.Select(change => Invariant($"{change.Voice} {change.FromClaim} {change.From} {change.Claim} {change.To} {change.On:yyyy-MM-dd} {change.Earlier.Id} {change.Later.Id}")),
        .. assessment.ProbableEchoes.Select(echo => Invariant($"{echo.Statement.Id} echoes {echo.Original.Id}, {echo.Pair.Copied}, {echo.Pair.Probability:R}")),
    ];

    public static IEnumerable<string> Of(IEnumerable<ClaimAssessment> claims) => claims.Select(claim => Invariant(
        $"{Figures(claim)} [{string.Join(',', claim.SupportingOrigins)}] [{string.Join(',', claim.OpposingOrigins)}] [{string.Join(',', claim.Flags)}] {string.Join(';', claim.Contributions.Select(Of))}"));

    /// <summary>What is in <paramref name="held"/> and not in <paramref name="fresh"/>, and the other way round.</summary>
    public static IEnumerable<string> Differences(IEnumerable<string> held, IEnumerable<string> fresh)
    {
        var (one, other) = (held.ToArray(), fresh.ToArray());
        return one.Except(other).Select(line => "held " + line).Concat(other.Except(one).Select(line => "fresh " + line));
    }

    /// <summary>The numbers of a claim and its verdict.</summary>
    public static string Figures(ClaimAssessment claim) => Invariant(
        $"{claim.Id} {claim.Verdict} {claim.Credibility} {claim.Tally.Support:R} {claim.Tally.Opposition:R} {claim.Tally.SupportingOrigins} {claim.Tally.OpposingOrigins} {claim.Tally.DenyingOrigins}");

    private static string Of(Contribution contribution) => Invariant(
        $"{contribution.Statement.Id} {contribution.Origin} {contribution.Side} {contribution.Through} {contribution.Weight:R} {contribution.Why} {contribution.ProbableEchoOf?.Id}");

    private static string Of(SourceAssessment source) => Invariant(
        $"{source.Id} {source.Reliability} {source.Statements} [{string.Join(',', source.Flags)}] [{string.Join(',', source.Grading)}] {source.Record.BorneOut:R} {source.Record.NotBorneOut:R} {source.Record.Expected:R} {source.Record.Grade} {string.Join(';', source.Record.Cases.Select(Of))}");

    private static string Of(SettledCase settled) => Invariant(
        $"{settled.Statement.Id} {settled.Claim} {settled.IsBorneOut} {settled.Weight:R} {settled.Probability:R} {settled.Origins}");

    private static string Of(QuestionAssessment question) => Invariant(
        $"{question.Kind.Name} {string.Join(',', question.Key)} {question.Low} {question.Best} {question.High} {question.Unit} {string.Join(';', question.Answers.Select(answer => Invariant($"{answer.Claim.Id} {answer.Share:R}")))}");
}
