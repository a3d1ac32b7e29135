using Assay.Generator.Model;
using Scriban.Runtime;

namespace Assay.Generator.Emit;

/// <summary>The rules of one stratum: what they see, when they fire and what they do.</summary>
internal static class RuleStratum
{
    public static ScriptObject Of(Stratum stratum, RulesSpec rules)
    {
        var numbered = rules.Rules.Select((rule, number) => (Rule: rule, Number: number)).Where(r => r.Rule.On == stratum && HasEffect(r.Rule)).ToList();
        var scopes = numbered.Select(r => r.Rule.Of).OfType<RuleScope>().Distinct().ToList();
        var reasons = numbered.Where(r => r.Rule.HasBecause).ToList();
        return new()
        {
            ["name"] = stratum.ToString(),
            ["parameters"] = Parameters(stratum) + $", ref global::Assay.{stratum}Effects effects",
            ["arguments"] = Subject(stratum) + (stratum == Stratum.Claim ? ", tally" : "") + ", ref effects",
            ["lookups"] = numbered.Count == 0 ? [] : Resolved(stratum).Concat(Guards(scopes)).ToArray(),
            ["rules"] = new ScriptArray(numbered.Select(r => Rule(r.Rule, r.Number, scopes, rules.Flags))),
            ["reason_parameters"] = Parameters(stratum),
            ["reason_lookups"] = reasons.Count == 0 ? [] : Resolved(stratum).ToArray(),
            ["reasons"] = new ScriptArray(reasons.Select(r => Reason(r.Rule, r.Number))),
        };
    }

    private static bool HasEffect(RuleSpec rule) =>
        rule.Weight is not null || rule.Reliability is not null || rule.Step != 0 || rule.Flag is not null;

    private static string Subject(Stratum stratum) => CSharpName.Camel(stratum.ToString());

    private static string Parameters(Stratum stratum) =>
        $"global::Assay.{stratum}View {Subject(stratum)}" + (stratum == Stratum.Claim ? ", in global::Assay.Tally tally" : "");

    private static string[] Resolved(Stratum stratum) =>
        stratum == Stratum.Statement ? ["var source = statement.Source;", "var claim = statement.Claim;"] : [];

    // Each kind is asked for once, however many rules there are of it.
    private static IEnumerable<string> Guards(List<RuleScope> scopes)
    {
        foreach (var scope in scopes)
        {
            yield return $"var {Guard(scope, scopes)} = {Untyped(scope)}.Record is {CSharpName.Global(scope.Record)};";
            if (scope.View is not null)
                yield return $"var {Typed(scope, scopes)} = {View(scope)};";
        }
    }

    private static ScriptObject Rule(RuleSpec rule, int number, List<RuleScope> scopes, EquatableArray<string> flags)
    {
        var effects = new List<string>();
        var id = CSharpLiteral.Of(number);
        if (rule.Weight is { } weight)
        {
            effects.Add($"effects.Factor({CSharpLiteral.Of(weight)});");
            effects.Add($"tracer.Weight({id}, {CSharpLiteral.Of(weight)});");
        }

        if (rule.Reliability is not null || rule.Step != 0)
        {
            var grade = rule.Reliability is { } reliability ? "global::Assay.Reliability." + reliability : "null";
            if (rule.Reliability is not null)
                effects.Add($"effects.Set({grade}, Weights);");
            if (rule.Step != 0)
                effects.Add($"effects.Step({CSharpLiteral.Of(rule.Step)});");
            effects.Add($"tracer.Grade({id}, {grade}, {CSharpLiteral.Of(rule.Step)});");
        }

        if (rule.Flag is { } flag)
        {
            effects.Add($"effects.Flag({CSharpLiteral.Of(IndexOf(flags, flag))});");
            effects.Add($"tracer.Flag({id}, {CSharpLiteral.Of(IndexOf(flags, flag))});");
        }

        return new()
        {
            ["class"] = CSharpName.Global(RuleNames.Class(rule.Class)),
            ["guard"] = rule.Of is { } scope ? Guard(scope, scopes) + " && " : "",
            ["arguments"] = Arguments(rule, of => Typed(of, scopes)),
            ["effects"] = effects.ToArray(),
        };
    }

    private static ScriptObject Reason(RuleSpec rule, int number) => new()
    {
        ["number"] = CSharpLiteral.Of(number),
        ["class"] = CSharpName.Global(RuleNames.Class(rule.Class)),
        ["arguments"] = Arguments(rule, View),
    };

    private static string Arguments(RuleSpec rule, Func<RuleScope, string> typed) => rule.On switch
    {
        Stratum.Source => Argument(Family.Source, rule.Of, typed),
        Stratum.Statement => string.Join(
            ", ", ((Family[])[Family.Statement, Family.Source, Family.Claim]).Select(family => Argument(family, rule.Of, typed))),
        _ => Argument(Family.Claim, rule.Of, typed) + ", tally",
    };

    private static string Argument(Family family, RuleScope? of, Func<RuleScope, string> typed) =>
        of is { View: not null } && of.Family == family ? typed(of) : CSharpName.Camel(family.ToString());

    private static string View(RuleScope scope) => $"new {CSharpName.Global(scope.View!)}({Untyped(scope)})";

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
