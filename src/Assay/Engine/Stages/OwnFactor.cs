namespace Assay.Engine;

/// <summary>The factors of a weight that no rule brings. They are told from rules by numbers below 0.</summary>
internal static class OwnFactor
{
    public const int Strength = -1;
    public const int Certainty = -2;
    public const int Doubt = -3;
    public const int Stance = -4;
    public const int Origin = -5;

    private static readonly string[] Names = ["strength", "certainty", "doubt", "stance", "origin"];

    public static string NameOf(int factor) => Names[-1 - factor];

    /// <summary>Why the factor is there, in words.</summary>
    public static string Because(int factor, Case scene, int statement)
    {
        switch (factor)
        {
            case Strength:
                var weakest = scene.Chains.WeakestOf(statement);
                return $"{new SourceView(scene, weakest).Name} is graded {scene.Grades[weakest]}.";
            case Certainty: return "The speaker hedges.";
            case Doubt: return "A doubt says less than a denial.";
            case Stance: return "It takes no side.";
            case Origin: return "Nobody knows who said it first.";
            default: throw new ArgumentOutOfRangeException(nameof(factor), factor, "There is no such factor.");
        }
    }
}
