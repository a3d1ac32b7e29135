using Assay.Generator.Diagnostics;
using Assay.Generator.Model;
using Assay.Syntax;

namespace Assay.Generator.Binding;

/// <summary>Binds changes to imported rules: `core/anonymous: {weight: 0.3}`, `{off: true}`. The condition stays as it is.</summary>
internal static class RuleTuning
{
    private static readonly string[] Keys = ["doc", "on", "of", "when", "because", "off", .. RuleEffects.Keys];

    private static readonly string[] Fixed = ["on", "of", "when", "because"];

    public static RuleInForce? Bind(ModelSymbol model, SymbolTable symbols, SortedDictionary<string, Setting<RuleInForce>> rules, YamlEntry entry)
    {
        var reader = model.Reader;
        var written = entry.Key.Text;
        if (Find(rules, written) is not { } rule || rule.SetBy == model && rule.Value.Spec.Class.StartsWith(model.RulesClass + ".", StringComparison.Ordinal))
        {
            var own = written.StartsWith(model.Name + "/", StringComparison.OrdinalIgnoreCase);
            var hint = own ? "; rules of this schema are written without its name" : reader.DidYouMean(written.ToLowerInvariant(), rules.Keys);
            if (!model.MayLackNames)
                reader.Diagnostics.Report(Descriptors.UnknownRule, entry.Key, written, hint);
            return null;
        }
        if (entry.Value.IsBad || reader.Mapping(entry.Value, $"the change to '{written}'", Keys) is not { } body)
            return null;
        foreach (var key in Fixed)
        {
            if (body.KeyOf(key) is not { } at)
                continue;
            reader.Diagnostics.Report(Descriptors.NotTunable, at, key, RuleEffects.Choice(rule.Value.Spec.On) + " or 'off'");
            return null;
        }
        if (new RuleEffects(reader, symbols, new FlagNames(model)).Apply(rule.Value.Spec, body) is not { } changed)
            return null;
        if (body.Text("doc") is { } doc)
            changed = changed with { Doc = doc };
        var isOff = rule.Value.IsOff;
        if (body["off"] is { } off)
            isOff = reader.Bool(off) ?? isOff;
        else if (!RuleEffects.Keys.Any(body.Has))
        {
            reader.Diagnostics.Report(Descriptors.NoEffect, entry.Key, RuleEffects.Choice(changed.On) + " or 'off: true'");
            return null;
        }
        return new RuleInForce(changed, isOff);
    }

    private static Setting<RuleInForce>? Find(SortedDictionary<string, Setting<RuleInForce>> rules, string written) =>
        rules.TryGetValue(written.ToLowerInvariant(), out var rule) ? rule : null;
}
