using System.ComponentModel.DataAnnotations;
using System.Text.Json.Serialization;

namespace Assay.Benchmarks.Records;

/// <summary>
/// The record as one writes it without a schema: immutable like the generated one, with the types of the framework. Its attributes are for
/// those validators that read them; a message is the name of a mistake, so that it can be compared.
/// </summary>
public sealed record PlainShipment
{
    public required string Id { get; init; }

    // Written and skipped in reading: the least that a serializer can do about it.
    public string Kind => "Shipment";

    [Required(AllowEmptyStrings = true, ErrorMessage = "required"), MinLength(3, ErrorMessage = "length"), MaxLength(80, ErrorMessage = "length")]
    public required string Title { get; init; }

    [Required(AllowEmptyStrings = true, ErrorMessage = "required"), RegularExpression("[A-Z]{2}-[0-9]{4}(/[0-9]{1,3})?", ErrorMessage = "pattern")]
    public required string Reference { get; init; }

    [Required(AllowEmptyStrings = true, ErrorMessage = "required"), RegularExpression("[0-9a-f]{64}", ErrorMessage = "pattern")]
    public required string Checksum { get; init; }

    [Required(AllowEmptyStrings = true, ErrorMessage = "required"), RegularExpression("[A-Z]{2}[A-Z2-9]{3}", ErrorMessage = "pattern")]
    public required string Port { get; init; }

    [Range(1, 10_000, ErrorMessage = "range")]
    public required long Crates { get; init; }

    [Range(0.5, 50_000.0, ErrorMessage = "range")]
    public required double Weight { get; init; }

    [Range(0.0, 1.0, ErrorMessage = "range")]
    public required double Share { get; init; }

    public required PlainTransport By { get; init; }

    [Range(typeof(DateOnly), "1990-01-01", "2039-12-31", ErrorMessage = "range", ParseLimitsInInvariantCulture = true)]
    public required DateOnly Shipped { get; init; }

    public required string Sender { get; init; }

    public required bool Insured { get; init; }

    [MinLength(1, ErrorMessage = "items"), MaxLength(5, ErrorMessage = "items"), EachMaxLength(20, ErrorMessage = "length")]
    public required string[] Marks { get; init; }
}

/// <summary>How goods travel.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<PlainTransport>))]
public enum PlainTransport
{
    Road,
    Rail,
    Ship,
    Aircraft,
}
