using System.Collections.Immutable;

namespace Assay;

public abstract partial class Model
{
    private KindTable? table;

    /// <summary>All kinds, those of imported models and abstract ones included; each after the one it derives from.</summary>
    public ImmutableArray<KindInfo> Kinds => Table.Kinds;

    // Not in the constructor: the generated properties it reads are not set by then.
    internal KindTable Table => table ?? Interlocked.CompareExchange(ref table, new KindTable(this), null) ?? table;

    /// <summary>The kind of this name in this family, or null. Names are matched exactly; earlier names (<c>was</c>) are not found.</summary>
    public KindInfo? KindNamed(Family family, string name) => Table.Named(family, name);

    /// <summary>The model's name and version.</summary>
    public override string ToString() => $"{Name} {Version}";
}
