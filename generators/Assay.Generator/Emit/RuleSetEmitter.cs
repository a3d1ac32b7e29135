using Assay.Generator.Model;
using Scriban.Runtime;

namespace Assay.Generator.Emit;

/// <summary>The rules in force, own and imported, in the order in which they run, and the tables.</summary>
internal static class RuleSetEmitter
{
    private static readonly EmitTemplate Template = EmitTemplate.Load("rule_set");

    public static GeneratedFile Emit(string model, string @namespace, RulesSpec rules, CancellationToken cancellation)
    {
        var script = new ScriptObject
        {
            ["header"] = CSharpFile.Header,
            ["generated_code"] = CSharpFile.GeneratedCode,
            ["namespace"] = CSharpName.EscapeEach(@namespace),
            ["model"] = model,
            ["name"] = model,
            ["flags"] = new ScriptArray(rules.Flags.Select(Flag)),
            ["verdict_names"] = new ScriptArray(VerdictNames(rules.Verdicts)),
            ["reliability"] = rules.Reliability.ToString(),
            ["weights"] = Weights(rules.Weights),
            ["verdicts"] = Rows(rules.Verdicts, $"{CSharpName.Global(rules.VerdictsFrom)}.{RuleNames.Verdicts}"),
            ["credibility"] = Rows(rules.Credibility, $"{CSharpName.Global(rules.CredibilityFrom)}.{RuleNames.Credibility}"),
            ["rules"] = rules.Rules.Select(Rule).ToArray(),
            ["strata"] = new ScriptArray(((Stratum[])[Stratum.Source, Stratum.Statement, Stratum.Claim]).Select(stratum => RuleStratum.Of(stratum, rules))),
        };
        return new(HintName.OfRules(model), Template.Render(script, cancellation));
    }

    private static ScriptObject Flag(string flag) => new() { ["name"] = CSharpName.Escape(flag), ["word"] = CSharpLiteral.Of(flag) };

    private static string Rule(RuleSpec rule) => $"new({CSharpLiteral.Of(rule.Id)}, global::Assay.RuleStratum.{rule.On}, {CSharpLiteral.Of(rule.Doc)})";

    // Several rows may give the same verdict.
    private static IEnumerable<ScriptObject> VerdictNames(EquatableArray<VerdictSpec> rows) => rows
        .GroupBy(row => row.Name)
        .Select(rows => new ScriptObject { ["name"] = CSharpName.Escape(rows.Key), ["doc"] = XmlDoc.Summary(rows.First().Doc) });

    private static string[] Weights(WeightsSpec weights) =>
    [
        $"Prior = {CSharpLiteral.Of(weights.Prior)}",
        $"BaseRate = {CSharpLiteral.Of(weights.BaseRate)}",
        $"Doubt = {CSharpLiteral.Of(weights.Doubt)}",
        $"Even = {CSharpLiteral.Of(weights.Even)}",
        $"Crowd = {CSharpLiteral.Of(weights.Crowd)}",
        $"SettledOrigins = {CSharpLiteral.Of(weights.SettledOrigins)}",
        $"SettledAt = {CSharpLiteral.Of(weights.SettledAt)}",
        $"TrackPrior = {CSharpLiteral.Of(weights.TrackPrior)}",
        $"Reliability = [{List(weights.Reliability.Select(CSharpLiteral.Of))}]",
        $"Certainty = [{List(weights.Certainty.Select(CSharpLiteral.Of))}]",
        $"Track = [{List(weights.Track.Select(CSharpLiteral.Of))}]",
        $"Copying = new({Copying(weights.Copying)})",
    ];

    private static string Copying(CopyingSpec copying) => List(
    [
        $"Prior: {CSharpLiteral.Of(copying.Prior)}",
        $"Rate: {CSharpLiteral.Of(copying.Rate)}",
        $"Error: {CSharpLiteral.Of(copying.Error)}",
        $"Values: {CSharpLiteral.Of(copying.Values)}",
        $"Threshold: {CSharpLiteral.Of(copying.Threshold)}",
    ]);

    private static ScriptArray Rows(EquatableArray<VerdictSpec> rows, string table)
    {
        var methods = RuleNames.Methods(rows.Select(row => row.Name));

        // Were there no `otherwise`, which is reported, the last row would have to hold.
        return new(rows.Select((row, i) => new ScriptObject
        {
            ["info"] = $"new({CSharpLiteral.Of(row.Name)}, {CSharpLiteral.Of(row.Doc)}, {CSharpLiteral.Of(row.ConditionText)})",
            ["conjuncts"] = row.Conjuncts.Count == 0 ? null : List(row.Conjuncts.Select(conjunct => CSharpLiteral.Of(conjunct.Text))),
            ["mentions"] = List(row.Conjuncts.Select(conjunct => $"[{List(conjunct.Mentions.Select(CSharpLiteral.Of))}]")),
            ["test"] = i == rows.Count - 1 ? null : $"{table}.{methods[i]}(claim, tally)",
        }));
    }

    private static string List(IEnumerable<string> items) => string.Join(", ", items);
}
