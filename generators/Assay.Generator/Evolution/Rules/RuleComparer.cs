using Assay.Generator.Binding;
using Assay.Generator.Model;
using static Assay.Generator.Evolution.ChangeRules;

namespace Assay.Generator.Evolution;

/// <summary>Compares the rules that two versions write themselves, and how they tune those of others.</summary>
internal sealed class RuleComparer(ChangeLog log, Renames renames)
{
    private readonly ModelSymbol old = log.Old.Symbol;
    private readonly ModelSymbol @new = log.New.Symbol;

    public void Compare()
    {
        var (before, now) = (Own(log.Old), Own(log.New));
        foreach (var (name, rule) in now.Select(r => (r.Key, r.Value)))
        {
            if (!before.TryGetValue(name, out var earlier))
                ReportPresence(RuleAdded, name, rule, @new, "is new: it weighs on every assessment that it applies to");
            else
                Compare(name, earlier, rule);
        }
        foreach (var (name, rule) in before.Where(r => !now.ContainsKey(r.Key)).Select(r => (r.Key, r.Value)))
            ReportPresence(RuleRemoved, name, rule, old, "is gone, and schemas that tune it no longer compile");
        CompareTuning();
        CompareFlags();
    }

    private void ReportPresence(ChangeRule change, string name, OwnRule rule, ModelSymbol model, string what)
    {
        if (!rule.InForce.IsOff)
            log.Add(change, $"rules.{name}", Place.Entry(model, "rules", name) ?? model.Key, $"The rule {what} ({Effect(rule.InForce)}).");
    }

    private void Compare(string name, OwnRule before, OwnRule now)
    {
        var (path, at) = ($"rules.{name}", Place.Entry(@new, "rules", name) ?? @new.Key);
        var differences = new List<string>();
        if (before.InForce.Spec.On != now.InForce.Spec.On || !IsSame(before.Text.Of, now.Text.Of))
            differences.Add("it applies to something else");
        if (!renames.AreSame(before.Text.When, now.Text.When))
            differences.Add("its condition is another one");
        if (Effect(before.InForce) != Effect(now.InForce))
            differences.Add($"{Effect(now.InForce)} now, {Effect(before.InForce)} before");
        if (differences.Count > 0)
            log.Add(RuleChanged, path, at, $"The rule works differently: {string.Join("; ", differences)}.");
        if (!renames.AreSame(before.Text.Because, now.Text.Because))
            log.Add(ReasonChanged, path, at, "The rule gives its reason in other words.");
        log.CompareDocs(before.Text.Doc, now.Text.Doc, path, at);
    }

    private bool IsSame(RuleScope? before, RuleScope? now) =>
        before?.Record == now?.Record || (before is not null && now is not null && renames.Contains(LastName(before.Record), LastName(now.Record)));

    private static string LastName(string qualified) => qualified.Substring(qualified.LastIndexOf('.') + 1);

    private void CompareTuning()
    {
        foreach (var id in Tuned(old).Union(Tuned(@new)).OrderBy(i => i, StringComparer.Ordinal))
        {
            // A model that is no longer imported was reported as such.
            if (!old.Rules.Rules.TryGetValue(id, out var before) || !@new.Rules.Rules.TryGetValue(id, out var now) || Effect(before.Value) == Effect(now.Value))
                continue;
            log.Add(RuleRetuned, $"rules.{id}", Place.Entry(@new, "rules", id) ?? Place.Entry(old, "rules", id) ?? @new.Key,
                $"The imported rule is tuned differently: {Effect(now.Value)} now, {Effect(before.Value)} before.");
        }
    }

    private void CompareFlags()
    {
        // Those of imports are theirs to report.
        var raised = old.Rules.Rules.Where(r => r.Value.SetBy == old && !r.Value.Value.IsOff).Select(r => r.Value.Value.Spec.Flag).OfType<string>();
        foreach (var flag in raised.Distinct().Except(@new.Rules.Spec.Flags).OrderBy(f => f, StringComparer.Ordinal))
        {
            log.Add(FlagRemoved, $"flags.{flag}", Place.Section(@new, "rules"),
                $"No rule raises the flag '{flag}' any more: C# that says {@new.Name}Flag.{flag} no longer compiles.", "Keep a rule that raises it.");
        }
    }

    private static IEnumerable<string> Tuned(ModelSymbol model) => model.Rules.Rules.Where(r => r.Value.SetBy == model && !IsOwn(model, r.Key)).Select(r => r.Key);

    private static bool IsOwn(ModelSymbol model, string id) => id.StartsWith(model.Name.ToLowerInvariant() + "/", StringComparison.Ordinal);

    private static Dictionary<string, OwnRule> Own(BoundModel model) => model.Spec.Rules.OwnRules.ToDictionary(
        r => r.Name, r => new OwnRule(r, model.Symbol.Rules.Rules[$"{model.Spec.Name}/{r.Name}".ToLowerInvariant()].Value), StringComparer.Ordinal);

    private static string Effect(RuleInForce rule)
    {
        if (rule.IsOff)
            return "off";
        var spec = rule.Spec;
        var effects = new List<string>();
        if (spec.Weight is { } weight)
            effects.Add("weight " + weight.ToString(System.Globalization.CultureInfo.InvariantCulture));
        if (spec.Reliability is { } grade)
            effects.Add("reliability " + grade);
        if (spec.Step != 0)
            effects.Add(spec.Step > 0 ? $"raise {spec.Step}" : $"lower {-spec.Step}");
        if (spec.Flag is { } flag)
            effects.Add("flag " + flag);
        return string.Join(", ", effects);
    }

    private sealed record OwnRule(RuleExpressions Text, RuleInForce InForce);
}
