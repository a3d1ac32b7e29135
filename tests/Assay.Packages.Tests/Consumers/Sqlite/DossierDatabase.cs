using Assay;
using Microsoft.EntityFrameworkCore;

namespace Storage;

/// <summary>One dossier in a database. Derive a class for each model, since EF keeps one mapping for each class.</summary>
public abstract class DossierDatabase(Model model, DbContextOptions options) : DbContext(options)
{
    /// <summary>Stores a dossier in an empty database, all or nothing.</summary>
    public async Task StoreAsync(Dossier dossier, CancellationToken cancellationToken = default)
    {
        Add(new Header { Name = dossier.Name, Title = dossier.Title });
        AddRange(dossier.Relations);
        foreach (var family in Enum.GetValues<Family>())
            AddRange(dossier.Of(family));
        await SaveChangesAsync(cancellationToken);
    }

    /// <summary>The dossier that is stored. What others may have written is to be validated, as after any other change.</summary>
    public async Task<Dossier> ReadAsync(CancellationToken cancellationToken = default)
    {
        // One state of the database, whatever is written meanwhile.
        await using var transaction = await Database.BeginTransactionAsync(cancellationToken);
        var header = await Set<Header>().AsNoTracking().SingleAsync(cancellationToken);
        return new Dossier
        {
            Name = header.Name,
            Title = header.Title,
            Model = model,
            Parties = (await AllAsync<Party>(cancellationToken)).ToEntitySet(),
            Sources = (await AllAsync<Source>(cancellationToken)).ToEntitySet(),
            Evidence = (await AllAsync<Evidence>(cancellationToken)).ToEntitySet(),
            Claims = (await AllAsync<Claim>(cancellationToken)).ToEntitySet(),
            Statements = (await AllAsync<Statement>(cancellationToken)).ToEntitySet(),
            Relations = [.. await AllAsync<Relation>(cancellationToken)],
        };
    }

    /// <inheritdoc/>
    public override int SaveChanges(bool acceptAllChangesOnSuccess)
    {
        ChangeTracker.FillBounds();
        return base.SaveChanges(acceptAllChangesOnSuccess);
    }

    /// <inheritdoc/>
    public override Task<int> SaveChangesAsync(bool acceptAllChangesOnSuccess, CancellationToken cancellationToken = default)
    {
        ChangeTracker.FillBounds();
        return base.SaveChangesAsync(acceptAllChangesOnSuccess, cancellationToken);
    }

    /// <inheritdoc/>
    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder) => configurationBuilder.AddAssay(model);

    /// <inheritdoc/>
    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.Entity<Header>().ToTable("Dossier").HasKey(header => header.Name);
        modelBuilder.AddAssay(model);
    }

    private Task<List<T>> AllAsync<T>(CancellationToken cancellationToken)
        where T : class => Set<T>().AsNoTracking().ToListAsync(cancellationToken);

    private sealed record Header
    {
        public required string Name { get; init; }

        public string? Title { get; init; }
    }
}
