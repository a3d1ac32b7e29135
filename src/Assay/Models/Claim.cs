namespace Assay;

/// <content>How claims answer questions. The schema says, or by default the fields do.</content>
public partial record Claim
{
    /// <summary>The question that this claim answers; null if its kind takes part in none.</summary>
    public virtual QuestionKey? Question => null;

    /// <summary>Whether the other claim holds if this one does. Asked only of other claims of the same question.</summary>
    public virtual bool Implies(Claim other) => false;

    /// <summary>Whether the two cannot both hold. Asked only of other claims of the same question, and symmetric whichever of them says so.</summary>
    public virtual bool Excludes(Claim other) => false;
}
