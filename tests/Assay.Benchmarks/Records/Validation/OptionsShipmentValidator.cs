using Microsoft.Extensions.Options;

namespace Assay.Benchmarks.Records.Validation;

/// <summary>The validator that the generator of Microsoft.Extensions.Options makes of the attributes.</summary>
[OptionsValidator]
internal sealed partial class OptionsShipmentValidator : IValidateOptions<PlainShipment>;
