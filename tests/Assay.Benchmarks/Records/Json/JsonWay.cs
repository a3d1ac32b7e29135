using System.Text.Json;

namespace Assay.Benchmarks.Records.Json;

/// <summary>One way to read and write the record.</summary>
/// <param name="Name">What the table calls it.</param>
/// <param name="Read">Reads a record from UTF-8.</param>
/// <param name="Write">Writes the record of that number, and all the way to what the writer writes to.</param>
/// <param name="InModel">What was read, as the generated record.</param>
internal sealed record JsonWay(string Name, Func<byte[], object> Read, Action<Utf8JsonWriter, int> Write, Func<object, Shipment> InModel);
