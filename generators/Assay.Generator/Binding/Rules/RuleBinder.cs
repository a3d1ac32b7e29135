using Assay.Generator.Binding.Analysis;
using Assay.Generator.Diagnostics;
using Assay.Generator.Model;
using Assay.Syntax;

namespace Assay.Generator.Binding;

/// <summary>Binds one rule of the schema itself.</summary>
internal sealed class RuleBinder(ModelSymbol model, SymbolTable symbols, FlagNames flags, ConditionAnalysis analysis)
{
    private static readonly string[] Keys = ["doc", "on", "of", "when", "because", "off", .. RuleEffects.Keys];

    // What the generated class of rules has besides the rules, and what each rule's own class has.
    private static readonly string[] Taken = ["verdict-table", "credibility-table", "when", "because"];

    private readonly NodeReader reader = model.Reader;

    /// <summary>The rule, or null after a report.</summary>
    /// <param name="meaning">When it fires.</param>
    public (RuleInForce Rule, RuleExpressions Expressions)? Bind(YamlEntry entry, out Formula meaning)
    {
        meaning = Formula.True;
        var name = entry.Key.Text;
        var errors = reader.Diagnostics.Errors;
        if (Names.Check(reader, entry.Key, name, NameShape.Kebab, "rules") && (Taken.Contains(name) || Names.Pascal(name) == model.Name + "Rules"))
            reader.Diagnostics.Report(Descriptors.ReservedName, entry.Key, name, "a rule", "its class would be called like another that is generated");
        if (entry.Value.IsBad || reader.Mapping(entry.Value, $"the rule '{name}'", Keys) is not { } body)
            return null;
        if (body.Required("on", "source, statement or claim", entry.Key) is not { } on || Stratum(on) is not { } stratum)
            return null;
        var scope = BindOf(body, stratum, out var kind, out var isBroken);
        var names = Scopes.OfRule(stratum, symbols, kind);
        var when = body["when"] is { } code ? new ExpressionBinder(reader, names).Condition(code) : null;
        var because = body["because"] is { } reason ? new TextBinder(reader, names).Bind(reason) : null;
        var className = $"{model.RulesClass}.{Names.Pascal(name)}";
        var bare = new RuleSpec($"{model.Name}/{name}".ToLowerInvariant(), className, stratum, scope, null, null, 0, null, body.Text("doc"), because is not null);
        var isOff = body.Bool("off");
        if (new RuleEffects(reader, symbols, flags).Apply(bare, body) is not { } rule)
            return null;
        if (RuleEffects.HasNone(rule))
            reader.Diagnostics.Report(Descriptors.NoEffect, entry.Key, RuleEffects.Choice(stratum));
        // What the YAML reader has already reported counts as well: a rule must not fire more often because its condition cannot be read.
        isBroken |= (when is null && body.Has("when")) || (because is null && body.Has("because"));
        if (isBroken || reader.Diagnostics.Errors > errors || (when is not null && symbols.MentionsBroken(when.Spec)) || symbols.MentionsBroken(because))
            return null;
        if (when is not null)
        {
            var condition = new Condition(when, analysis.ScopeOf(stratum, kind));
            meaning = condition.Formula;
            analysis.Report(condition, never: "the rule never fires; change it or take the rule out",
                always: scope is null ? "the rule always fires; give it a condition" : "'when' can be left out");
        }
        else if (scope is null)
            reader.Diagnostics.Report(Descriptors.AlwaysHolds, entry.Key, "", "the rule always fires; give it 'when' or 'of'");
        var spec = when?.Spec ?? new ConditionSpec("", EquatableArray<ExpressionSpec>.Empty);
        return (new RuleInForce(rule, isOff), new RuleExpressions(name, className, stratum, scope, rule.Doc, spec, because));
    }

    private Stratum? Stratum(YamlNode node)
    {
        string[] words = ["source", "statement", "claim"];
        if (reader.Text(node, "source, statement or claim") is not { } text)
            return null;
        if (Array.IndexOf(words, text) is >= 0 and var index)
            return (Stratum)index;
        reader.Diagnostics.Report(Descriptors.WrongValue, node, text, "source, statement or claim", Spelling.DidYouMean(text, words));
        return null;
    }

    /// <summary>`of: Kind`. Which families it can be of depends on what the rule is on.</summary>
    private RuleScope? BindOf(MappingReader body, Stratum stratum, out KindSymbol? of, out bool isBroken)
    {
        of = null;
        isBroken = body.Has("of");
        if (body["of"] is not { } node || reader.Text(node, "a kind") is not { } name || symbols.Kind(reader, node, name, out var isLeftOut) is not { } kind || isLeftOut)
            return null;
        Family[] families = stratum switch
        {
            Model.Stratum.Source => [Family.Source],
            Model.Stratum.Statement => [Family.Statement, Family.Source, Family.Claim],
            _ => [Family.Claim],
        };
        if (!families.Contains(kind.Family))
        {
            reader.Diagnostics.Report(Descriptors.WrongFamily, node, name, Families.Plural(kind.Family),
                $"a rule 'on: {RuleEffects.Word(stratum)}' is 'of' a kind of {string.Join(", ", families.Select(Families.Plural))}");
            return null;
        }
        (of, isBroken) = (kind, false);
        return new RuleScope(kind.Family, kind.CSharp, kind.IsFamilyBase ? null : kind.CSharp + "View");
    }
}
