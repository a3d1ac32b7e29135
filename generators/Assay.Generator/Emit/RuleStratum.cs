using Assay.Generator.Model;
using Scriban.Runtime;

namespace Assay.Generator.Emit;

/// <summary>The rules of one stratum: what they see, when they fire and what they do.</summary>
internal static class RuleStratum
{
    public static ScriptObject Of(Stratum stratum, RulesSpec rules)
    {
        var ofStratum = rules.Rules.Where(rule => rule.On == stratum && HasEffect(rule)).ToList();
        var scopes = ofStratum.Select(rule => rule.Of).OfType<RuleScope>().Distinct().ToList();
        return new()
        {
            ["method"] = "On" + stratum,
            ["parameters"] = stratum switch
            {
                Stratum.Source => "global::Assay.SourceView source, ref global::Assay.SourceEffects effects",
                Stratum.Statement => "global::Assay.StatementView statement, ref global::Assay.StatementEffects effects",
                _ => "global::Assay.ClaimView claim, in global::Assay.Tally tally, ref global::Assay.ClaimEffects effects",
            },
            ["lookups"] = ofStratum.Count == 0 ? [] : Lookups(stratum, scopes).ToArray(),
            ["rules"] = new ScriptArray(ofStratum.Select(rule => Rule(rule, scopes, rules.Flags))),
        };
    }

    private static bool HasEffect(RuleSpec rule) =>
        rule.Weight is not null || rule.Reliability is not null || rule.Step != 0 || rule.Flag is not null;

    // Each kind is asked for once, however many rules there are of it.
    private static IEnumerable<string> Lookups(Stratum stratum, List<RuleScope> scopes)
    {
        if (stratum == Stratum.Statement)
        {
            yield return "var source = statement.Source;";
            yield return "var claim = statement.Claim;";
        }

        foreach (var scope in scopes)
        {
            yield return $"var {Guard(scope, scopes)} = {Untyped(scope)}.Record is {CSharpName.Global(scope.Record)};";
            if (scope.View is { } view)
                yield return $"var {Typed(scope, scopes)} = new {CSharpName.Global(view)}({Untyped(scope)});";
        }
    }

    private static ScriptObject Rule(RuleSpec rule, List<RuleScope> scopes, EquatableArray<string> flags)
    {
        var id = CSharpLiteral.Of(rule.Id);
        var because = rule.HasBecause ? "because" : "null";
        var (effects, traces) = (new List<string>(), new List<string>());
        if (rule.Weight is { } weight)
        {
            effects.Add($"effects.Factor({CSharpLiteral.Of(weight)});");
            traces.Add($"tracer.Weight({id}, {CSharpLiteral.Of(weight)}, {because});");
        }

        if (rule.Reliability is not null || rule.Step != 0)
        {
            var grade = rule.Reliability is { } reliability ? "global::Assay.Reliability." + reliability : "null";
            if (rule.Reliability is not null)
                effects.Add($"effects.Set({grade}, Weights);");
            if (rule.Step != 0)
                effects.Add($"effects.Step({CSharpLiteral.Of(rule.Step)});");
            traces.Add($"tracer.Grade({id}, {grade}, {CSharpLiteral.Of(rule.Step)}, {because});");
        }

        if (rule.Flag is { } flag)
        {
            effects.Add($"effects.Flag({CSharpLiteral.Of(IndexOf(flags, flag))});");
            traces.Add($"tracer.Flag({id}, {CSharpLiteral.Of(flag)}, {because});");
        }

        return new()
        {
            ["class"] = CSharpName.Global(RuleNames.Class(rule.Class)),
            ["guard"] = rule.Of is { } scope ? Guard(scope, scopes) + " && " : "",
            ["arguments"] = Arguments(rule, scopes),
            ["has_because"] = rule.HasBecause,
            ["effects"] = effects.ToArray(),
            ["traces"] = traces.ToArray(),
        };
    }

    private static string Arguments(RuleSpec rule, List<RuleScope> scopes) => rule.On switch
    {
        Stratum.Source => Argument(Family.Source, rule.Of, scopes),
        Stratum.Statement => string.Join(
            ", ", ((Family[])[Family.Statement, Family.Source, Family.Claim]).Select(family => Argument(family, rule.Of, scopes))),
        _ => Argument(Family.Claim, rule.Of, scopes) + ", tally",
    };

    private static string Argument(Family family, RuleScope? of, List<RuleScope> scopes) =>
        of is { View: not null } && of.Family == family ? Typed(of, scopes) : CSharpName.Camel(family.ToString());

    private static string Untyped(RuleScope scope) => CSharpName.Camel(scope.Family.ToString());

    private static string Guard(RuleScope scope, List<RuleScope> scopes) => "is" + Local(scope, scopes);

    private static string Typed(RuleScope scope, List<RuleScope> scopes) => "as" + Local(scope, scopes);

    // Two models may have a kind of the same name.
    private static string Local(RuleScope scope, List<RuleScope> scopes)
    {
        var name = CSharpName.Last(scope.Record);
        var namesakes = scopes.Where(other => CSharpName.Last(other.Record) == name).ToList();
        return namesakes.Count == 1 ? name : name + CSharpLiteral.Of(namesakes.IndexOf(scope) + 1);
    }

    private static int IndexOf(EquatableArray<string> flags, string flag)
    {
        for (var i = 0; i < flags.Count; i++)
        {
            if (flags[i] == flag)
                return i;
        }

        throw new ArgumentException($"The flag '{flag}' is not among those of the rules.", nameof(flag));
    }
}
