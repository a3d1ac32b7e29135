namespace Assay;

/// <summary>A record of a case while it is loaded. One that could not be read counts as existing, so that references to it hold.</summary>
/// <param name="Entity">The record; null if something is wrong with it.</param>
/// <param name="Kind">Its kind; null if that is not known.</param>
/// <param name="Spot">Where it stands.</param>
internal readonly record struct LoadedRecord(Entity? Entity, KindInfo? Kind, Spot Spot);

/// <summary>A reference that could not be resolved when it was read.</summary>
internal readonly record struct Reference(KindInfo Target, string Id, Spot Spot, string Section, Token Token, string Field, int Item);

/// <summary>A relation, and where it stands.</summary>
internal readonly record struct LoadedRelation(Relation Relation, Spot Spot);

/// <summary>An id that was taken: the second record, its id, and the first record.</summary>
internal readonly record struct TakenId(Family Family, string Id, Spot Spot, Token Token, Spot First);

/// <summary>What has been read of a case, of all its files.</summary>
internal sealed class CaseRecords(KindTable kinds) : IRecordLookup, IRecordSink
{
    private readonly Dictionary<string, int>[] numbers = [.. Enum.GetValues<Family>().Select(_ => new Dictionary<string, int>(StringComparer.Ordinal))];
    private readonly ChunkList<LoadedRecord>[] records = [.. Enum.GetValues<Family>().Select(_ => new ChunkList<LoadedRecord>())];

    public KindTable Kinds => kinds;

    /// <summary>References to what had not been read by then.</summary>
    public List<Reference> References { get; } = [];

    public List<LoadedRelation> Relations { get; } = [];

    public List<TakenId> TakenIds { get; } = [];

    public void Add(Family family, RecordRead read, Spot spot)
    {
        if (read.Id is null)
            return;
        var list = records[(int)family];
        if (numbers[(int)family].TryAdd(read.Id, list.Count))
            list.Add(new LoadedRecord(read.Entity, read.Kind, spot));
        else
            TakenIds.Add(new TakenId(family, read.Id, spot, read.IdToken, list[numbers[(int)family][read.Id]].Spot));
    }

    public void Add(LoadedRelation relation) => Relations.Add(relation);

    public bool Has(Family family, string id) => numbers[(int)family].ContainsKey(id);

    /// <summary>Takes note of a reference, unless what it names is there already and is as it should be.</summary>
    public bool AddReference(Reference reference)
    {
        if (TryFind(reference.Target.Family, reference.Id, out var kind) && (kind is null || kind.Is(reference.Target)))
            return true;
        References.Add(reference);
        return false;
    }

    public bool TryFind(Family family, string id, out KindInfo? kind)
    {
        var isThere = TryGet(family, id, out var record);
        kind = record.Kind;
        return isThere;
    }

    public bool TryGet(Family family, string id, out LoadedRecord record)
    {
        var isThere = numbers[(int)family].TryGetValue(id, out var number);
        record = isThere ? records[(int)family][number] : default;
        return isThere;
    }

    public IReadOnlyCollection<string> IdsOf(Family family) => numbers[(int)family].Keys;

    /// <summary>The records that could be read.</summary>
    public EntitySet<T> ToSet<T>(Family family, CancellationToken cancellation)
        where T : Entity => EntitySet.SortIn(Read<T>(records[(int)family]), cancellation);

    private static T[] Read<T>(ChunkList<LoadedRecord> records)
        where T : Entity
    {
        var (read, count) = (new T[records.Count], 0);
        for (var i = 0; i < records.Count; i++)
        {
            if (records[i].Entity is T entity)
                read[count++] = entity;
        }

        return count == read.Length ? read : read[..count];
    }
}
