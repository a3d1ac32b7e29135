namespace Assay;

/// <summary>Which records there are.</summary>
internal interface IRecordLookup
{
    /// <summary>Whether there is a record with this id; its kind, if that is known.</summary>
    bool TryFind(Family family, string id, out KindInfo? kind);

    /// <summary>All ids of a family.</summary>
    IReadOnlyCollection<string> IdsOf(Family family);
}
