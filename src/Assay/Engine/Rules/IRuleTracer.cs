namespace Assay;

/// <summary>Hears of every rule that fires. It is a struct type parameter, so that the one that is off costs nothing.</summary>
public interface IRuleTracer
{
    /// <summary>Whether anything listens; reasons are only put into words if so.</summary>
    bool IsOn { get; }

    /// <summary>A statement rule multiplied the weight.</summary>
    void Weight(string rule, double factor, string? because);

    /// <summary>A source rule set a grade, or moved it by steps (up is positive).</summary>
    void Grade(string rule, Reliability? set, int steps, string? because);

    /// <summary>A rule raised a flag.</summary>
    void Flag(string rule, string flag, string? because);
}

/// <summary>Listens to nothing.</summary>
public readonly struct NoTracer : IRuleTracer
{
    /// <inheritdoc/>
    public bool IsOn => false;

    /// <inheritdoc/>
    public void Weight(string rule, double factor, string? because)
    {
    }

    /// <inheritdoc/>
    public void Grade(string rule, Reliability? set, int steps, string? because)
    {
    }

    /// <inheritdoc/>
    public void Flag(string rule, string flag, string? because)
    {
    }
}
