using Assay;
using Assay.Conflict;
using Harbour;
using Microsoft.EntityFrameworkCore;
using Storage;

Console.OutputEncoding = System.Text.Encoding.UTF8;

await using (var cases = new ConflictDatabase())
{
    await KeepAsync(cases, await ConflictModel.Instance.LoadAsync(args[0]));

    var sent = cases.Set<TroopDeployment>().Where(deployment => deployment.Host == "ru" && deployment.Strength != null);
    Print("sent to ru, counted", await sent.Select(deployment => deployment.Id).Order().ToListAsync());
    var denied = cases.Set<Statement>().Where(statement => statement.Source == "russia" && statement.Stance == Stance.Denies);
    Print("denied by russia", await denied.Select(statement => statement.Id).Order().ToListAsync());
    var agencies = cases.Set<Source>().OfType<IntelligenceService>().Where(source => source.Owner != null);
    Print("agencies with an owner", await agencies.Select(source => source.Id).Order().ToListAsync());
    var early = cases.Set<Statement>().Where(statement => EF.Property<DateOnly?>(statement, "Made_to") < new DateOnly(2024, 10, 19));
    Print("made before 19 October", await early.Select(statement => statement.Id).Order().ToListAsync());
    var many = cases.Set<TroopDeployment>().Where(deployment => EF.Property<decimal?>(deployment, "Strength_from") >= 9000);
    Print("9,000 or more", await many.Select(deployment => deployment.Id).Order().ToListAsync());
    // A reference is the text of an id to the database, which C# has to be told.
    var spoken = cases.Set<TroopDeployment>()
        .Join(cases.Set<Statement>(), deployment => deployment.Id, statement => (string)(object)statement.Claim, (deployment, statement) => new { deployment.Unit, statement.Source });
    Print("spoke of special forces", await spoken.Where(pair => pair.Unit == UnitKind.SpecialForces).Select(pair => pair.Source).Distinct().Order().ToListAsync());
}

await using (var roads = new HarbourDatabase())
{
    await KeepAsync(roads, await HarbourModel.Instance.LoadAsync("harbour.dossier.yaml"));

    Print("seen under a flag", await roads.Set<Sighting>().Where(sighting => sighting.Flag == "line").Select(sighting => sighting.Id).ToListAsync());
    var october = new DateOnly(2024, 10, 31);
    Print("seen by the end of October", await roads.Set<Sighting>().Where(sighting => EF.Property<DateOnly?>(sighting, "On_to") <= october).Select(sighting => sighting.Id).ToListAsync());
    Print("longer than 200", await roads.Set<Moored>().Where(moored => moored.Length > 200).Select(moored => moored.Id).ToListAsync());
    var ore = new ValueList<Cargo>();
    Print("without cargo", await roads.Set<Moored>().Where(moored => moored.Cargo == ore).Select(moored => moored.Id).ToListAsync());
    Print("12 to a page", (await roads.Set<LogEntry>().Where(entry => entry.Page == 12).ToListAsync()).Select(entry => $"{entry.Id} heard {entry.Heard}"));
}

// Stores a dossier, reads it in another context, and says whether it is what it was.
static async Task KeepAsync<T>(T database, Dossier dossier)
    where T : DossierDatabase, new()
{
    await database.Database.EnsureDeletedAsync();
    await database.Database.EnsureCreatedAsync();
    await database.StoreAsync(dossier);
    await using var later = new T();
    var read = await later.ReadAsync();
    Console.WriteLine($"{read}: {(read.Equals(dossier) ? "equal" : "not equal")}, {(DossierWriter.ToText(read) == DossierWriter.ToText(dossier) ? "same text" : "another text")}");
}

static void Print<T>(string question, IEnumerable<T> answers) => Console.WriteLine($"{question}: {string.Join(' ', answers)}");

internal sealed class ConflictDatabase() : DossierDatabase(ConflictModel.Instance, new DbContextOptionsBuilder().UseSqlite("Data Source=conflict.db").Options);

internal sealed class HarbourDatabase() : DossierDatabase(HarbourModel.Instance, new DbContextOptionsBuilder().UseSqlite("Data Source=harbour.db").Options);
