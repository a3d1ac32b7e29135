using System.Text.Json.Serialization;

namespace Assay.Benchmarks.Records.Json;

/// <summary>What the generator of System.Text.Json makes: metadata to read by, and a method that writes.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(PlainShipment))]
[JsonSerializable(typeof(SettableShipment))]
internal sealed partial class PlainContext : JsonSerializerContext;
