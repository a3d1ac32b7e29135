using System.Collections.Immutable;
using Assay.Engine;

namespace Assay;

/// <summary>What a model makes of a dossier as of a date. What it is not asked for is not worked out.</summary>
public sealed partial class Assessment
{
    private readonly Evaluation evaluation;
    private readonly Dossier asked;
    private readonly Lazy<ClaimAssessment?[]> bySlot;
    private readonly Lazy<ImmutableArray<ClaimAssessment>> claims;
    private readonly Lazy<ImmutableArray<SourceAssessment>> sources;
    private readonly Lazy<ImmutableArray<QuestionAssessment>> questions;
    private readonly Lazy<ImmutableArray<PositionChange>> positionChanges;

    internal Assessment(Evaluation evaluation, AssessOptions options, Dossier asked)
    {
        (this.evaluation, this.asked) = (evaluation, asked);
        Options = options;
        bySlot = new(() => AssessedClaims.BySlot(evaluation));
        claims = new(() => AssessedClaims.InOrder(evaluation, bySlot.Value));
        sources = new(() => SourceAssessments.Of(evaluation));
        questions = new(() => QuestionAnswers.Of(evaluation, bySlot.Value));
        positionChanges = new(() => Positions.Of(evaluation));
    }

    /// <summary>The model's name.</summary>
    public string Model => evaluation.Index.Model.Name;

    /// <summary>As of when, and what if: what was asked for.</summary>
    public AssessOptions Options { get; }

    /// <summary>The dossier, with the grades that the options give.</summary>
    public Dossier Dossier => evaluation.Index.Dossier;

    /// <summary>The day as of which it holds: what became known later is left out.</summary>
    public DateOnly AsOf => DateOnly.FromDayNumber(evaluation.Scene.Day);

    /// <summary>Every claim of which something has been said, in ordinal order of id.</summary>
    public ImmutableArray<ClaimAssessment> Claims => claims.Value;

    /// <summary>The claims of which nothing has been said yet, nor of what implies them.</summary>
    public ImmutableArray<Claim> NotYetSaid => AssessedClaims.NotYetSaid(evaluation);

    /// <summary>Every source, in ordinal order of id.</summary>
    public ImmutableArray<SourceAssessment> Sources => sources.Value;

    /// <summary>The statements that are known by the day and not left out, in ordinal order of id.</summary>
    public ImmutableArray<Statement> KnownStatements =>
    [
        .. Enumerable.Range(0, evaluation.Index.Statements.Count)
            .Where(slot => evaluation.Index.Statements.Has(slot) && evaluation.Scene.IsKnown(slot))
            .Select(slot => evaluation.Index.Statements[slot])
            .OrderBy(statement => statement.Id, StringComparer.Ordinal),
    ];

    /// <summary>How grades were learned from the sources' records; zero rounds where the model takes them as declared.</summary>
    public LearningOutcome Learning => evaluation.Learned?.Outcome ?? new(ReliabilityMode.Declared, Rounds: 0, Converged: true);

    /// <summary>Every question to which some claim is an answer, in ordinal order of its first answer.</summary>
    public ImmutableArray<QuestionAssessment> Questions => questions.Value;

    /// <summary>Every change of a voice's stance, in order of time.</summary>
    public ImmutableArray<PositionChange> PositionChanges => positionChanges.Value;

    /// <summary>The statements that probably repeat another's without saying so, in ordinal order of id. They count all the same.</summary>
    public ImmutableArray<ProbableEcho> ProbableEchoes => FindProbableEchoes(CancellationToken.None);

    /// <summary>As <see cref="ProbableEchoes"/>, which takes a while of a large dossier when it is first asked for.</summary>
    /// <param name="cancellationToken">Stops it.</param>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public ImmutableArray<ProbableEcho> FindProbableEchoes(CancellationToken cancellationToken) =>
    [
        .. evaluation.ProbableEchoes(Pace.Of(null, cancellationToken))
            .Select(echo => new ProbableEcho(evaluation.Index.Statements[echo.Key], evaluation.Index.Statements[echo.Value.Original], echo.Value.Pair))
            .OrderBy(echo => echo.Statement.Id, StringComparer.Ordinal),
    ];

    /// <summary>The numbers behind the arithmetic.</summary>
    public Weights Weights => evaluation.Index.Model.Rules.Weights;

    /// <summary>The place of the claim's verdict in the verdict table, from 0.</summary>
    public int VerdictRank(ClaimAssessment claim) => claim.VerdictRank;

    /// <summary>The claim with this id.</summary>
    /// <exception cref="KeyNotFoundException">No such claim, or nothing has been said of it yet.</exception>
    public ClaimAssessment this[string claim] => Find(claim) ?? throw Missing(claim);

    /// <summary>The claim with this id, or null if there is none of which anything has been said yet.</summary>
    public ClaimAssessment? Find(string claim) => evaluation.Index.Claims.Find(claim) is >= 0 and var slot ? bySlot.Value[slot] : null;

    /// <summary>The sum that gave a claim its verdict, line by line.</summary>
    /// <exception cref="KeyNotFoundException">No such claim, or nothing has been said of it yet.</exception>
    public Explanation Explain(string claim) => new(this, this[claim], evaluation.Scene);

    /// <summary>Why a claim has none of the verdicts above its own: for each, in the table's order, the first part of the condition that fails.</summary>
    /// <exception cref="KeyNotFoundException">No such claim, or nothing has been said of it yet.</exception>
    public ImmutableArray<RowFailure> WhyNot(string claim)
    {
        var assessed = this[claim];
        return Engine.WhyNot.Of(evaluation.Index.Model.Rules, new ClaimView(evaluation.Scene, assessed.Number), assessed.Tally, assessed.VerdictRank);
    }

    /// <summary>The case as the rules saw it, for whoever explains what they did.</summary>
    internal Case Scene => evaluation.Scene;

    private KeyNotFoundException Missing(string claim) => new(
        Dossier.Claims.TryGet(claim, out _)
            ? $"Of the claim '{claim}' nothing had been said by {AsOf:yyyy-MM-dd}."
            : $"The dossier has no claim '{claim}'.");
}
