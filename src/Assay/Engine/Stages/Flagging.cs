using System.Collections.Immutable;
using System.Globalization;

namespace Assay.Engine;

/// <summary>Which rule raised which flag, and why: found by running the rules again, traced.</summary>
internal static class Flagging
{
    private const string Engine = "engine";

    /// <summary>Every flag of a claim, with every reason for it, in ordinal order.</summary>
    public static ImmutableArray<RaisedFlag> On(Evaluation evaluation, int claim)
    {
        var (scene, ungraded) = (evaluation.Scene, evaluation.Scene.Ungraded());
        var (raised, sources) = (new HashSet<RaisedFlag>(), new HashSet<int>());
        raised.UnionWith(OfClaim(scene, claim, evaluation[claim].Tally));
        foreach (var (statement, _, _) in Bearings.On(scene, claim))
        {
            if (evaluation.Settling[statement] == Fate.Superseded)
                continue;
            raised.UnionWith(OfStatement(scene, statement));
            if (sources.Add(evaluation.Index.Facts[statement].Source))
                raised.UnionWith(OfSource(ungraded, evaluation.Index.Facts[statement].Source));
            if (evaluation.Settling[statement] == Fate.Echo && evaluation.IsDistorted(statement))
                raised.Add(new(nameof(EngineFlags.Distorted), Engine, $"'{evaluation.Index.Statements[statement].Id}' says more than what it passes on."));
        }

        foreach (var statement in evaluation.Scene.Lists.On(claim))
        {
            if (evaluation.ProbableEchoes(Pace.None).TryGetValue(statement, out var echo))
                raised.Add(new(nameof(EngineFlags.ProbableEcho), Engine, InWords(evaluation.Index, statement, echo.Original, echo.Pair)));
        }

        if (evaluation[claim].EngineFlags.HasFlag(EngineFlags.SingleOrigin))
            raised.Add(new(nameof(EngineFlags.SingleOrigin), Engine, "All that is said for this goes back to one origin, however many say it."));
        if (evaluation[claim].EngineFlags.HasFlag(EngineFlags.Circular))
            raised.Add(new(nameof(EngineFlags.Circular), Engine, "Some of what is said for this draws on statements that draw on each other, and on nothing else."));
        return
        [
            .. raised.OrderBy(flag => flag.Flag, StringComparer.Ordinal)
                .ThenBy(flag => flag.Rule, StringComparer.Ordinal)
                .ThenBy(flag => flag.Because, StringComparer.Ordinal),
        ];
    }

    /// <summary>Whether some statement on the claim probably repeats another's.</summary>
    public static bool HasProbableEcho(Evaluation evaluation, int claim)
    {
        var echoes = evaluation.ProbableEchoes(Pace.None);
        foreach (var statement in echoes.Count == 0 ? [] : evaluation.Scene.Lists.On(claim))
        {
            if (echoes.ContainsKey(statement))
                return true;
        }

        return false;
    }

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

    private static string InWords(CaseIndex index, int statement, int original, CopyingPair pair) => string.Create(
        CultureInfo.InvariantCulture,
        $"'{index.Statements[statement].Id}' probably repeats '{index.Statements[original].Id}': {pair.Copier} shares {pair.Shared} claims with {pair.Copied}, {pair.SharedErrors} of them improbable, and contradicts it on {pair.Differences} (probability {pair.Probability:0.00}).");

    private static ImmutableArray<RaisedFlag> Raised(RuleSet rules, RuleTrace trace, Func<int, string?> reason) =>
        [.. trace.Flags.Select(flag => new RaisedFlag(rules.Flags[flag.Flag], rules.Rules[flag.Rule].Id, reason(flag.Rule) ?? ""))];
}
