namespace Assay;

/// <summary>Takes up what one line holds, and forgets it with the next. References are not followed: what they name may stand in any line.</summary>
internal sealed class LineRecord(KindTable kinds) : IRecordSink
{
    private LoadedRelation? relation;

    public KindTable Kinds => kinds;

    /// <summary>The record, if it could be read.</summary>
    public LoadedRecord? Record { get; private set; }

    public Relation? Relation => relation?.Relation;

    public void Clear() => (Record, relation) = (null, null);

    public void Add(Family family, RecordRead read, Spot spot) => Record = new LoadedRecord(read.Entity, read.Kind, spot);

    public void Add(LoadedRelation relation) => this.relation = relation;

    public bool AddReference(Reference reference) => false;

    public bool Has(Family family, string id) => false;

    /// <summary>Reports bounds and checks that the record does not keep, each at its value.</summary>
    public void Check(InputFile file, Diagnostics diagnostics)
    {
        if (Record is not { Entity: { } entity, Spot: var spot } || entity.Validate() is not { Issues: { Length: > 0 } issues })
            return;
        var tokens = JsonWalk.Find(file.TextAt(spot).Span, spot.Start, [.. issues.Select(issue => issue.Pointer)], entity.Kind);
        foreach (var (issue, token) in issues.Zip(tokens))
        {
            var pointer = FileContext.PointerTo(entity.Kind.Family.Singular(), spot.Index, issue.Pointer);
            diagnostics.Add(file, RecordChecks.CodeOf(issue), issue.Severity, file.PlaceOf(spot, token), issue.Message, pointer);
        }
    }
}
