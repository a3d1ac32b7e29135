using System.Collections.Immutable;

namespace Assay.Engine;

/// <summary>Runs the strata in order, each over the result of the one before, and keeps what results are read from.</summary>
internal sealed class Evaluation
{
    /// <summary>The engine's own flag: a relay says something that its root did not.</summary>
    public const string Distorted = nameof(Distorted);

    private readonly FlagSet[] sourceFlags;

    public Evaluation(Case scene)
    {
        Scene = scene;
        sourceFlags = Grading.Run(scene);
        Weighing = Weighing.Run(scene);
        Supersession = Supersession.Run(scene, Weighing.Weights);
        Tallying = new Tallying(scene, Weighing, Supersession.Fates, new Bearings(scene));
    }

    public Case Scene { get; }

    public Weighing Weighing { get; }

    public Supersession Supersession { get; }

    public Tallying Tallying { get; }

    private CaseIndex Index => Scene.Index;

    private RuleSet Rules => Index.Model.Rules;

    public ImmutableArray<ClaimAssessment> Claims() =>
        [.. Enumerable.Range(0, Index.Claims.Length).Where(Tallying.Bearings.IsSaid).Select(Assess)];

    public ImmutableArray<Claim> NotYetSaid() =>
        [.. Enumerable.Range(0, Index.Claims.Length).Where(claim => !Tallying.Bearings.IsSaid(claim)).Select(claim => Index.Claims[claim])];

    public ImmutableArray<SourceAssessment> Sources()
    {
        var counts = new int[Index.Sources.Length];
        for (var i = 0; i < Index.Statements.Length; i++)
            counts[Index.SourceOf[i]] += Scene.IsKnown(i) ? 1 : 0;
        var declared = new Case(Index, Scene.AsOf);
        return [.. Index.Sources.Select((source, i) => new SourceAssessment(
            source, Scene.Grades[i], counts[i], Names(sourceFlags[i]), Tracing.Grading(declared, i)))];
    }

    private ClaimAssessment Assess(int number)
    {
        var (tally, even) = Tallying.Of(number);
        var (support, opposition, bearings) = Tallying.Last;
        var view = new ClaimView(Scene, number);
        var effects = default(ClaimEffects);
        Rules.OnClaim(view, tally, ref effects);
        return new ClaimAssessment(claim => Tracing.Contributions(this, number))
        {
            Claim = Index.Claims[number],
            Says = view.ToString(),
            Verdict = Rules.Verdicts[Rules.Verdict(view, tally)],
            Credibility = int.Parse(Rules.CredibilityRows[Rules.Credibility(view, even)].Name, System.Globalization.CultureInfo.InvariantCulture),
            Tally = tally,
            SupportingOrigins = Ids(support),
            OpposingOrigins = Ids(opposition),
            Flags = Flags(effects.Flags, bearings),
        };
    }

    private ImmutableArray<string> Ids(SideSum side) => [.. side.Touched.Select(origin => Index.Sources[origin].Id)];

    // Flags unite: the claim's own, and those of the statements that bear on it and are not superseded, and of their sources.
    private ImmutableArray<string> Flags(FlagSet flags, IReadOnlyList<Bearing> bearings)
    {
        var distorted = false;
        foreach (var (statement, _, _) in bearings)
        {
            if (Supersession.Fates[statement] == Fate.Superseded)
                continue;
            flags = flags.Union(Weighing.Flags[statement]).Union(sourceFlags[Index.SourceOf[statement]]);
            distorted |= Supersession.Fates[statement] == Fate.Echo && IsDistorted(statement);
        }

        var names = Names(flags);
        return distorted && !names.Contains(Distorted) ? [.. names.Append(Distorted).Order(StringComparer.Ordinal)] : names;
    }

    // A relay may say less than its root did, never more.
    private bool IsDistorted(int echo)
    {
        var root = Index.Roots[echo];
        var (claim, rooted) = (Index.ClaimOf[echo], Index.ClaimOf[root]);
        return !((Index.Statements[root].Stance, Index.Statements[echo].Stance) switch
        {
            (Stance.Asserts, Stance.Asserts) => Index.Graph.Implies(rooted, claim),
            (Stance.Denies, Stance.Denies or Stance.Doubts) or (Stance.Doubts, Stance.Doubts) => Index.Graph.Implies(claim, rooted),
            var (said, repeated) => said == repeated && claim == rooted,
        });
    }

    private ImmutableArray<string> Names(FlagSet flags)
    {
        if (flags == default)
            return [];
        return [.. Rules.Flags.Where((_, number) => flags.Contains(number))];
    }
}
