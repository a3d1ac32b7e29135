namespace Assay;

/// <summary>One thing that is wrong with a dossier, wherever it came from.</summary>
/// <param name="Code">What sort of thing, such as <c>ASY2050</c>; <see cref="DossierCode.All"/> lists them.</param>
/// <param name="Severity">How much it matters.</param>
/// <param name="Family">The family of the record that it is about. A relation is about a claim.</param>
/// <param name="Id">The record's id.</param>
/// <param name="Pointer">Where in the record, as a JSON pointer; empty for the record as a whole.</param>
/// <param name="Message">What is wrong and, where it can be told, what to write instead.</param>
public sealed record DossierIssue(string Code, Severity Severity, Family Family, string Id, string Pointer, string Message)
{
    /// <summary>The place of the relation it is about, in the order of loading; -1 if it is about a record.</summary>
    internal int Relation { get; init; } = -1;

    /// <summary>The record, the place in it, and the message.</summary>
    public override string ToString() => $"{Family.Singular()} {Id}{Pointer}: {Message}";
}
