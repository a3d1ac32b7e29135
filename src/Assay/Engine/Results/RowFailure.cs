using System.Collections.Immutable;

namespace Assay;

/// <summary>Why a row of the verdict table does not hold.</summary>
/// <param name="Row">The row.</param>
/// <param name="Conjunct">The first part of its condition that does not hold, as the schema has it.</param>
/// <param name="Values">What that part mentions of the tally and of the claim, in the order in which it does.</param>
public sealed record RowFailure(VerdictInfo Row, string Conjunct, ImmutableArray<NamedValue> Values);

/// <summary>A value that a condition asks for.</summary>
/// <param name="Name">How the condition asks for it, such as <c>tally.P</c>; a field of the claim is <c>claim.Strength</c>, however the condition gets there.</param>
/// <param name="Value">The value; null where the claim states none.</param>
/// <param name="Text">The value in words that are the same everywhere: numbers in their shortest form that reads back as the same, shares cut to six digits unless that makes them look rounder, <c>null</c> for none.</param>
public sealed record NamedValue(string Name, object? Value, string Text);
