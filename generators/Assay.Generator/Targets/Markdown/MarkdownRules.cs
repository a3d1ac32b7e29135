using Assay.Generator.Binding;
using Assay.Generator.Model;
using Scriban.Runtime;

namespace Assay.Generator.Targets;

/// <summary>The part of the reference that says how statements are weighed: rules, tables, weights.</summary>
internal static class MarkdownRules
{
    public static void AddTo(ScriptObject script, WholeModel model)
    {
        var rules = model.Model.Rules;
        script["rules"] = new ScriptArray(rules.Rules.Select(r => Rule(r, model)));
        script["off"] = string.Join(", ", Off(model).Select(id => MarkdownText.Code(id)));
        script["verdicts"] = new ScriptArray(rules.Verdicts.Select(Row));
        script["credibility"] = new ScriptArray(rules.Credibility.Select(Row));
        script["weights"] = new ScriptArray(Weights(rules.Weights));
        script["grades"] = Scale(model, "Reliability", rules.Weights.Reliability);
        script["hedges"] = Scale(model, "Certainty", rules.Weights.Certainty);
        script["records"] = Scale(model, "Reliability", rules.Weights.Track);
        script["reliability"] = rules.Reliability switch
        {
            ReliabilityMode.Declared => "Grades are declared in dossiers; the record of a source changes none.",
            ReliabilityMode.Learned => "Grades are learned from the records of sources; without one a source is graded F.",
            _ => "Grades are declared in dossiers and moved by the records of sources.",
        };
    }

    private static ScriptObject Rule(RuleSpec rule, WholeModel model)
    {
        var expressions = model.ExpressionsOf(rule);
        var conjuncts = expressions?.When.Conjuncts.Select(c => MarkdownText.Code(c.Text)).ToList() ?? [];
        return new ScriptObject
        {
            ["id"] = rule.Id,
            ["doc"] = MarkdownText.Paragraphs(rule.Doc),
            ["on"] = rule.On.ToString().ToLowerInvariant(),
            ["of"] = rule.Of is { } scope ? Of(rule.On, scope) : "",
            ["when"] = conjuncts.Count == 0 ? "always" : string.Join(" and ", conjuncts),
            ["effects"] = string.Join(", ", Effects(rule)),
            ["because"] = expressions?.Because is { } because ? MarkdownText.Code(MarkdownText.Template(because)) : null,
        };
    }

    private static string Of(Stratum on, RuleScope scope)
    {
        var name = TypeName.Of(scope.Record);
        var whose = on == Stratum.Statement && scope.Family != Family.Statement ? $"whose {scope.Family.ToString().ToLowerInvariant()} is" : "that is";
        return $" {whose} a [{name}](#{MarkdownText.Anchor(name)})";
    }

    private static IEnumerable<string> Effects(RuleSpec rule)
    {
        if (rule.Weight is { } weight)
            yield return $"weight × {MarkdownText.Number(weight)}";
        if (rule.Reliability is { } grade)
            yield return $"reliability {grade}";
        if (rule.Step != 0)
            yield return rule.Step > 0 ? $"reliability {Grades(rule.Step)} up" : $"reliability {Grades(-rule.Step)} down";
        if (rule.Flag is { } flag)
            yield return $"flag {MarkdownText.Code(flag)}";
    }

    private static string Grades(int count) => count == 1 ? "1 grade" : $"{count} grades";

    /// <summary>Rules that some model writes and none has in force here.</summary>
    private static IEnumerable<string> Off(WholeModel model)
    {
        var inForce = new HashSet<string>(model.Model.Rules.Rules.Select(r => r.Id), StringComparer.Ordinal);
        return model.All
            .SelectMany(m => m.Rules.OwnRules.Select(r => $"{m.Name}/{r.Name}".ToLowerInvariant()))
            .Where(id => !inForce.Contains(id))
            .OrderBy(id => id, StringComparer.Ordinal);
    }

    private static ScriptObject Row(VerdictSpec row) => new()
    {
        ["name"] = row.Name,
        ["when"] = row.IsOtherwise ? "otherwise" : MarkdownText.Code(row.ConditionText, inTable: true),
        ["doc"] = MarkdownText.Line(row.Doc),
    };

    private static IEnumerable<ScriptObject> Weights(WeightsSpec weights)
    {
        yield return Weight("prior", weights.Prior, "The weight of knowing nothing, W.");
        yield return Weight("baseRate", weights.BaseRate, "The probability of a claim of which nothing is known.");
        yield return Weight("doubt", weights.Doubt, "A doubt against a denial.");
        yield return Weight("even", weights.Even, "Every source graded A to D in the even tally, on which credibility rests.");
        yield return Weight("crowd", weights.Crowd, "The most that sources graded E and F add together.");
        yield return Weight("settledOrigins", weights.SettledOrigins, "How many other origins must stand on one side to settle a claim for a source's record.");
        yield return Weight("settledAt", weights.SettledAt, "The probability at or beyond which they settle it, or at or below 1 minus which.");
        yield return Weight("trackPrior", weights.TrackPrior, "What a grade says weighs as much as so many settled claims.");
        yield return Weight("copying prior", weights.Copying.Prior, "The probability that of two sources one copies the other, before anything is known.");
        yield return Weight("copying rate", weights.Copying.Rate, "The share of its values that a copier copies.");
        yield return Weight("copying error", weights.Copying.Error, "The share of its own values that a source gets wrong.");
        yield return Weight("copying values", weights.Copying.Values, "How many false values there are to choose from.");
        yield return Weight("copying threshold", weights.Copying.Threshold, "The probability at which a copy is flagged.");
    }

    private static ScriptObject Weight(string name, double value, string doc) => new()
    {
        ["name"] = MarkdownText.Code(name),
        ["value"] = MarkdownText.Number(value),
        ["doc"] = doc,
    };

    private static ScriptArray Scale(WholeModel model, string name, EquatableArray<double> weights)
    {
        var words = model.Enum(name)?.Values ?? [];
        return new ScriptArray(words.Zip(weights, (word, weight) => new ScriptObject
        {
            ["name"] = word.Name,
            ["value"] = MarkdownText.Number(weight),
            ["doc"] = MarkdownText.Line(word.Doc),
        }));
    }
}
