namespace Assay.Generator.Evolution;

/// <summary>A sort of change. Its id never changes its meaning: scripts go by it.</summary>
internal sealed record ChangeRule(string Id, Effects Effects);
