using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Assay;

/// <summary>Tells System.Text.Json how a model's kinds, and dossiers of it, are converted.</summary>
internal sealed class ModelJsonResolver(Model model) : IJsonTypeInfoResolver
{
    public JsonTypeInfo? GetTypeInfo(Type type, JsonSerializerOptions options)
    {
        if (type == typeof(Dossier))
            return JsonMetadataServices.CreateValueInfo<Dossier>(options, new DossierConverter(model));
        foreach (var entry in model.Table.Entries)
        {
            if (entry.Kind.Type == type)
                return entry.Codec.CreateTypeInfo(options, model);
        }

        return null;
    }
}
