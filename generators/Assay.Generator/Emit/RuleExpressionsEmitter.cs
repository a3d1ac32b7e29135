using Assay.Generator.Model;
using Scriban.Runtime;

namespace Assay.Generator.Emit;

/// <summary>What a schema writes itself of rules and tables: conditions and reasons, mapped to where they were written.</summary>
internal static class RuleExpressionsEmitter
{
    private static readonly EmitTemplate Template = EmitTemplate.Load("rule_expressions");

    public static GeneratedFile Emit(string model, string @namespace, RulesSpec rules, CancellationToken cancellation)
    {
        var script = new ScriptObject
        {
            ["header"] = CSharpFile.Header,
            ["generated_code"] = CSharpFile.GeneratedCode,
            ["not_for_users"] = CSharpFile.NotForUsers,
            ["usings"] = ExpressionUsings.Of(rules.Usings),
            ["namespace"] = CSharpName.EscapeEach(@namespace),
            ["model"] = model,
            ["name"] = model + "Rules",
            ["rules"] = new ScriptArray(rules.OwnRules.Select(Rule)),
            ["tables"] = new ScriptArray(
            [
                .. Table(RuleNames.Verdicts, "The rows of the verdict table. Each says which of its conjuncts is the first that does not hold; -1 if all hold.", rules.Verdicts, rules.OwnVerdicts),
                .. Table(RuleNames.Credibility, "The rows of the credibility table. Each says which of its conjuncts is the first that does not hold; -1 if all hold.", rules.Credibility, rules.OwnCredibility),
            ]),
        };
        return new(HintName.OfRuleExpressions(model), Template.Render(script, cancellation));
    }

    private static ScriptObject Rule(RuleExpressions rule) => new()
    {
        ["doc"] = XmlDoc.Summary(rule.Doc ?? $"The rule {rule.Name}."),
        ["name"] = CSharpName.Last(RuleNames.Class(rule.Class)),
        ["parameters"] = RuleParameters.Of(rule.On, rule.Of),
        ["when"] = new MappedCode(3).Condition("return ", rule.When, ";").ToString(),
        ["because"] = rule.Because is { } because
            ? new MappedCode(3).Text("return ", because, RuleParameters.Names(rule.On), ";").ToString()
            : null,
    };

    private static IEnumerable<ScriptObject> Table(string name, string doc, EquatableArray<VerdictSpec> inForce, EquatableArray<RowSpec>? own)
    {
        if (own is not { } rows)
            return [];
        var methods = RuleNames.Methods(rows.Select(row => row.Name));
        var written = rows.Select((row, i) => (Row: row, Method: methods[i], Doc: i < inForce.Count ? inForce[i].Doc : null))
            .Where(row => !row.Row.IsOtherwise)
            .Select(row => new ScriptObject
            {
                ["doc"] = XmlDoc.Summary(row.Doc ?? $"The row {row.Row.Name}."),
                ["name"] = row.Method,
                ["body"] = new MappedCode(3).FirstFailure(row.Row.When).ToString(),
            });
        return [new() { ["name"] = name, ["doc"] = doc, ["rows"] = new ScriptArray(written) }];
    }
}
