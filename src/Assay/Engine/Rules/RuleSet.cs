using System.Collections.Immutable;
using System.ComponentModel;

namespace Assay;

/// <summary>The rules, tables and weights of a model, compiled. Generated code derives from it; rules run in ordinal order of their id.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class RuleSet
{
    /// <summary>The numbers behind the arithmetic.</summary>
    public abstract Weights Weights { get; }

    /// <summary>The rows of the verdict table, in order; the last one always holds.</summary>
    public abstract ImmutableArray<VerdictInfo> Verdicts { get; }

    /// <summary>The rows of the credibility table, in order; their names are the grades 1 to 6.</summary>
    public abstract ImmutableArray<VerdictInfo> CredibilityRows { get; }

    /// <summary>The flags that rules can raise, in ordinal order; a flag's number is its place here.</summary>
    public abstract ImmutableArray<string> Flags { get; }

    /// <summary>Runs the source rules.</summary>
    public abstract void OnSource<TTracer>(SourceView source, ref SourceEffects effects, ref TTracer tracer)
        where TTracer : struct, IRuleTracer;

    /// <summary>Runs the statement rules.</summary>
    public abstract void OnStatement<TTracer>(StatementView statement, ref StatementEffects effects, ref TTracer tracer)
        where TTracer : struct, IRuleTracer;

    /// <summary>Runs the claim rules, which can only raise flags.</summary>
    public abstract void OnClaim<TTracer>(ClaimView claim, in Tally tally, ref ClaimEffects effects, ref TTracer tracer)
        where TTracer : struct, IRuleTracer;

    /// <summary>The first row of <see cref="Verdicts"/> that holds.</summary>
    public abstract int Verdict(ClaimView claim, in Tally tally);

    /// <summary>The first row of <see cref="CredibilityRows"/> that holds.</summary>
    public abstract int Credibility(ClaimView claim, in Tally tally);

    /// <summary>The place of the first conjunct of a row of <see cref="Verdicts"/> that does not hold, from 0; -1 if all of them hold.</summary>
    public abstract int FailedVerdictConjunct(int row, ClaimView claim, in Tally tally);

    /// <summary>The place of the first conjunct of a row of <see cref="CredibilityRows"/> that does not hold, from 0; -1 if all of them hold.</summary>
    public abstract int FailedCredibilityConjunct(int row, ClaimView claim, in Tally tally);
}
