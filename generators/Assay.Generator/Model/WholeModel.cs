namespace Assay.Generator.Model;

/// <summary>A model with everything that it imports: what a dossier of it may hold, for readers other than the C# compiler.</summary>
/// <param name="Imports">Every imported model, directly or not, each before those that import it; core is the first.</param>
internal sealed record WholeModel(ModelSpec Model, EquatableArray<ModelSpec> Imports)
{
    /// <summary>The imported models, then the model itself.</summary>
    public IEnumerable<ModelSpec> All => Imports.Concat([Model]);

    public IEnumerable<EnumSpec> Enums => All.SelectMany(m => m.Enums);

    public IEnumerable<ValueSpec> Values => All.SelectMany(m => m.Values);

    public IEnumerable<KindSpec> Kinds => All.SelectMany(m => m.Kinds);

    /// <summary>The kinds of a family, the family's base kind first.</summary>
    public IEnumerable<KindSpec> KindsOf(Family family) => Kinds.Where(k => k.Family == family).OrderBy(k => k.BaseType is null ? 0 : 1);

    /// <summary>The kinds that derive from this one, directly or not, and are not abstract; itself, too.</summary>
    public IEnumerable<KindSpec> ConcreteKindsOf(KindSpec kind) => Kinds.Where(k => !k.IsAbstract && SelfAndBases(k).Any(b => b.Name == kind.Name));

    /// <summary>This kind, its base, and so on up.</summary>
    public IEnumerable<KindSpec> SelfAndBases(KindSpec kind)
    {
        for (var at = kind; at is not null; at = at.BaseType is { } type ? Kind(TypeName.Of(type)) : null)
            yield return at;
    }

    /// <summary>Names are unique among a model and its imports.</summary>
    public KindSpec? Kind(string name) => Kinds.FirstOrDefault(k => k.Name == name);

    public EnumSpec? Enum(string name) => Enums.FirstOrDefault(e => e.Name == name);

    public KindExpressions? ExpressionsOf(KindSpec kind) => All.SelectMany(m => m.Expressions).FirstOrDefault(e => e.Model == kind.Model && e.Kind == kind.Name);

    /// <summary>The condition and reason of a rule, whichever model wrote it.</summary>
    public RuleExpressions? ExpressionsOf(RuleSpec rule) => All.SelectMany(m => m.Rules.OwnRules).FirstOrDefault(r => r.Class == rule.Class);
}

/// <summary>C# types by the names that the schema has for them.</summary>
internal static class TypeName
{
    /// <summary>`global::Assay.Conflict.UnitKind` is `UnitKind`.</summary>
    public static string Of(string type) => type.Substring(type.LastIndexOfAny(['.', ':']) + 1).TrimStart('@');
}
