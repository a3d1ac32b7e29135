using FluentValidation;

namespace Assay.Benchmarks.Records.Validation;

/// <summary>The validator with FluentValidation. Its patterns are generated code too.</summary>
internal sealed class FluentShipmentValidator : AbstractValidator<PlainShipment>
{
    public FluentShipmentValidator()
    {
        RuleFor(shipment => shipment.Title).Length(3, 80).WithErrorCode("length");
        RuleFor(shipment => shipment.Reference).Matches(HandWithRegex.Reference).WithErrorCode("pattern");
        RuleFor(shipment => shipment.Checksum).Matches(HandWithRegex.Checksum).WithErrorCode("pattern");
        RuleFor(shipment => shipment.Port).Matches(HandWithRegex.Port).WithErrorCode("pattern");
        RuleFor(shipment => shipment.Crates).InclusiveBetween(1, 10_000).WithErrorCode("range");
        RuleFor(shipment => shipment.Weight).InclusiveBetween(0.5, 50_000).WithErrorCode("range");
        RuleFor(shipment => shipment.Share).InclusiveBetween(0, 1).WithErrorCode("range");
        RuleFor(shipment => shipment.Shipped).InclusiveBetween(new DateOnly(1990, 1, 1), new DateOnly(2039, 12, 31)).WithErrorCode("range");
        RuleFor(shipment => shipment.Marks).Must(marks => marks.Length is >= 1 and <= 5).WithErrorCode("items");
    }
}
