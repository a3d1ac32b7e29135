namespace Assay.Benchmarks.Engine.Cases;

/// <summary>What a dossier of the benchmarks looks like; equal shapes give equal dossiers.</summary>
/// <param name="Statements">How many statements it has.</param>
/// <param name="Claims">How many claims they are about.</param>
/// <param name="Popularity">How often each is talked about.</param>
/// <param name="Seed">Tells dossiers that look alike apart.</param>
internal sealed record CaseShape(int Statements, int Claims, Popularity Popularity, int Seed = 0)
{
    /// <summary>One claim for ten statements.</summary>
    public static CaseShape Of(int statements, Popularity popularity) => new(statements, statements / 10, popularity);

    /// <summary>One claim that everybody talks about.</summary>
    public static CaseShape OneClaim(int statements) => new(statements, 1, Popularity.Uniform);

    public int Sources => Math.Max(8, Statements / 25);

    public int Evidence => Math.Max(4, Statements / 20);

    public int Parties => 12;

    /// <summary>The dossier.</summary>
    public Dossier Make() => new CaseMaker(this).Make();

    public override string ToString() =>
        string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{Statements:N0} statements, {Claims:N0} claims, {Popularity}, seed {Seed}");
}
