using Assay.Generator.Diagnostics;
using Assay.Generator.Model;
using Assay.Syntax;
using Microsoft.CodeAnalysis;

namespace Assay.Generator.Binding;

/// <summary>What the names in a model mean: its own enums, values and kinds, and those of its imports.</summary>
internal sealed class SymbolTable
{
    private readonly ModelSymbol model;
    private readonly Dictionary<string, TypeSymbol> types = new(StringComparer.Ordinal);
    private readonly Dictionary<string, MixinSymbol> mixins = new(StringComparer.Ordinal);

    // Only complete once all types are bound; until then nobody asks.
    private readonly Lazy<HashSet<string>> broken;

    private readonly Lazy<Dictionary<string, KindSymbol>> earlier;

    public SymbolTable(ModelSymbol model)
    {
        earlier = new(() => EarlierNames(types.Values));
        this.model = model;
        broken = new(() => new(model.Visible.SelectMany(m => m.BrokenNames.Concat(m.Types.Where(t => t.IsBroken).Select(t => t.Name))), StringComparer.Ordinal));
        foreach (var visible in model.Visible)
        {
            foreach (var type in visible.Types)
                if (!types.ContainsKey(type.Name))
                    types.Add(type.Name, type);
            foreach (var mixin in visible.Mixins)
                mixins[mixin.Name] = mixin;
        }
    }

    public IEnumerable<TypeSymbol> Types => types.Values;

    /// <summary>Whether a name was declared but left out, or may have been.</summary>
    public bool IsBroken(string name) => model.MayLackNames || model.Visible.Any(m => m.BrokenNames.Contains(name));

    /// <summary>Whether an expression speaks of what was left out, so that the C# compiler would report what has been reported.</summary>
    public bool MentionsBroken(ConditionSpec condition) => condition.Conjuncts.Any(c => MentionsBroken(c.Text));

    public bool MentionsBroken(TextSpec? text) => text is not null && text.Parts.Any(p => p.Hole is { } hole && MentionsBroken(hole.Text));

    public bool Mentions(string name) => types.ContainsKey(name);

    public TypeSymbol? Find(string name) => types.TryGetValue(name, out var type) ? type : null;

    /// <summary>The kind that says it was called that, as far as nothing is called that now.</summary>
    public KindSymbol? EarlierKind(string name) =>
        earlier.Value.TryGetValue(name, out var kind) && !types.ContainsKey(name) ? kind : null;

    // Asked of the file, since values and mixins are bound before kinds are.
    private static Dictionary<string, KindSymbol> EarlierNames(IEnumerable<TypeSymbol> types)
    {
        var names = new Dictionary<string, KindSymbol>(StringComparer.Ordinal);
        foreach (var kind in types.OfType<KindSymbol>())
        {
            if (kind.Node.Find("was") is not { } was)
                continue;
            if (was.IsScalar)
                names[was.Text] = kind;
            foreach (var item in was.Items)
                if (item.IsScalar)
                    names[item.Text] = kind;
        }
        return names;
    }

    private bool MentionsBroken(string code) => broken.Value.Count > 0 && Words(code).Any(broken.Value.Contains);

    private static IEnumerable<string> Words(string code)
    {
        for (var i = 0; i < code.Length;)
        {
            var start = i;
            while (i < code.Length && (char.IsLetterOrDigit(code[i]) || code[i] == '_'))
                i++;
            if (i > start)
                yield return code.Substring(start, i - start);
            else
                i++;
        }
    }

    /// <summary>The kind that every kind of a family derives from.</summary>
    public KindSymbol? BaseOf(Family family) => model.Visible
        .Where(m => m.IsCore)
        .SelectMany(m => m.Kinds)
        .FirstOrDefault(k => k.Family == family && k.IsFamilyBase);

    /// <summary>The kind of that name, or null and a report.</summary>
    /// <param name="isBroken">Null without a report: the kind was declared, and reported, elsewhere.</param>
    public KindSymbol? Kind(NodeReader reader, YamlNode node, string name, out bool isBroken)
    {
        isBroken = false;
        switch (Find(name))
        {
            case KindSymbol kind:
                isBroken = kind.IsBroken;
                return kind;
            case { } other:
                reader.Diagnostics.Report(Descriptors.UnknownKind, node, name, $": it is {other.What}");
                return null;
            default:
                isBroken = IsBroken(name);
                if (!isBroken && EarlierKind(name) is { } renamed)
                    reader.Diagnostics.Report(Descriptors.UnknownKind, node, name, $": it is called '{renamed.Name}' now");
                else if (!isBroken)
                {
                    var kinds = types.Values.OfType<KindSymbol>().Select(k => k.Name);
                    reader.Diagnostics.Report(Descriptors.UnknownKind, node, name, reader.DidYouMean(name, kinds));
                }
                return null;
        }
    }

    public MixinSymbol? Mixin(NodeReader reader, YamlNode node, string name, out bool isBroken)
    {
        if (mixins.TryGetValue(name, out var mixin))
        {
            isBroken = mixin.IsBroken;
            return mixin;
        }
        isBroken = IsBroken(name);
        if (!isBroken)
            reader.Diagnostics.Report(Descriptors.UnknownMixin, node, name, reader.DidYouMean(name, mixins.Keys));
        return null;
    }
}
