using System.Collections.Immutable;
using Assay.Engine;

namespace Assay;

/// <summary>What a model makes of a dossier as of a date.</summary>
public sealed class Assessment
{
    private readonly Dictionary<string, ClaimAssessment> byId;
    private readonly Evaluation evaluation;

    internal Assessment(Evaluation evaluation, AssessOptions options)
    {
        this.evaluation = evaluation;
        Options = options;
        Claims = evaluation.Claims();
        byId = Claims.ToDictionary(claim => claim.Id, StringComparer.Ordinal);
        NotYetSaid = evaluation.NotYetSaid();
        Sources = evaluation.Sources();
        Questions = QuestionAnswers.Of(evaluation, byId);
        PositionChanges = Positions.Of(evaluation);
    }

    /// <summary>The model's name.</summary>
    public string Model => evaluation.Scene.Index.Model.Name;

    /// <summary>As of when, and what if: what was asked for.</summary>
    public AssessOptions Options { get; }

    /// <summary>The dossier, with the grades that the options give.</summary>
    public Dossier Dossier => evaluation.Scene.Dossier;

    /// <summary>The day as of which it holds: what became known later is left out.</summary>
    public DateOnly AsOf => evaluation.Scene.AsOf;

    /// <summary>Every claim of which something has been said, in ordinal order of id.</summary>
    public ImmutableArray<ClaimAssessment> Claims { get; }

    /// <summary>The claims of which nothing has been said yet, nor of what implies them.</summary>
    public ImmutableArray<Claim> NotYetSaid { get; }

    /// <summary>Every source, in ordinal order of id.</summary>
    public ImmutableArray<SourceAssessment> Sources { get; }

    /// <summary>Every question to which some claim is an answer, in ordinal order of its first answer.</summary>
    public ImmutableArray<QuestionAssessment> Questions { get; }

    /// <summary>Every change of a voice's stance, in order of time.</summary>
    public ImmutableArray<PositionChange> PositionChanges { get; }

    /// <summary>The numbers behind the arithmetic.</summary>
    public Weights Weights => evaluation.Scene.Index.Model.Rules.Weights;

    /// <summary>The place of the claim's verdict in the verdict table, from 0.</summary>
    public int VerdictRank(ClaimAssessment claim) => evaluation.Scene.Index.Model.Rules.Verdicts.IndexOf(claim.Verdict);

    /// <summary>The claim with this id.</summary>
    /// <exception cref="KeyNotFoundException">No such claim, or nothing has been said of it yet.</exception>
    public ClaimAssessment this[string claim] => byId.TryGetValue(claim, out var found) ? found : throw Missing(claim);

    /// <summary>The claim with this id, or null if there is none of which anything has been said yet.</summary>
    public ClaimAssessment? Find(string claim) => byId.GetValueOrDefault(claim);

    /// <summary>The sum that gave a claim its verdict, line by line.</summary>
    /// <exception cref="KeyNotFoundException">No such claim, or nothing has been said of it yet.</exception>
    public Explanation Explain(string claim) => new(this[claim], evaluation.Scene);

    /// <summary>Why a claim has none of the verdicts above its own: for each, in the table's order, the first part of the condition that fails.</summary>
    /// <exception cref="KeyNotFoundException">No such claim, or nothing has been said of it yet.</exception>
    public ImmutableArray<RowFailure> WhyNot(string claim)
    {
        var assessed = this[claim];
        var index = evaluation.Scene.Index;
        var view = new ClaimView(evaluation.Scene, index.FindClaim(claim)!.Value);
        return Engine.WhyNot.Of(index.Model.Rules, view, assessed.Tally, VerdictRank(assessed));
    }

    /// <summary>The case as the rules saw it, for whoever explains what they did.</summary>
    internal Case Scene => evaluation.Scene;

    private KeyNotFoundException Missing(string claim) => new(
        Dossier.Claims.TryGet(claim, out _)
            ? $"Of the claim '{claim}' nothing had been said by {AsOf:yyyy-MM-dd}."
            : $"The dossier has no claim '{claim}'.");
}
