using Assay.Generator.Binding.Analysis;
using Assay.Generator.Diagnostics;
using Assay.Generator.Model;
using Assay.Syntax;

namespace Assay.Generator.Binding;

/// <summary>Binds `checks`: `{that: condition, else: text, severity: error | warning | info}`. A bad one is left out.</summary>
internal sealed class CheckBinder(NodeReader reader, SymbolTable symbols, Scope scope, TermScope terms, ConditionAnalysis analysis)
{
    public static readonly string[] Keys = ["that", "else", "severity", "doc"];

    private const int Most = 256;

    private readonly ExpressionBinder expressions = new(reader, scope);
    private readonly TextBinder texts = new(reader, scope);

    public EquatableArray<CheckSpec> Bind(YamlNode list)
    {
        var checks = new List<CheckSpec>();
        if (list.IsMapping)
        {
            // One check that lacks its dash is better taken for what it is.
            reader.Diagnostics.Report(Descriptors.WrongShape, list.Start, list.Start + 1, "a list", "a mapping; begin each check with '- '");
            return EquatableArray<CheckSpec>.Empty;
        }
        foreach (var item in reader.List(list))
        {
            if (Check(item) is not { } check)
                continue;
            if (checks.Count == Most)
            {
                reader.Diagnostics.Report(Descriptors.ExpressionTooLarge, item, $"there are more than {Most} checks here");
                break;
            }
            checks.Add(check);
        }
        return checks.ToEquatableArray();
    }

    private CheckSpec? Check(YamlNode item)
    {
        if (!item.IsMapping)
        {
            reader.Diagnostics.Report(Descriptors.WrongShape, item, "a check, {that: condition, else: text}", NodeReader.Shape(item));
            return null;
        }
        if (reader.Mapping(item, "a check", Keys) is not { } body)
            return null;
        var that = body.Required("that", "the condition that must hold", item) is { } condition ? expressions.Condition(condition) : null;
        var otherwise = body.Required("else", "what to say if it does not hold", body.KeyOf("that") ?? item) is { } text ? texts.Bind(text) : null;
        var severity = body["severity"] is { } node ? Severity(node) : CheckSeverity.Error;
        if (that is null || otherwise is null || severity is null || symbols.MentionsBroken(that.Spec))
            return null;
        analysis.Report(new Condition(that, terms), never: "every record fails this check; change it or turn it round", always: "the check never fails; leave it out");
        return new CheckSpec(that.Spec, otherwise, severity.Value);
    }

    private CheckSeverity? Severity(YamlNode node)
    {
        switch (reader.Text(node, "error, warning or info"))
        {
            case "error":
                return CheckSeverity.Error;
            case "warning":
                return CheckSeverity.Warning;
            case "info":
                return CheckSeverity.Info;
            case { } other:
                reader.Diagnostics.Report(Descriptors.WrongValue, node, other, "error, warning or info", Spelling.DidYouMean(other, ["error", "warning", "info"]));
                return null;
            default:
                return null;
        }
    }
}
