namespace Assay;

/// <summary>A flag and the rule that raised it.</summary>
/// <param name="Flag">The flag.</param>
/// <param name="Rule">The rule's id; <c>engine</c> for those that the engine raises itself.</param>
/// <param name="Because">The reason, in words; empty if the rule gives none.</param>
public sealed record RaisedFlag(string Flag, string Rule, string Because);
