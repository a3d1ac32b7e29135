namespace Assay.Engine;

/// <summary>The factors of a weight that no rule brings. They are told from rules by numbers below 0.</summary>
internal static class OwnFactor
{
    public const int Strength = -1;
    public const int Certainty = -2;
    public const int Doubt = -3;
    public const int Stance = -4;
    public const int Origin = -5;

    /// <summary>What the factor is called, and why it is there.</summary>
    public static (string Name, string Because) InWords(int factor, Case scene, int statement)
    {
        switch (factor)
        {
            case Strength:
                var weakest = scene.Chains.WeakestOf(statement);
                return ("strength", $"{new SourceView(scene, weakest).Name} is graded {scene.Grades[weakest]}.");
            case Certainty: return ("certainty", "The speaker hedges.");
            case Doubt: return ("doubt", "A doubt says less than a denial.");
            case Stance: return ("stance", "It takes no side.");
            case Origin: return ("origin", "Nobody knows who said it first.");
            default: throw new ArgumentOutOfRangeException(nameof(factor), factor, "There is no such factor.");
        }
    }
}
