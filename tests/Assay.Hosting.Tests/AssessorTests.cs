using Assay.Conflict;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Assay.Hosting.Tests;

public sealed class AssessorTests
{
    private readonly LogBook log = new();

    [Fact]
    public async Task Loading_and_assessing_are_logged()
    {
        var assessment = await Assessor().AssessAsync(Texts.Body(), DossierFormat.Yaml, "body");

        assessment.Claims.Should().ContainSingle();
        log.Category.Should().Be("Assay.Hosting.Assessor");
        log.Entries.Should().Equal(
            (LogLevel.Information, 1, "Loaded the dossier a of the model Conflict from body: 1 claims, 2 statements, in 0 ms"),
            (LogLevel.Information, 7, "Assessed the dossier a of the model Conflict as of 2024-05-08: 1 claims, in 0 ms"));
    }

    [Fact]
    public async Task Mistakes_are_logged_with_their_places()
    {
        await Assessor().Awaiting(a => a.LoadAsync(Texts.Body(Texts.Case.Replace("claim: c,", "claim: d,")), DossierFormat.Yaml, "body"))
            .Should().ThrowAsync<DossierException>();

        log.Entries.Should().HaveCount(3);
        log.Entries[0].Should().Match<(LogLevel Level, int Event, string Message)>(e => e.Level == LogLevel.Error && e.Event == 3 && e.Message.StartsWith("body(6,30): ASY2050: "));
        log.Entries[2].Should().Be((LogLevel.Error, 2, "Could not load body with the model Conflict: 2 errors, after 0 ms"));
    }

    [Theory]
    [InlineData(true, 1)]
    [InlineData(false, 0)]
    public void Warnings_are_logged_if_wanted(bool wanted, int count)
    {
        // A circle of membership is odd, but no error.
        var dossier = new Dossier { Name = "a", Model = ConflictModel.Instance, Parties = [new Party { Id = "p", MemberOf = ["q"] }, new Party { Id = "q", MemberOf = ["p"] }] };

        Assessor(options => options.LogWarnings = wanted).Validate(dossier).Should().ContainSingle();

        log.Entries.Count(e => e.Level == LogLevel.Warning && e.Event == 4).Should().Be(count);
        log.Entries[^1].Should().Be((LogLevel.Information, 6, "Validated the dossier a of the model Conflict: 0 errors, 1 warnings"));
    }

    [Fact]
    public async Task No_more_is_logged_than_is_wanted()
    {
        await Assessor(options => options.MaxLoggedDiagnostics = 1).TryLoadAsync(Texts.Body(Texts.Case.Replace("claim: c,", "claim: d,")), DossierFormat.Yaml);

        log.Entries.Select(e => e.Event).Should().Equal(3, 5, 2);
        log.Entries[1].Message.Should().Be("And 1 more, which are not logged");
    }

    [Fact]
    public async Task The_day_is_that_of_the_latest_statement_or_today()
    {
        (await Assessor().AssessAsync(Texts.Body(), DossierFormat.Yaml)).AsOf.Should().Be(new DateOnly(2024, 5, 8));
        var today = Assessor(options => options.AsOf = AsOfDay.Today);
        (await today.AssessAsync(Texts.Body(), DossierFormat.Yaml)).AsOf.Should().Be(new DateOnly(2024, 5, 7));
        (await today.AssessAsync(Texts.Body(), DossierFormat.Yaml, assess: new AssessOptions { AsOf = new DateOnly(2024, 5, 6) })).AsOf.Should().Be(new DateOnly(2024, 5, 6));
    }

    [Fact]
    public async Task Files_are_loaded_like_streams()
    {
        var path = Path.Combine(Path.GetTempPath(), $"{Guid.NewGuid():N}.yaml");
        await File.WriteAllTextAsync(path, Texts.Case);
        try
        {
            (await Assessor().AssessAsync(path)).Dossier.Name.Should().Be("a");
            (await Assessor(options => options.MaxBytes = 3).TryLoadAsync(path)).IsLoaded.Should().BeFalse();
        }
        finally
        {
            File.Delete(path);
        }
    }

    [Fact]
    public async Task Work_can_be_stopped()
    {
        var (assessor, stopped) = (Assessor(), new CancellationToken(canceled: true));
        var dossier = await assessor.LoadAsync(Texts.Body(), DossierFormat.Yaml);

        await assessor.Awaiting(a => a.LoadAsync(Texts.Body(), DossierFormat.Yaml, cancellationToken: stopped)).Should().ThrowAsync<OperationCanceledException>();
        assessor.Invoking(a => a.Validate(dossier, stopped)).Should().Throw<OperationCanceledException>();
        assessor.Invoking(a => a.Assess(dossier, cancellationToken: stopped)).Should().Throw<OperationCanceledException>();
    }

    [Fact]
    public async Task Without_a_log_nothing_is_logged()
    {
        using var services = new ServiceCollection().AddAssay<ConflictModel>().BuildServiceProvider();

        (await services.GetRequiredService<Assessor<ConflictModel>>().AssessAsync(Texts.Body(), DossierFormat.Yaml)).Claims.Should().ContainSingle();
    }

    private Assessor<ConflictModel> Assessor(Action<AssayOptions>? configure = null)
    {
        var services = new ServiceCollection()
            .AddLogging(logging => logging.AddProvider(log))
            .AddSingleton<TimeProvider>(new ClockAt(new DateTimeOffset(2024, 5, 7, 23, 30, 0, TimeSpan.Zero)))
            .AddAssay<ConflictModel>(configure ?? (_ => { }));
        return services.BuildServiceProvider().GetRequiredService<Assessor<ConflictModel>>();
    }
}
