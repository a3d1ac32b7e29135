using System.ComponentModel;

namespace Assay;

/// <summary>
/// Hears of every rule that fires, by number. It is a struct type parameter, so that the one that is off costs nothing. What a rule has to say for
/// itself is put into words when somebody asks.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public interface IRuleTracer
{
    /// <summary>A statement rule multiplied the weight.</summary>
    void Weight(int rule, double factor);

    /// <summary>A source rule set a grade, or moved it by steps (up is positive).</summary>
    void Grade(int rule, Reliability? set, int steps);

    /// <summary>A rule raised a flag.</summary>
    void Flag(int rule, int flag);
}

/// <summary>Listens to nothing.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct NoTracer : IRuleTracer
{
    /// <inheritdoc/>
    public void Weight(int rule, double factor)
    {
    }

    /// <inheritdoc/>
    public void Grade(int rule, Reliability? set, int steps)
    {
    }

    /// <inheritdoc/>
    public void Flag(int rule, int flag)
    {
    }
}

/// <summary>Writes everything down.</summary>
/// <param name="trace">Where to.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct RecordingTracer(RuleTrace trace) : IRuleTracer
{
    /// <inheritdoc/>
    public void Weight(int rule, double factor) => trace.Factors.Add(new(rule, factor));

    /// <inheritdoc/>
    public void Grade(int rule, Reliability? set, int steps) => trace.Grades.Add(new(rule, set, steps));

    /// <inheritdoc/>
    public void Flag(int rule, int flag) => trace.Flags.Add(new(rule, flag));
}
