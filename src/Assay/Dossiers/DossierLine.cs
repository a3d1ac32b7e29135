using System.Collections.Immutable;

namespace Assay;

/// <summary>
/// One line of JSON Lines, read by itself: a record, a relation or the header, and what is wrong with it. Of a line with an error, all three are
/// null.
/// </summary>
/// <param name="File">What diagnostics call the file.</param>
/// <param name="Number">The line, from 1.</param>
public sealed record DossierLine(string File, int Number)
{
    /// <summary>The record, if the line holds one: a party, source, piece of evidence, claim or statement of its own kind.</summary>
    public Entity? Record { get; init; }

    /// <summary>The relation, if the line holds one.</summary>
    public Relation? Relation { get; init; }

    /// <summary>The header, if the line holds it.</summary>
    public DossierHeader? Header { get; init; }

    /// <summary>Errors and warnings about this line, by column.</summary>
    public ImmutableArray<DossierDiagnostic> Diagnostics { get; init; } = [];

    /// <summary>Whether anything in it is an error.</summary>
    public bool HasErrors => Diagnostics.Any(d => d.Severity == Severity.Error);

    /// <summary>Two lines are equal if all they hold is equal.</summary>
    public bool Equals(DossierLine? other) =>
        other is not null && File == other.File && Number == other.Number && Equals(Record, other.Record) && Equals(Relation, other.Relation)
        && Equals(Header, other.Header) && Diagnostics.AsSpan().SequenceEqual(other.Diagnostics.AsSpan());

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(File, Number, Record, Relation, Header, Diagnostics.Length);
}
