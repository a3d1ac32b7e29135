using System.Text.Json.Serialization;

namespace Assay;

/// <summary>
/// One case: who said what, when, on whose word, with what evidence. Immutable; two dossiers are equal if all they hold is equal.
/// <see cref="Model.LoadAsync(string, CancellationToken)"/> reads one from files; in code, <c>new Dossier { Name = …, Claims = […] }</c>
/// makes one, which <see cref="Validate"/> checks as loading would.
/// </summary>
[JsonConverter(typeof(WholeDossierConverter))]
public sealed partial record Dossier
{
    private readonly ValueList<Relation> relations;

    /// <summary>The case's id: what its files have at <c>dossier:</c>.</summary>
    public required string Name { get; init; }

    /// <summary>The model whose kinds it uses.</summary>
    public Model Model { get; init; } = CoreModel.Instance;

    /// <summary>What it is about, for readers.</summary>
    public string? Title { get; init; }

    /// <summary>The parties, by id.</summary>
    public EntitySet<Party> Parties { get; init; } = [];

    /// <summary>The sources, by id.</summary>
    public EntitySet<Source> Sources { get; init; } = [];

    /// <summary>The evidence, by id.</summary>
    public EntitySet<Evidence> Evidence { get; init; } = [];

    /// <summary>The claims, by id.</summary>
    public EntitySet<Claim> Claims { get; init; } = [];

    /// <summary>The statements, by id.</summary>
    public EntitySet<Statement> Statements { get; init; } = [];

    /// <summary>
    /// What it says itself of how claims hang together: one relation a claim, by id. However they are given, they are kept in this form.
    /// </summary>
    public ValueList<Relation> Relations
    {
        get => relations;
        init => relations = Relation.Normalise(value);
    }

    /// <summary>The records of a family, by id.</summary>
    public IReadOnlyList<Entity> Of(Family family) => family switch
    {
        Family.Party => Parties,
        Family.Source => Sources,
        Family.Evidence => Evidence,
        Family.Claim => Claims,
        _ => Statements,
    };

    /// <summary>The record of a family with this id, or null.</summary>
    public Entity? Find(Family family, string id) => family switch
    {
        Family.Party => Parties.TryGet(id, out var party) ? party : null,
        Family.Source => Sources.TryGet(id, out var source) ? source : null,
        Family.Evidence => Evidence.TryGet(id, out var evidence) ? evidence : null,
        Family.Claim => Claims.TryGet(id, out var claim) ? claim : null,
        _ => Statements.TryGet(id, out var statement) ? statement : null,
    };

    /// <summary>The case's id, and how much it holds.</summary>
    public override string ToString() =>
        string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{Name}: {Sources.Count} sources, {Claims.Count} claims, {Statements.Count} statements");
}
