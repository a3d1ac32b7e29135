using System.Collections.Immutable;
using System.ComponentModel;
using System.Text.Json.Serialization.Metadata;

namespace Assay;

/// <summary>What a schema compiles to: its kinds, their converters and its rules. The generated <c>&lt;Name&gt;Model</c> derives from it.</summary>
public abstract partial class Model
{
    /// <summary>The schema's name, such as <c>Conflict</c>.</summary>
    public abstract string Name { get; }

    /// <summary>The schema's semantic version.</summary>
    public abstract string Version { get; }

    /// <summary>The models it imports, directly or not, each before those that import it.</summary>
    public abstract ImmutableArray<Model> Imports { get; }

    /// <summary>The converters of the kinds that this model itself declares, in declaration order. Generated.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public abstract ImmutableArray<KindCodec> OwnCodecs { get; }

    /// <summary>The rules and tables, imported ones included. Generated.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public abstract RuleSet Rules { get; }
}
