using Assay.Engine;

namespace Assay;

/// <summary>One factor of a weight.</summary>
public sealed record WeightFactor
{
    private readonly Case? scene;
    private readonly int statement;
    private readonly int number;
    private string? because;

    /// <param name="rule">The rule's id, or what else it is: strength, certainty, doubt, stance, origin, standing.</param>
    /// <param name="factor">The number; 0 or more.</param>
    /// <param name="because">The reason, in words.</param>
    public WeightFactor(string rule, double factor, string because) => (Rule, Factor, this.because) = (rule, factor, because);

    internal WeightFactor(Case scene, int statement, in FactorTrace traced)
    {
        (this.scene, this.statement, number) = (scene, statement, traced.Rule);
        (Rule, Factor) = (number < 0 ? OwnFactor.NameOf(number) : scene.Index.Model.Rules.Rules[number].Id, traced.Factor);
    }

    /// <summary>The rule's id, or what else it is: strength, certainty, doubt, stance, origin, standing.</summary>
    public string Rule { get; }

    /// <summary>The number; 0 or more.</summary>
    public double Factor { get; }

    /// <summary>The reason, in words. Put into them when somebody asks.</summary>
    public string Because => because ??= number < 0
        ? OwnFactor.Because(number, scene!, statement)
        : scene!.Index.Model.Rules.StatementReason(number, new StatementView(scene, statement)) ?? "";

    /// <inheritdoc/>
    public bool Equals(WeightFactor? other) => other is not null && Rule == other.Rule && Factor == other.Factor && Because == other.Because;

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Rule, Factor);
}
