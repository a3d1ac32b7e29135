using Assay.Generator.Binding;
using Assay.Syntax;

namespace Assay.Generator.Evolution;

/// <summary>Gathers what is different between two versions of one model.</summary>
internal sealed class ChangeLog(BoundModel old, BoundModel @new)
{
    private readonly List<SchemaChange> changes = [];

    public BoundModel Old => old;

    public BoundModel New => @new;

    /// <summary>In the order of the files: first what is in the new version, then what is gone with the old one.</summary>
    public IReadOnlyList<SchemaChange> Changes => changes
        .OrderBy(c => c.IsInOld)
        .ThenBy(c => c.File, StringComparer.Ordinal)
        .ThenBy(c => c.Line)
        .ThenBy(c => c.Column)
        .ThenBy(c => c.Rule.Id, StringComparer.Ordinal)
        .ToList();

    /// <param name="at">In either version; imports are searched as well, since a field may come from one.</param>
    public void Add(ChangeRule rule, string path, YamlNode at, string message, string advice = "")
    {
        var place = at.Position;
        var inNew = ModelOf(@new.Symbol, at);
        var model = inNew ?? ModelOf(old.Symbol, at) ?? old.Symbol;
        changes.Add(new SchemaChange(rule, path, model.Schema.Source.Path, place.Line, place.Column, inNew is null, message, advice));
    }

    /// <summary>Reports a doc that is new, gone or another. An enum's value has one, too, but no key that it stands under.</summary>
    public void CompareDocs(string? before, string? now, string path, YamlNode at)
    {
        if (before == now)
            return;
        Add(ChangeRules.DocChanged, path, at, before is null ? "It is documented now." : now is null ? "Its doc is gone." : "Its doc reads differently.");
    }

    /// <summary>Reports advice against something that is new, gone or another.</summary>
    public void CompareDeprecations(string? before, string? now, string path, YamlNode at)
    {
        if (before == now)
            return;
        if (before is null)
            Add(ChangeRules.Deprecated, path, at, $"It is deprecated now ({now}): using it warns, in dossiers as in C# (CS0618).");
        else
            Add(ChangeRules.DeprecationChanged, path, at, now is null ? "It is not deprecated any more." : "The advice against it reads differently.");
    }

    private static ModelSymbol? ModelOf(ModelSymbol model, YamlNode node) => model.Visible.FirstOrDefault(m => m.Schema.Tree == node.Tree);
}
