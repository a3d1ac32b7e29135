namespace Assay;

/// <summary>What takes up the records and relations that are read.</summary>
internal interface IRecordSink
{
    /// <summary>The kinds that there are.</summary>
    KindTable Kinds { get; }

    void Add(Family family, RecordRead read, Spot spot);

    void Add(LoadedRelation relation);

    /// <summary>Takes note of what a record refers to.</summary>
    /// <returns>Whether that is there already, and as it should be.</returns>
    bool AddReference(Reference reference);

    /// <summary>Whether a record with this id was read before.</summary>
    bool Has(Family family, string id);
}
