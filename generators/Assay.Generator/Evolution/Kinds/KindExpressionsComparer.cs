using Assay.Generator.Binding;
using Assay.Generator.Model;

namespace Assay.Generator.Evolution;

/// <summary>Compares the checks of a kind, its question, and what its claims say, imply and exclude.</summary>
internal sealed class KindExpressionsComparer(ChangeLog log, Renames renames)
{
    public void Compare(KindSymbol old, KindSymbol @new, string path)
    {
        var (before, now) = (Expressions(log.Old.Spec, old), Expressions(log.New.Spec, @new));
        CompareChecks(old, @new, before, now, path);
        CompareQuestions(old, @new, path);
        void Report(bool isSame, ChangeRule rule, string key, string what)
        {
            if (!isSame)
                log.Add(rule, $"{path}.{key}", @new.Node.Find(key) ?? old.Node.Find(key) ?? @new.Key, what);
        }
        Report(renames.AreSame(before?.Says, now?.Says), ChangeRules.SaysChanged, "says", "Claims of this kind read differently.");
        Report(renames.AreSame(before?.Implies, now?.Implies), ChangeRules.ImpliesChanged, "implies", "Which claims lend each other support is decided differently.");
        Report(renames.AreSame(before?.Excludes, now?.Excludes), ChangeRules.ExcludesChanged, "excludes", "Which claims count against each other is decided differently.");
    }

    private static KindExpressions? Expressions(ModelSpec model, KindSymbol kind) => model.Expressions.FirstOrDefault(e => e.Kind == kind.Name);

    // The checks of mixins come before the kind's own. Those of a mixin that both versions mix in are compared there.
    private void CompareChecks(KindSymbol old, KindSymbol @new, KindExpressions? before, KindExpressions? now, string path)
    {
        var mixedBefore = old.Mixes.Where(m => @new.Mixes.TrueForAll(n => n.Name != m.Name)).SelectMany(m => m.Checks).ToList();
        var mixedNow = @new.Mixes.Where(m => old.Mixes.TrueForAll(n => n.Name != m.Name)).SelectMany(m => m.Checks).ToList();
        List<CheckSpec> ownBefore = [.. Own(old, before), .. mixedBefore];
        List<CheckSpec> ownNow = [.. Own(@new, now), .. mixedNow];
        new CheckComparer(log, renames, path).Compare(ownBefore, ownNow, i => At(old, i, ownBefore.Count - mixedBefore.Count), i => At(@new, i, ownNow.Count - mixedNow.Count));
    }

    private static IEnumerable<CheckSpec> Own(KindSymbol kind, KindExpressions? expressions) =>
        expressions is null ? [] : expressions.Checks.Skip(kind.Mixes.Sum(m => m.Checks.Count));

    private static Assay.Syntax.YamlNode At(KindSymbol kind, int index, int own) =>
        index < own ? Place.Item(kind.Node.Find("checks"), index, kind.Key) : Place.In(kind.Node, "mixes", kind.Key);

    private void CompareQuestions(KindSymbol old, KindSymbol @new, string path)
    {
        if (old.OwnQuestion is null && @new.OwnQuestion is null)
            return;
        if (old.OwnQuestion is { } before && @new.OwnQuestion is { } now && before.Count == now.Count
            && before.All(key => now.Any(k => k == key || renames.Contains(Names.Pascal(key), Names.Pascal(k)))))
            return;
        var keys = @new.OwnQuestion is { } current ? $"the same {string.Join(", ", current)}" : "nothing in particular";
        log.Add(ChangeRules.QuestionChanged, $"{path}.question", @new.Node.Find("question") ?? old.Node.Find("question") ?? @new.Key,
            $"Claims are rival answers to one question by {keys} now: other claims stand against each other.");
    }
}
