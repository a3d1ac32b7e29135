using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Assay;

/// <summary>Reads and writes the records of one kind. Generated code derives from <see cref="KindCodec{T}"/>.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class KindCodec
{
    private protected KindCodec(KindInfo kind) => Kind = kind;

    /// <summary>The kind.</summary>
    public KindInfo Kind { get; }

    internal abstract Entity? ReadEntity(ref EntityReader reader);

    internal abstract void WriteEntity(Utf8JsonWriter writer, Entity entity);

    internal abstract JsonTypeInfo CreateTypeInfo(JsonSerializerOptions options, Model model);
}

/// <summary>Reads and writes the records of one kind. Generated code derives from it.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class KindCodec<T>(KindInfo kind) : KindCodec(kind)
    where T : Entity
{
    /// <summary>Reads the fields of one object; null if something required is missing or wrong, which the reader has been told.</summary>
    protected abstract T? Read(ref EntityReader reader);

    /// <summary>Writes the fields after <c>id</c> and <c>kind</c>; absent ones and defaults are left out.</summary>
    protected abstract void Write(Utf8JsonWriter writer, T entity);

    internal sealed override Entity? ReadEntity(ref EntityReader reader) => Read(ref reader);

    internal sealed override void WriteEntity(Utf8JsonWriter writer, Entity entity) => Write(writer, (T)entity);

    internal sealed override JsonTypeInfo CreateTypeInfo(JsonSerializerOptions options, Model model) =>
        JsonMetadataServices.CreateValueInfo<T>(options, new EntityConverter<T>(model));
}
