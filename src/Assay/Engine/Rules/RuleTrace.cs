using System.ComponentModel;
using System.Runtime.InteropServices;

namespace Assay;

/// <summary>What the rules of one stratum did to one source, statement or claim, in the order in which they did it. To be cleared and used again.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class RuleTrace
{
    internal List<FactorTrace> Factors { get; } = [];

    internal List<GradeTrace> Grades { get; } = [];

    internal List<FlagTrace> Flags { get; } = [];

    internal void Clear()
    {
        Factors.Clear();
        Grades.Clear();
        Flags.Clear();
    }
}

/// <summary>A factor of a weight: a rule's, or one of the engine's own, whose numbers are below 0.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct FactorTrace(int Rule, double Factor);

/// <summary>What a source rule did to a grade.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct GradeTrace(int Rule, Reliability? Set, int Steps);

/// <summary>A flag that a rule raised, by its number in <see cref="RuleSet.Flags"/>.</summary>
internal readonly record struct FlagTrace(int Rule, int Flag);
