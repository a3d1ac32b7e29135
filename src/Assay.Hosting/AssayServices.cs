using Assay;
using Assay.Hosting;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Adds models to an application.</summary>
public static class AssayServices
{
    /// <summary>
    /// Adds a model, as its own type and as <see cref="Model"/>, and an <see cref="Assessor{TModel}"/> for it, also as <see cref="Assessor"/>; all of
    /// them for as long as the application runs. Several models may stand side by side. Adding one a second time adds nothing.
    /// </summary>
    /// <typeparam name="TModel">The model, as a schema generates it.</typeparam>
    /// <param name="services">The services.</param>
    /// <param name="optionsName">
    /// The name of the <see cref="AssayOptions"/> by which it works; by default those without a name. They are checked when the application starts.
    /// </param>
    public static IServiceCollection AddAssay<TModel>(this IServiceCollection services, string? optionsName = null)
        where TModel : Model, IModel<TModel>
    {
        ArgumentNullException.ThrowIfNull(services);
        var name = optionsName ?? Options.Options.DefaultName;
        services.AddOptions<AssayOptions>(name).ValidateOnStart();
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IValidateOptions<AssayOptions>, AssayOptionsCheck>());
        if (services.Any(service => service.ServiceType == typeof(Assessor<TModel>)))
            return services;
        services.TryAddSingleton(TModel.Instance);
        services.AddSingleton<Model>(provider => provider.GetRequiredService<TModel>());
        services.AddSingleton(provider => Make<TModel>(provider, name));
        services.AddSingleton<Assessor>(provider => provider.GetRequiredService<Assessor<TModel>>());
        return services;
    }

    /// <summary>As <see cref="AddAssay{TModel}(IServiceCollection, string)"/>, with options without a name.</summary>
    /// <typeparam name="TModel">The model, as a schema generates it.</typeparam>
    /// <param name="services">The services.</param>
    /// <param name="configure">Sets the options.</param>
    public static IServiceCollection AddAssay<TModel>(this IServiceCollection services, Action<AssayOptions> configure)
        where TModel : Model, IModel<TModel>
    {
        ArgumentNullException.ThrowIfNull(services);
        return services.AddAssay<TModel>().Configure(configure);
    }

    private static Assessor<TModel> Make<TModel>(IServiceProvider provider, string name)
        where TModel : Model
    {
        var options = provider.GetRequiredService<IOptionsMonitor<AssayOptions>>();
        var logger = provider.GetService<ILoggerFactory>()?.CreateLogger<Assessor<TModel>>() ?? NullLogger<Assessor<TModel>>.Instance;
        return new(provider.GetRequiredService<TModel>(), () => options.Get(name), logger, provider.GetService<TimeProvider>() ?? TimeProvider.System);
    }
}
