using System.Collections.Immutable;
using System.ComponentModel;

namespace Assay;

/// <summary>The rules, tables and weights of a model, compiled. Generated code derives from it; rules run in ordinal order of their id.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class RuleSet
{
    /// <summary>The numbers behind the arithmetic.</summary>
    public abstract Weights Weights { get; }

    /// <summary>Where the grades of sources come from.</summary>
    public abstract ReliabilityMode Reliability { get; }

    /// <summary>The rows of the verdict table, in order; the last one always holds.</summary>
    public abstract ImmutableArray<VerdictInfo> Verdicts { get; }

    /// <summary>The rows of the credibility table, in order; their names are the grades 1 to 6.</summary>
    public abstract ImmutableArray<VerdictInfo> CredibilityRows { get; }

    /// <summary>The flags that rules can raise, in ordinal order; a flag's number is its place here.</summary>
    public abstract ImmutableArray<string> Flags { get; }

    /// <summary>The rules in force, in ordinal order of their id, imported ones included; a rule's number is its place here.</summary>
    public abstract ImmutableArray<RuleInfo> Rules { get; }

    /// <summary>Runs the source rules.</summary>
    public abstract void OnSource(SourceView source, ref SourceEffects effects);

    /// <summary>Runs the source rules and writes down what each did.</summary>
    public abstract void OnSource(SourceView source, ref SourceEffects effects, RuleTrace trace);

    /// <summary>Why a source rule that fired did so, in words; null if it gives no reason.</summary>
    public abstract string? SourceReason(int rule, SourceView source);

    /// <summary>Runs the statement rules.</summary>
    public abstract void OnStatement(StatementView statement, ref StatementEffects effects);

    /// <summary>Runs the statement rules and writes down what each did.</summary>
    public abstract void OnStatement(StatementView statement, ref StatementEffects effects, RuleTrace trace);

    /// <summary>Why a statement rule that fired did so, in words; null if it gives no reason.</summary>
    public abstract string? StatementReason(int rule, StatementView statement);

    /// <summary>Runs the claim rules, which can only raise flags.</summary>
    public abstract void OnClaim(ClaimView claim, in Tally tally, ref ClaimEffects effects);

    /// <summary>Runs the claim rules and writes down what each did.</summary>
    public abstract void OnClaim(ClaimView claim, in Tally tally, ref ClaimEffects effects, RuleTrace trace);

    /// <summary>Why a claim rule that fired did so, in words; null if it gives no reason.</summary>
    public abstract string? ClaimReason(int rule, ClaimView claim, in Tally tally);

    /// <summary>The first row of <see cref="Verdicts"/> that holds.</summary>
    public abstract int Verdict(ClaimView claim, in Tally tally);

    /// <summary>The first row of <see cref="CredibilityRows"/> that holds.</summary>
    public abstract int Credibility(ClaimView claim, in Tally tally);

    /// <summary>The place of the first conjunct of a row of <see cref="Verdicts"/> that does not hold, from 0; -1 if all of them hold.</summary>
    public abstract int FailedVerdictConjunct(int row, ClaimView claim, in Tally tally);

    /// <summary>The place of the first conjunct of a row of <see cref="CredibilityRows"/> that does not hold, from 0; -1 if all of them hold.</summary>
    public abstract int FailedCredibilityConjunct(int row, ClaimView claim, in Tally tally);
}
