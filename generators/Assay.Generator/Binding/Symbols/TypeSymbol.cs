using Assay.Generator.Model;
using Assay.Syntax;

namespace Assay.Generator.Binding;

/// <summary>An enum, a value or a kind: what a name in a schema can mean.</summary>
internal abstract class TypeSymbol(ModelSymbol model, string name, YamlNode key)
{
    public ModelSymbol Model => model;

    public string Name => name;

    /// <summary>Where the name is declared.</summary>
    public YamlNode Key => key;

    /// <summary>The fully qualified C# type.</summary>
    public string CSharp { get; } = $"global::{model.Namespace}.{name}";

    /// <summary>It was reported and is left out, so whatever needs it is left out without a word.</summary>
    public bool IsBroken { get; set; }

    /// <summary>What it is, with its article.</summary>
    public abstract string What { get; }
}

internal sealed class EnumSymbol(ModelSymbol model, string name, YamlNode key, YamlNode node) : TypeSymbol(model, name, key)
{
    public YamlNode Node => node;

    public string? Doc { get; set; }

    public EquatableArray<EnumValueSpec> Values { get; set; }

    /// <summary>The names of its values, once they are bound.</summary>
    public HashSet<string> Names { get; } = new(StringComparer.Ordinal);

    public override string What => "an enum";
}

internal sealed class ValueSymbol(ModelSymbol model, string name, YamlNode key, YamlNode node) : TypeSymbol(model, name, key)
{
    public YamlNode Node => node;

    public string? Doc { get; set; }

    public IReadOnlyList<FieldSymbol> Fields { get; set; } = [];

    public override string What => "a value";
}

/// <summary>A bundle of fields and checks. It is no C# type; the kinds that mix it have its fields as their own.</summary>
internal sealed class MixinSymbol(ModelSymbol model, string name, YamlNode key, YamlNode node)
{
    public ModelSymbol Model => model;

    public string Name => name;

    public YamlNode Key => key;

    public YamlNode Node => node;

    public IReadOnlyList<FieldSymbol> Fields { get; set; } = [];

    public EquatableArray<CheckSpec> Checks { get; set; }

    public bool IsBroken { get; set; }
}

/// <summary>A field as its declaration has it.</summary>
/// <param name="Spec">All but what depends on who declares it.</param>
/// <param name="Node">What is said of it: a mapping, or its type alone.</param>
/// <param name="Type">The enum, value or kind that its type names.</param>
internal sealed record FieldSymbol(FieldSpec Spec, YamlNode Key, YamlNode Node, TypeSymbol? Type)
{
    public string Name => Spec.Name;

    public string Property { get; } = Names.Pascal(Spec.Name);
}
