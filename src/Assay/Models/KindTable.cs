using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;

namespace Assay;

/// <summary>All kinds of a model, imported ones included, by family and name.</summary>
internal sealed class KindTable
{
    private readonly FamilyKinds[] families = [.. Enum.GetValues<Family>().Select(_ => new FamilyKinds())];
    private readonly Dictionary<Type, KindInfo> byType = [];
    private readonly List<KindInfo> kinds = [];
    private readonly Dictionary<KindInfo, KindEntry> entries = [];

    public KindTable(Model model)
    {
        Model = model;
        foreach (var imported in model.Imports)
            Add(imported);
        Add(model);
        Kinds = [.. kinds];
        foreach (var kind in kinds)
        {
            if (kind.Base is not null && entries.TryGetValue(kind.Base, out var entry))
                entry.HasDerived = true;
        }
    }

    public Model Model { get; }

    /// <summary>Base kinds before those that derive from them.</summary>
    public ImmutableArray<KindInfo> Kinds { get; }

    public IEnumerable<KindEntry> Entries => entries.Values;

    public IReadOnlyCollection<string> NamesOf(Family family) => families[(int)family].ByName.Keys;

    public KindInfo? Named(Family family, ReadOnlySpan<char> name) =>
        families[(int)family].ByName.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(name, out var kind) ? kind : null;

    /// <summary>The kind that had this name once.</summary>
    public KindInfo? NamedEarlier(Family family, ReadOnlySpan<char> name) =>
        families[(int)family].ByEarlierName.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(name, out var kind) ? kind : null;

    /// <summary>The kind of a record that does not say its kind.</summary>
    public KindInfo BaseOf(Family family) =>
        families[(int)family].Base ?? throw new InvalidOperationException($"the model {Model.Name} has no {family} kinds");

    /// <summary>How records of exactly this kind are read and written; none if it is abstract or of another model.</summary>
    public bool TryGetEntry(KindInfo kind, [NotNullWhen(true)] out KindEntry? entry)
    {
        entry = kind.IsAbstract ? null : entries.GetValueOrDefault(kind);
        return entry is not null;
    }

    public bool TryGetKind(Type type, [NotNullWhen(true)] out KindInfo? kind) => byType.TryGetValue(type, out kind);

    /// <summary>A kind of the family that has a field of this name; where several have, the first by name.</summary>
    public KindInfo? WithField(Family family, string field) =>
        families[(int)family].ByName.Values.Where(k => k.Field(field) is not null).MinBy(k => k.Name, StringComparer.Ordinal);

    private void Add(Model model)
    {
        foreach (var codec in model.OwnCodecs)
        {
            Add(codec.Kind);
            entries.TryAdd(codec.Kind, new KindEntry(codec));
        }
    }

    // Abstract kinds may have no converter of their own and are found above those that do.
    private void Add(KindInfo kind)
    {
        if (byType.ContainsKey(kind.Type))
            return;
        if (kind.Base is not null)
            Add(kind.Base);
        byType.Add(kind.Type, kind);
        kinds.Add(kind);
        var family = families[(int)kind.Family];
        family.ByName[kind.Name] = kind;
        foreach (var name in kind.Was)
            family.ByEarlierName[name] = kind;
        if (kind.Base is null)
            family.Base ??= kind;
    }

    private sealed class FamilyKinds
    {
        public Dictionary<string, KindInfo> ByName { get; } = new(StringComparer.Ordinal);

        public Dictionary<string, KindInfo> ByEarlierName { get; } = new(StringComparer.Ordinal);

        public KindInfo? Base { get; set; }
    }
}
