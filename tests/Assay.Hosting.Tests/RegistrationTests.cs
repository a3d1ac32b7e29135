using Assay.Conflict;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;

namespace Assay.Hosting.Tests;

public sealed class RegistrationTests
{
    [Fact]
    public void A_model_is_there_as_its_own_type_and_as_a_model()
    {
        using var services = new ServiceCollection().AddAssay<ConflictModel>().BuildServiceProvider(validateScopes: true);

        services.GetRequiredService<ConflictModel>().Should().BeSameAs(ConflictModel.Instance);
        services.GetRequiredService<Model>().Should().BeSameAs(ConflictModel.Instance);
        services.GetRequiredService<Assessor<ConflictModel>>().Model.Should().BeSameAs(ConflictModel.Instance);
        services.GetRequiredService<Assessor>().Should().BeSameAs(services.GetRequiredService<Assessor<ConflictModel>>());
    }

    [Fact]
    public void Several_models_stand_side_by_side()
    {
        using var services = new ServiceCollection().AddAssay<CoreModel>().AddAssay<ConflictModel>().AddAssay<ConflictModel>().BuildServiceProvider();

        services.GetServices<Model>().Should().Equal(CoreModel.Instance, ConflictModel.Instance);
        services.GetServices<Assessor>().Select(assessor => assessor.Model.Name).Should().Equal("Core", "Conflict");
        services.GetRequiredService<Assessor<CoreModel>>().Model.Should().BeSameAs(CoreModel.Instance);
    }

    [Fact]
    public async Task Options_come_from_configuration()
    {
        using var host = HostWith(new() { ["Assay:MaxBytes"] = "20", ["Assay:AsOf"] = "Today" }, services =>
        {
            services.AddAssay<ConflictModel>();
            services.AddOptions<AssayOptions>().BindConfiguration("Assay");
        });
        await host.StartAsync();

        host.Services.GetRequiredService<IOptions<AssayOptions>>().Value.AsOf.Should().Be(AsOfDay.Today);
        (await host.Services.GetRequiredService<Assessor<ConflictModel>>().TryLoadAsync(Texts.Body(), DossierFormat.Yaml))
            .Diagnostics.Select(d => d.Code).Should().Equal("ASY2005");
    }

    [Fact]
    public async Task Each_model_can_have_options_of_its_own()
    {
        using var host = HostWith(new() { ["Strict:MaxBytes"] = "20" }, services =>
        {
            services.AddAssay<ConflictModel>().AddAssay<CoreModel>("strict");
            services.AddOptions<AssayOptions>("strict").BindConfiguration("Strict");
        });

        (await Codes<ConflictModel>("Conflict")).Should().BeEmpty();
        (await Codes<CoreModel>("Core")).Should().Equal("ASY2005");

        async Task<IEnumerable<string>> Codes<TModel>(string model)
            where TModel : Model =>
            (await host.Services.GetRequiredService<Assessor<TModel>>().TryLoadAsync(Texts.Body($"dossier: a\nmodel: {model}\n"), DossierFormat.Yaml))
                .Diagnostics.Select(d => d.Code);
    }

    [Theory]
    [InlineData("MaxBytes", "0")]
    [InlineData("MaxLoggedDiagnostics", "-1")]
    [InlineData("AsOf", "7")]
    public async Task Options_that_make_no_sense_keep_the_application_from_starting(string option, string value)
    {
        using var host = HostWith(new() { [$"Assay:{option}"] = value }, services =>
        {
            services.AddAssay<ConflictModel>();
            services.AddOptions<AssayOptions>().BindConfiguration("Assay");
        });

        await host.Awaiting(h => h.StartAsync()).Should().ThrowAsync<OptionsValidationException>().WithMessage($"*{option}*");
    }

    [Fact]
    public void Options_can_be_set_in_code()
    {
        using var services = new ServiceCollection().AddAssay<ConflictModel>(options => options.MaxBytes = 5).BuildServiceProvider();

        services.GetRequiredService<IOptions<AssayOptions>>().Value.MaxBytes.Should().Be(5);
    }

    private static IHost HostWith(Dictionary<string, string?> settings, Action<IServiceCollection> add)
    {
        var builder = Host.CreateEmptyApplicationBuilder(settings: null);
        builder.Configuration.AddInMemoryCollection(settings);
        add(builder.Services);
        return builder.Build();
    }
}
