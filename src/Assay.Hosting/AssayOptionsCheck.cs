using Microsoft.Extensions.Options;

namespace Assay.Hosting;

/// <summary>Whether options make sense, before anything is done by them.</summary>
internal sealed class AssayOptionsCheck : IValidateOptions<AssayOptions>
{
    public ValidateOptionsResult Validate(string? name, AssayOptions options)
    {
        var result = new ValidateOptionsResultBuilder();
        if (options.MaxBytes is < 1)
            result.AddError("it must be at least 1; leave it out for no limit of your own", nameof(options.MaxBytes));
        if (options.MaxLoggedDiagnostics < 0)
            result.AddError("it must not be negative", nameof(options.MaxLoggedDiagnostics));
        if (!Enum.IsDefined(options.AsOf))
            result.AddError($"there is no {options.AsOf}; write {nameof(AsOfDay.LatestStatement)} or {nameof(AsOfDay.Today)}", nameof(options.AsOf));
        return result.Build();
    }
}
