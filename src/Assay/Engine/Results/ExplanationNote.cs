using System.Collections.Immutable;

namespace Assay;

/// <summary>Something that an explanation has to say besides the sum.</summary>
/// <param name="Heading">What it is about.</param>
/// <param name="Lines">In words, a line each.</param>
public sealed record ExplanationNote(string Heading, ImmutableArray<string> Lines);
