using System.Text.Json;

namespace Assay;

/// <summary>Reads one item of a case, wherever it stands: a record of a family, or a relation.</summary>
internal static class ItemReader
{
    private static readonly FieldNames RelationFields = new("claim", "implies", "excludes");

    /// <summary>Reads the object whose opening brace has just been read.</summary>
    /// <param name="json">The reader.</param>
    /// <param name="context">The file, whose spot is this object.</param>
    /// <param name="records">What the item is added to.</param>
    /// <param name="family">The record's family; null for a relation.</param>
    public static void Read(ref Utf8JsonReader json, FileContext context, IRecordSink records, Family? family)
    {
        if (family is { } of)
            records.Add(of, RecordReader.Read(ref json, context, of, records.Kinds.BaseOf(of)), context.Spot);
        else if (ReadRelation(ref json, context) is { } relation)
            records.Add(new LoadedRelation(relation, context.Spot));
    }

    private static Relation? ReadRelation(ref Utf8JsonReader json, FileContext context)
    {
        var errors = context.ErrorCount;
        Ref<Claim>? claim = null;
        ValueList<Ref<Claim>>? implies = null;
        ValueList<Ref<Claim>>? excludes = null;
        var reader = new EntityReader(json, context, entry: null, kindIsStated: false);
        var fields = new FieldScope();
        while (reader.NextField(ref fields, RelationFields) is >= 0 and var field)
        {
            if (field == 0)
                claim = reader.ReadRef<Claim>();
            else if (field == 1)
                implies = reader.ReadList(static (ref EntityReader r) => r.ReadRef<Claim>());
            else
                excludes = reader.ReadList(static (ref EntityReader r) => r.ReadRef<Claim>());
        }

        if (!reader.IsMissing(ref fields, 0, "claim") && implies is null && excludes is null && context.ErrorCount == errors)
            context.Report(DossierCode.MissingField, fields.Start, "a relation says what its claim 'implies' or 'excludes'", "");
        json = reader.Json;
        return claim is { } about && context.ErrorCount == errors ? new Relation { Claim = about, Implies = implies ?? [], Excludes = excludes ?? [] } : null;
    }
}
