using System.Text.Json.Serialization;

namespace Assay.Benchmarks.Loading.Plain;

/// <summary>What the generator of System.Text.Json makes of the plain classes.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    UseStringEnumConverter = true)]
[JsonSerializable(typeof(PlainCase))]
[JsonSerializable(typeof(PlainLine))]
internal sealed partial class PlainCaseContext : JsonSerializerContext;
