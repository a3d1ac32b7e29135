using System.Text.RegularExpressions;
using FluentValidation;

namespace Assay.Benchmarks.Records.Validation;

/// <summary>The validator with FluentValidation.</summary>
internal sealed class FluentShipmentValidator : AbstractValidator<PlainShipment>
{
    /// <param name="pattern">Makes what FluentValidation matches with of one of ours.</param>
    public FluentShipmentValidator(Func<Regex, Regex> pattern)
    {
        RuleFor(shipment => shipment.Title).NotNull().WithErrorCode("required").Length(3, 80).WithErrorCode("length");
        RuleFor(shipment => shipment.Reference).NotNull().WithErrorCode("required").Matches(pattern(HandWithRegex.Reference)).WithErrorCode("pattern");
        RuleFor(shipment => shipment.Checksum).NotNull().WithErrorCode("required").Matches(pattern(HandWithRegex.Checksum)).WithErrorCode("pattern");
        RuleFor(shipment => shipment.Port).NotNull().WithErrorCode("required").Matches(pattern(HandWithRegex.Port)).WithErrorCode("pattern");
        RuleFor(shipment => shipment.Crates).InclusiveBetween(1, 10_000).WithErrorCode("range");
        RuleFor(shipment => shipment.Weight).InclusiveBetween(0.5, 50_000).WithErrorCode("range");
        RuleFor(shipment => shipment.Share).InclusiveBetween(0, 1).WithErrorCode("range");
        RuleFor(shipment => shipment.Shipped).InclusiveBetween(new DateOnly(1990, 1, 1), new DateOnly(2039, 12, 31)).WithErrorCode("range");
        RuleFor(shipment => shipment.Marks).Must(marks => marks.Length is >= 1 and <= 5).WithErrorCode("items");
        RuleForEach(shipment => shipment.Marks).MaximumLength(20).WithErrorCode("length");
    }
}
