using Assay.Generator.Binding;
using Assay.Generator.Model;

namespace Assay.Generator.Evolution;

/// <summary>Compares where the grades of sources come from, if either version says so itself.</summary>
internal static class ReliabilityComparer
{
    public static void Compare(ChangeLog log)
    {
        var (old, @new) = (log.Old.Symbol, log.New.Symbol);
        var (before, now) = (old.Rules.Spec.Reliability, @new.Rules.Spec.Reliability);
        if (before == now || (!SetsIt(old) && !SetsIt(@new)))
            return;
        log.Add(ChangeRules.ReliabilityChanged, "reliability", Place.In(@new.Schema.Tree.Root, "reliability", Place.In(old.Schema.Tree.Root, "reliability", @new.Key)),
            $"The grades of sources are '{ReliabilityBinder.Word(now)}' now, and were '{ReliabilityBinder.Word(before)}'.");
    }

    private static bool SetsIt(ModelSymbol model) => model.Rules.Reliability?.SetBy == model;
}
