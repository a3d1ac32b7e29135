using System.Collections.Immutable;

namespace Assay.Engine;

/// <summary>Which rule raised which flag, and why: found by running the rules again, traced.</summary>
internal static class Flagging
{
    /// <param name="declared">The case with grades as declared, which is how source rules see it.</param>
    /// <param name="source">The source.</param>
    public static ImmutableArray<RaisedFlag> OfSource(Case declared, int source)
    {
        var (rules, trace, view) = (declared.Index.Model.Rules, new RuleTrace(), new SourceView(declared, source));
        var effects = default(SourceEffects);
        rules.OnSource(view, ref effects, trace);
        return Raised(rules, trace, rule => rules.SourceReason(rule, view));
    }

    public static ImmutableArray<RaisedFlag> OfStatement(Case scene, int statement)
    {
        var (rules, trace, view) = (scene.Index.Model.Rules, new RuleTrace(), new StatementView(scene, statement));
        var effects = default(StatementEffects);
        rules.OnStatement(view, ref effects, trace);
        return Raised(rules, trace, rule => rules.StatementReason(rule, view));
    }

    public static ImmutableArray<RaisedFlag> OfClaim(Case scene, int claim, Tally tally)
    {
        var (rules, trace, view) = (scene.Index.Model.Rules, new RuleTrace(), new ClaimView(scene, claim));
        var effects = default(ClaimEffects);
        rules.OnClaim(view, tally, ref effects, trace);
        return Raised(rules, trace, rule => rules.ClaimReason(rule, view, tally));
    }

    private static ImmutableArray<RaisedFlag> Raised(RuleSet rules, RuleTrace trace, Func<int, string?> reason) =>
        [.. trace.Flags.Select(flag => new RaisedFlag(rules.Flags[flag.Flag], rules.Rules[flag.Rule].Id, reason(flag.Rule) ?? ""))];
}
