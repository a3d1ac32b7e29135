using System.Text.Json.Serialization.Metadata;

namespace Assay;

public abstract partial class Model
{
    private IJsonTypeInfoResolver? json;

    /// <summary>
    /// Converts dossiers and records of every kind for System.Text.Json: set it as the <c>TypeInfoResolver</c> of the options. A
    /// record's <c>kind</c> decides what it becomes; left out, it is the kind that was asked for. What is wrong with a record is a
    /// <see cref="System.Text.Json.JsonException"/> that names all of it.
    /// </summary>
    public IJsonTypeInfoResolver Json => json ??= new ModelJsonResolver(this);
}
