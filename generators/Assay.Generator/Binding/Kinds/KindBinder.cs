using Assay.Generator.Diagnostics;
using Assay.Generator.Model;
using Assay.Syntax;

namespace Assay.Generator.Binding;

/// <summary>Binds what kinds say of themselves, all but their expressions: bases first, then fields, each base before what derives from it.</summary>
internal sealed class KindBinder(ModelSymbol model, SymbolTable symbols)
{
    public static readonly string[] Keys =
    [
        "doc", "is", "abstract", "open", "mixes", "was", "deprecated", "fields", "checks", "question", "implies", "excludes", "says",
    ];

    private static readonly string[] OfClaims = ["question", "implies", "excludes", "says"];

    private readonly NodeReader reader = model.Reader;

    public void Bind()
    {
        var kinds = model.Kinds.ToList();
        foreach (var kind in kinds)
            BindHead(kind);
        var bases = new BaseBinder(model, symbols);
        bases.Bind(kinds);

        var fields = new KindFieldBinder(model, symbols);
        foreach (var kind in bases.BasesFirst(kinds))
        {
            // Whoever derives from what was left out lacks half its fields, and its expressions would be full of unknown names.
            if (kind.Base is { IsBroken: true })
                kind.IsBroken = true;
            if (!kind.IsBroken)
                fields.Bind(kind);
            if (!kind.IsBroken && kind.Family == Family.Claim)
                QuestionBinder.Bind(reader, kind);
        }
        ReportEarlierNames(kinds);
    }

    private void BindHead(KindSymbol kind)
    {
        if (reader.Mapping(kind.Node, $"the kind '{kind.Name}'", Keys) is not { } body)
        {
            kind.IsBroken = true;
            return;
        }
        kind.Body = body;
        kind.Doc = body.Text("doc");
        kind.IsAbstract = body.Bool("abstract");
        kind.SaysOpen = body.Bool("open");
        kind.Deprecated = body.Text("deprecated", "a text that says what to use instead");
        kind.Was = EarlierNames.Bind(reader, body["was"], kind.Name, NameShape.Pascal, "kinds");
        foreach (var key in OfClaims)
            if (kind.Family != Family.Claim && body.KeyOf(key) is { } at)
                reader.Diagnostics.Report(Descriptors.WrongPlaceForKey, at, key, "only claims have it");
        if (body["mixes"] is { } mixes)
            BindMixes(kind, mixes);
    }

    private void BindMixes(KindSymbol kind, YamlNode list)
    {
        var mixed = new HashSet<MixinSymbol>();
        foreach (var item in reader.List(list))
        {
            if (reader.Text(item, "the name of a mixin") is not { } name)
                continue;
            var mixin = symbols.Mixin(reader, item, name, out var isBroken);
            if (mixin is null || isBroken)
                kind.IsBroken = true;
            else if (mixed.Add(mixin))
                kind.Mixes.Add(mixin);
            else
                reader.Diagnostics.Report(Descriptors.DuplicateName, item, name, "mixed in", "; leave it out");
        }
    }

    // Whoever imports a model gets its earlier names with it.
    private void ReportTakenNames(List<KindSymbol> kinds, Dictionary<string, string> names)
    {
        foreach (var imported in model.Imports.SelectMany(m => m.Kinds))
        {
            foreach (var earlier in imported.Was)
            {
                if (kinds.Find(k => k.Name == earlier) is { } own)
                    reader.Diagnostics.Report(Descriptors.EarlierNameTaken, own.Key, earlier, $"the kind '{imported.Name}' of the model '{imported.Model.Name}'");
                else if (!names.ContainsKey(earlier))
                    names.Add(earlier, imported.Name);
            }
        }
    }

    private void ReportEarlierNames(List<KindSymbol> kinds)
    {
        var names = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var kind in model.Visible.SelectMany(m => m.Kinds))
            names[kind.Name] = kind.Name;
        ReportTakenNames(kinds, names);
        foreach (var kind in kinds)
        {
            foreach (var earlier in kind.Was)
            {
                if (names.TryGetValue(earlier, out var other))
                    reader.Diagnostics.Report(Descriptors.DuplicateName, kind.Body!["was"]!.Value, earlier, $"a name of the kind '{other}'", "; a dossier that says it could mean either");
                else
                    names.Add(earlier, kind.Name);
            }
        }
    }
}
