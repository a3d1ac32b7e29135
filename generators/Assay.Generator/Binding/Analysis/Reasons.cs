namespace Assay.Generator.Binding.Analysis;

/// <summary>Why something never or always holds, in words; empty where nobody needs to be told.</summary>
internal sealed class Reasons(Effort effort)
{
    // To find the few that matter takes one question each.
    private const int MostParts = 64;

    // More would hide what they say.
    private const int MostToName = 6;

    /// <summary>Of several that cannot hold together, some that cannot and of which none can be spared.</summary>
    public IReadOnlyList<ConditionPart> Core(IReadOnlyList<ConditionPart> parts)
    {
        var core = parts.ToList();
        for (var i = core.Count - 1; i >= 0 && core.Count > 1 && parts.Count <= MostParts; i--)
        {
            var without = core.Where((_, at) => at != i).ToList();
            if (Search.AreContrary(without.Select(p => p.Formula), effort))
                core = without;
        }
        return core;
    }

    /// <summary>Why the parts of a core do not hold together.</summary>
    public string OfNever(Condition condition, IReadOnlyList<ConditionPart> core)
    {
        if (core.Count > MostToName)
            return "its parts contradict each other";
        if (core.Count > 1)
            return Wording.Join(core.Select(p => p.Code), " and ") + (core.Count == 2 ? " cannot both hold" : " cannot all hold");
        if (core.Count == 0 || core[0].IsLiteral)
            return "";
        if (OfTerm(core[0].Formula) is { } reason)
            return reason;
        var alternatives = condition.Alternatives(core[0]);
        return alternatives.Count > 1 ? $"neither {Wording.Join(alternatives.Select(a => a.Code), " nor ")} can hold" : "it contradicts itself";
    }

    /// <summary>Why one alternative never holds.</summary>
    public string OfDead(Condition condition, ConditionPart alternative) => OfNever(condition, Core(condition.Conjuncts(alternative)));

    /// <summary>Why a part holds always.</summary>
    public string OfAlways(Condition condition, ConditionPart part)
    {
        if (part.IsLiteral)
            return "";
        if (OfTerm(part.Formula) is { } reason)
            return reason;
        var alternatives = condition.Alternatives(part);
        if (alternatives.Count == 1)
            return "it cannot be otherwise";
        var core = Core(alternatives.Select(a => a with { Formula = new Formula.Not(a.Formula) }).ToList());
        return core.Count > MostToName ? "it cannot be otherwise"
            : core.Count == 1 ? $"{core[0].Code} always holds"
            : $"one of {Wording.Join(core.Select(a => a.Code), " and ")} always holds";
    }

    /// <summary>The bound that decides a single test; null if it is more than that.</summary>
    private static string? OfTerm(Formula formula)
    {
        while (formula is Formula.Not(var operand))
            formula = operand;
        if (formula is not Formula.Atom(var term, var test))
            return null;
        if (test.Comparison == Comparison.IsNull)
            return $"{term.Text} is never null";
        if (term.HasNames)
            return $"{term.Text} is {Wording.Join(Cells.Of(term, []).Where(v => v is not null).Select(v => Cells.Word(term, v)), " or ")}";
        if (test.Constant > term.Low && test.Constant < term.High)
            return $"{term.Text} is a whole number";
        return (double.IsInfinity(term.Low), double.IsInfinity(term.High)) switch
        {
            (true, _) => $"{term.Text} is never above {Cells.Word(term, term.High)}",
            (_, true) => $"{term.Text} is never below {Cells.Word(term, term.Low)}",
            _ when test.Constant <= term.Low => $"{term.Text} is never below {Cells.Word(term, term.Low)}",
            _ => $"{term.Text} is never above {Cells.Word(term, term.High)}",
        };
    }
}
