using System.Text.Json.Serialization;

namespace Assay.Benchmarks.Loading.Plain;

/// <summary>
/// The benchmark's model as one would write it for a serializer: classes with setters, in the order of the file. Ids stay texts; nothing is
/// looked up, checked or placed.
/// </summary>
public sealed class PlainCase
{
    public string? Dossier { get; set; }

    public string? Model { get; set; }

    public List<PlainParty>? Parties { get; set; }

    public List<PlainSource>? Sources { get; set; }

    public List<PlainEvidence>? Evidence { get; set; }

    public List<PlainClaim>? Claims { get; set; }

    public List<PlainStatement>? Statements { get; set; }

    public List<PlainRelation>? Relations { get; set; }
}

public sealed class PlainParty
{
    public string? Id { get; set; }

    public string[]? MemberOf { get; set; }
}

public sealed class PlainSource
{
    public string? Id { get; set; }

    public string? Kind { get; set; }

    public string? Name { get; set; }

    public string? Allegiance { get; set; }

    public string? Owner { get; set; }

    public bool? Independent { get; set; }

    public string? SpeaksFor { get; set; }

    public Reliability? Reliability { get; set; }

    public int? Misreports { get; set; }

    public bool? Verified { get; set; }
}

public sealed class PlainEvidence
{
    public string? Id { get; set; }

    public string? Kind { get; set; }

    public string? Provider { get; set; }
}

public sealed class PlainClaim
{
    public string? Id { get; set; }

    public string? Kind { get; set; }

    public string? Of { get; set; }

    [JsonConverter(typeof(NumberAsText))]
    public string? Number { get; set; }

    public string? Period { get; set; }

    public string? What { get; set; }

    public string? Winner { get; set; }

    public string? Loser { get; set; }
}

public sealed class PlainStatement
{
    public string? Id { get; set; }

    public string? Source { get; set; }

    public string? Claim { get; set; }

    public Stance? Stance { get; set; }

    public string? Made { get; set; }

    public string? Reported { get; set; }

    public string? Via { get; set; }

    public string? Relays { get; set; }

    public string[]? DrawsOn { get; set; }

    public string[]? Evidence { get; set; }

    public Certainty? Certainty { get; set; }

    public Attribution? Attribution { get; set; }

    public string? Says { get; set; }

    public string? At { get; set; }
}

public sealed class PlainRelation
{
    public string? Claim { get; set; }

    public string[]? Excludes { get; set; }

    public string[]? Implies { get; set; }
}
