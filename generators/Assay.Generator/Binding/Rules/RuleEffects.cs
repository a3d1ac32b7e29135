using Assay.Generator.Diagnostics;
using Assay.Generator.Model;
using Assay.Syntax;

namespace Assay.Generator.Binding;

/// <summary>Binds what a rule does when it fires: `weight`, `reliability`, `raise`, `lower`, `flag`.</summary>
internal sealed class RuleEffects(NodeReader reader, SymbolTable symbols, FlagNames flags)
{
    private const int MostSteps = 4;

    public static readonly string[] Keys = ["weight", "reliability", "raise", "lower", "flag"];

    /// <summary>The rule with the effects that the mapping gives; the others stay. Null after a report.</summary>
    public RuleSpec? Apply(RuleSpec rule, MappingReader body)
    {
        var errors = reader.Diagnostics.Errors;
        foreach (var key in Keys)
        {
            if (body.KeyOf(key) is { } at && !Of(rule.On).Contains(key))
            {
                var others = string.Join(", ", ((Stratum[])[Stratum.Source, Stratum.Statement, Stratum.Claim]).Where(s => Of(s).Contains(key)).Select(Word));
                reader.Diagnostics.Report(Descriptors.WrongEffect, at, key, others, Word(rule.On), Choice(rule.On));
            }
        }
        if (body["weight"] is { } weight && Factor(weight) is { } factor)
            rule = rule with { Weight = factor };
        if (body["reliability"] is { } grade && Grade(grade) is { } letter)
            rule = rule with { Reliability = letter };
        if (body.Has("raise") || body.Has("lower"))
            rule = rule with { Step = Steps(body) };
        if (body["flag"] is { } flag && flags.Bind(flag) is { } name)
            rule = rule with { Flag = name };
        return reader.Diagnostics.Errors == errors ? rule : null;
    }

    public static bool HasNone(RuleSpec rule) => rule is { Weight: null, Reliability: null, Step: 0, Flag: null };

    /// <summary>The effects that rules of a stratum can have, in words.</summary>
    public static string Choice(Stratum stratum)
    {
        var keys = Of(stratum).Select(k => $"'{k}'").ToList();
        return keys.Count == 1 ? keys[0] : string.Join(", ", keys.Take(keys.Count - 1)) + " or " + keys[keys.Count - 1];
    }

    public static string Word(Stratum stratum) => stratum.ToString().ToLowerInvariant();

    private static string[] Of(Stratum stratum) => stratum switch
    {
        Stratum.Source => ["reliability", "raise", "lower", "flag"],
        Stratum.Statement => ["weight", "flag"],
        _ => ["flag"],
    };

    private double? Factor(YamlNode node)
    {
        if (reader.Number(node, "a factor") is not { } factor)
            return null;
        if (factor >= 0)
            return factor;
        reader.Diagnostics.Report(Descriptors.WrongValue, node, node.Text, "a factor: 0 or more, where 1 changes nothing", "");
        return null;
    }

    private string? Grade(YamlNode node)
    {
        if (reader.Text(node, "a grade") is not { } text)
            return null;
        var grades = (symbols.Find("Reliability") as EnumSymbol)?.Values.Select(v => v.Name).ToList() ?? [];
        if (grades.Count == 0 || grades.Contains(text))
            return text;
        reader.Diagnostics.Report(Descriptors.WrongValue, node, text, $"a grade: {string.Join(", ", grades)}", "");
        return null;
    }

    /// <summary>Up is positive.</summary>
    private int Steps(MappingReader body)
    {
        if (body.KeyOf("raise") is not null && body.KeyOf("lower") is { } lower)
        {
            reader.Diagnostics.Report(Descriptors.WrongPlaceForKey, lower, "lower", "the rule says 'raise', too; give it one of them");
            return 0;
        }
        var key = body.Has("raise") ? "raise" : "lower";
        if (body[key] is not { } node || reader.Count(node) is not { } steps)
            return 0;
        if (steps is >= 1 and <= MostSteps)
            return key == "raise" ? steps : -steps;
        reader.Diagnostics.Report(Descriptors.WrongValue, node, node.Text, $"a number of grades from 1 to {MostSteps}", "");
        return 0;
    }
}
