using Assay.Generator.Model;
using Assay.Syntax;

namespace Assay.Generator.Binding;

internal sealed class KindSymbol(ModelSymbol model, Family family, string name, YamlNode key, YamlNode node) : TypeSymbol(model, name, key)
{
    public Family Family => family;

    public YamlNode Node => node;

    /// <summary>What it declares, once that has been read.</summary>
    public MappingReader? Body { get; set; }

    public KindSymbol? Base { get; set; }

    public bool IsAbstract { get; set; }

    /// <summary>It says `open: true`.</summary>
    public bool SaysOpen { get; set; }

    /// <summary>A kind of its own model derives from it.</summary>
    public bool IsDerivedFrom { get; set; }

    public string? Doc { get; set; }

    public string? Deprecated { get; set; }

    public EquatableArray<string> Was { get; set; }

    public List<MixinSymbol> Mixes { get; } = [];

    /// <summary>Those that it declares or mixes in.</summary>
    public List<FieldSymbol> OwnFields { get; } = [];

    /// <summary>The key fields that it declares itself.</summary>
    public EquatableArray<string>? OwnQuestion { get; set; }

    public bool DeclaresImplies { get; set; }

    public bool IsOpen => SaysOpen || IsDerivedFrom || IsAbstract;

    /// <summary>The kind of core that the family starts from.</summary>
    public bool IsFamilyBase => Model.IsCore && Name == Families.BaseName(family);

    public override string What => $"a kind of {Families.Plural(family)}";

    /// <summary>This kind, its base, and so on up.</summary>
    public IEnumerable<KindSymbol> SelfAndBases()
    {
        for (var kind = this; kind is not null; kind = kind.Base)
            yield return kind;
    }

    /// <summary>All fields, inherited ones first.</summary>
    public IEnumerable<(FieldSymbol Field, KindSymbol DeclaredBy)> Fields() =>
        SelfAndBases().Reverse().SelectMany(kind => kind.OwnFields.Select(field => (field, kind)));
}
