namespace Assay.Benchmarks.Loading.Plain;

/// <summary>A line of JSON Lines: the header, or one record under its family's name.</summary>
public sealed class PlainLine
{
    public string? Dossier { get; set; }

    public string? Model { get; set; }

    public PlainParty? Party { get; set; }

    public PlainSource? Source { get; set; }

    public PlainEvidence? Evidence { get; set; }

    public PlainClaim? Claim { get; set; }

    public PlainStatement? Statement { get; set; }

    public PlainRelation? Relation { get; set; }
}
