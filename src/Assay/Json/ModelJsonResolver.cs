using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Assay;

/// <summary>Tells System.Text.Json how a model's kinds, and dossiers of it, are converted.</summary>
internal sealed class ModelJsonResolver(Model model) : IJsonTypeInfoResolver
{
    /// <summary>The model whose resolver is among those of the options.</summary>
    /// <exception cref="NotSupportedException">There is none, so that nobody knows the kinds.</exception>
    public static Model ModelIn(JsonSerializerOptions options)
    {
        foreach (var resolver in options.TypeInfoResolverChain)
        {
            if (resolver is ModelJsonResolver own)
                return own.Model;
        }

        throw new NotSupportedException("No model is among the resolvers of these JsonSerializerOptions; add its Json to their TypeInfoResolverChain.");
    }

    private Model Model => model;

    public JsonTypeInfo? GetTypeInfo(Type type, JsonSerializerOptions options)
    {
        if (type == typeof(Dossier))
            return JsonMetadataServices.CreateValueInfo<Dossier>(options, new DossierConverter(model));
        if (type == typeof(Assessment))
            return Result<Assessment>(options);
        if (type == typeof(Explanation))
            return Result<Explanation>(options);
        if (type == typeof(Timeline))
            return Result<Timeline>(options);
        foreach (var entry in model.Table.Entries)
        {
            if (entry.Kind.Type == type)
                return entry.Codec.CreateTypeInfo(options, model);
        }

        return null;
    }

    private static JsonTypeInfo<T> Result<T>(JsonSerializerOptions options)
        where T : class, IJsonResult => JsonMetadataServices.CreateValueInfo<T>(options, new ResultConverter<T>());
}
