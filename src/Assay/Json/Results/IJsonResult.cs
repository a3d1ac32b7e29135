using System.Text.Json;

namespace Assay;

/// <summary>A result that can be written as JSON: for answers of an API, and the same that the command line prints.</summary>
public interface IJsonResult
{
    /// <summary>Writes one object. Numbers are as they were worked out, unrounded; days are <c>yyyy-MM-dd</c>.</summary>
    void WriteJson(Utf8JsonWriter writer);
}
