using Assay.Generator.Model;
using Assay.Generator.Syntax;
using Assay.Syntax;

namespace Assay.Generator.Binding;

/// <summary>A model while it is bound, and for those that import it.</summary>
internal sealed class ModelSymbol(ParsedSchema schema, string name, YamlNode key)
{
    private EquatableArray<string>? usings;

    public ParsedSchema Schema => schema;

    public string Name => name;

    public YamlNode Key => key;

    public NodeReader Reader { get; } = new(schema.Source.Path, schema.Tree);

    /// <summary>Nothing is generated for it: it has no proper name, or another has it.</summary>
    public bool IsBroken { get; set; }

    /// <summary>As C# has it: keywords escaped.</summary>
    public string Namespace { get; set; } = Names.Escape(name);

    public string Version { get; set; } = "1.0.0";

    public string? Doc { get; set; }

    public bool IsCore => string.Equals(name, "Core", StringComparison.OrdinalIgnoreCase);

    /// <summary>Every imported model, each before those that import it; core is the first.</summary>
    public IReadOnlyList<ModelSymbol> Imports { get; set; } = [];

    /// <summary>Those that its own `uses` names, and core.</summary>
    public IReadOnlyList<ModelSymbol> DirectImports { get; set; } = [];

    /// <summary>Its enums, values and kinds in declaration order.</summary>
    public List<TypeSymbol> Types { get; } = [];

    public List<MixinSymbol> Mixins { get; } = [];

    /// <summary>Names whose declaration was reported and left out.</summary>
    public HashSet<string> BrokenNames { get; } = new(StringComparer.Ordinal);

    /// <summary>A whole section was left out, so any name may be one of those it declares.</summary>
    public bool MayLackNames { get; set; }

    public RulesSymbol Rules { get; set; } = RulesSymbol.None;

    public IEnumerable<KindSymbol> Kinds => Types.OfType<KindSymbol>();

    /// <summary>This model and its imports.</summary>
    public IEnumerable<ModelSymbol> Visible => Imports.Concat([this]);

    /// <summary>The static class that holds its rules' conditions and texts.</summary>
    public string RulesClass => $"global::{Namespace}.{name}Rules";

    /// <summary>The namespaces that its expressions see besides `Assay` itself.</summary>
    public EquatableArray<string> Usings => usings ??= Visible.Select(m => m.Namespace)
        .Where(n => n != "Assay").Distinct().OrderBy(n => n, StringComparer.Ordinal).ToEquatableArray();
}
