namespace Assay;

/// <summary>What the source rules did to one source. No effect depends on the order of the rules.</summary>
public struct SourceEffects
{
    private int steps;
    private Reliability? set;
    private double setStrength;

    /// <summary>The flags raised.</summary>
    public FlagSet Flags { get; private set; }

    /// <summary>Sets the grade; of several, the one of the lowest strength holds.</summary>
    public void Set(Reliability grade, Weights weights)
    {
        var strength = weights.Strength(grade);
        if (set is null || strength < setStrength || (strength == setStrength && grade > set))
            (set, setStrength) = (grade, strength);
    }

    /// <summary>Moves the grade towards A (positive) or E (negative).</summary>
    public void Step(int up) => steps += up;

    /// <summary>Raises the flag with this number.</summary>
    public void Flag(int flag) => Flags = Flags.With(flag);

    /// <summary>The grade that results: what was set, else the declared one, moved by all steps within A to E. F never moves.</summary>
    internal readonly Reliability Apply(Reliability declared)
    {
        var start = set ?? declared;
        return start == Reliability.F ? start : (Reliability)Math.Clamp((int)start - (long)steps, (int)Reliability.A, (int)Reliability.E);
    }
}

/// <summary>What the statement rules did to one statement: factors multiply, flags unite.</summary>
public struct StatementEffects
{
    internal StatementEffects(double weight, double even) => (Weight, Even) = (weight, even);

    /// <summary>The weight so far.</summary>
    public double Weight { get; private set; }

    /// <summary>The weight so far in the even tally.</summary>
    public double Even { get; private set; }

    /// <summary>The flags raised.</summary>
    public FlagSet Flags { get; private set; }

    /// <summary>Multiplies the weight; 0 or more.</summary>
    public void Factor(double factor) => (Weight, Even) = (Weight * factor, Even * factor);

    /// <summary>Raises the flag with this number.</summary>
    public void Flag(int flag) => Flags = Flags.With(flag);
}

/// <summary>What the claim rules did to one claim.</summary>
public struct ClaimEffects
{
    /// <summary>The flags raised.</summary>
    public FlagSet Flags { get; private set; }

    /// <summary>Raises the flag with this number.</summary>
    public void Flag(int flag) => Flags = Flags.With(flag);
}
