using Assay.Conflict;

namespace Assay.Packages.Tests;

/// <summary>Generated records as the entities of a database.</summary>
[Collection(nameof(LocalFeed))]
public sealed class SqliteTests(LocalFeed feed)
{
    [Fact]
    public async Task Dossiers_of_any_model_are_stored_read_back_equal_and_queried()
    {
        var dossier = await ConflictModel.Instance.LoadAsync(Repository.Seeds);
        var deployments = dossier.Claims.OfType<TroopDeployment>().ToList();
        var counted = deployments.Where(deployment => deployment.Host == "ru" && deployment.Strength != null).Select(deployment => deployment.Id);
        var denied = dossier.Statements.Where(statement => statement.Source == "russia" && statement.Stance == Stance.Denies).Select(statement => statement.Id);
        var agencies = dossier.Sources.OfType<IntelligenceService>().Where(source => source.Owner != null).Select(source => source.Id);
        var early = dossier.Statements.Where(statement => statement.Made?.Latest < new DateOnly(2024, 10, 19)).Select(statement => statement.Id);
        var many = deployments.Where(deployment => deployment.Strength?.Low >= 9000).Select(deployment => deployment.Id);
        var special = deployments.Where(deployment => deployment.Unit == UnitKind.SpecialForces).Select(deployment => new Ref<Claim>(deployment.Id)).ToList();
        var spoke = dossier.Statements.Where(statement => special.Contains(statement.Claim)).Select(statement => statement.Source.Id).Distinct().Order();

        var output = await Consumer.Of(feed, "Sqlite").OutputAsync(Repository.Seeds);

        output.Should().Be(
            $"""
            {dossier}: equal, same text
            sent to ru, counted: {string.Join(' ', counted)}
            denied by russia: {string.Join(' ', denied)}
            agencies with an owner: {string.Join(' ', agencies)}
            made before 19 October: {string.Join(' ', early)}
            9,000 or more: {string.Join(' ', many)}
            spoke of special forces: {string.Join(' ', spoke)}
            roads: 2 sources, 4 claims, 3 statements: equal, same text
            seen under a flag: etoile-north
            seen by the end of October: etoile-north
            longer than 200: etoile-south
            without cargo: etoile-south
            12 to a page: s-1 heard [2024, 2024-10]

            """);
    }
}
