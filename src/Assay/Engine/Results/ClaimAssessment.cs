using System.Collections.Immutable;
using Assay.Engine;

namespace Assay;

/// <summary>What an assessment says of one claim.</summary>
public sealed class ClaimAssessment
{
    private readonly Evaluation evaluation;
    private readonly int edition;
    private readonly ClaimResult result;
    private ImmutableArray<Contribution> contributions;
    private string? says;

    internal ClaimAssessment(Evaluation evaluation, int number)
    {
        (this.evaluation, Number, edition, result) = (evaluation, number, evaluation.Edition, evaluation[number]);
        Claim = evaluation.Index.Claims[number];
    }

    /// <summary>The claim.</summary>
    public Claim Claim { get; }

    /// <summary>The claim's id.</summary>
    public string Id => Claim.Id;

    /// <summary>The claim in one line of English.</summary>
    public string Says => says ??= Claim.Says(evaluation.Scene.Names);

    /// <summary>The first row of the verdict table that holds.</summary>
    public VerdictInfo Verdict => Rules.Verdicts[result.Verdict];

    /// <summary>The place of the verdict in the verdict table, from 0.</summary>
    public int VerdictRank => result.Verdict;

    /// <summary>The Admiralty grade of credibility, 1 (confirmed) to 6 (cannot be judged).</summary>
    public int Credibility => GradeOf(Rules, result.Credibility);

    /// <summary>Support, opposition and the opinion that follows.</summary>
    public Tally Tally => result.Tally;

    /// <summary>The ids of all origins with something for the claim, whatever their grade, in ordinal order.</summary>
    public ImmutableArray<string> SupportingOrigins => Origins(Side.For);

    /// <summary>The ids of all origins with something against the claim, whatever their grade, in ordinal order.</summary>
    public ImmutableArray<string> OpposingOrigins => Origins(Side.Against);

    /// <summary>What rules, and the engine, want noticed, in ordinal order.</summary>
    /// <exception cref="InvalidOperationException">It comes from a session that has been edited since; ask the session again.</exception>
    public ImmutableArray<string> Flags => FlagNames.Of(
        Rules, result.Flags, result.EngineFlags | (Flagging.HasProbableEcho(Current, Number) ? EngineFlags.ProbableEcho : EngineFlags.None));

    /// <summary>The flags once more, each with every rule that raised it and the reason; in ordinal order. Found by running the rules again, traced.</summary>
    /// <exception cref="InvalidOperationException">It comes from a session that has been edited since; ask the session again.</exception>
    public ImmutableArray<RaisedFlag> RaisedFlags => Flagging.On(Current, Number);

    /// <summary>Every known statement that bears on the claim, in ordinal order of id. Found by running the rules again, traced.</summary>
    /// <exception cref="InvalidOperationException">It comes from a session that has been edited since; ask the session again.</exception>
    public ImmutableArray<Contribution> Contributions
    {
        get
        {
            if (contributions.IsDefault)
                contributions = Tracing.Contributions(Current, Number);
            return contributions;
        }
    }

    internal int Number { get; }

    // A row of the credibility table is called by its grade.
    internal static int GradeOf(RuleSet rules, int row) => rules.CredibilityRows[row].Name[0] - '0';

    private RuleSet Rules => evaluation.Index.Model.Rules;

    private Evaluation Current => evaluation.Edition == edition
        ? evaluation
        : throw new InvalidOperationException("The session has been edited since; ask it for this claim again.");

    private ImmutableArray<string> Origins(Side side)
    {
        var index = Current.Index;
        return Current.Inspect(Number, tallying =>
            tallying.Sum(side).Touched.Select(rank => index.Sources[index.SourceTable.ByRank[rank]].Id).ToImmutableArray());
    }
}
