using System.Text.Json;

namespace Assay.Tests.Dossiers;

public sealed partial record IntelligenceService : Source
{
    public required Ref<Party> Country { get; init; }

    public static new KindInfo KindInfo { get; } = new()
    {
        Name = "IntelligenceService",
        Model = "Field",
        Family = Family.Source,
        Type = typeof(IntelligenceService),
        Base = Source.KindInfo,
        Fields =
        [
            .. Source.KindInfo.Fields,
            new() { Name = "country", Type = FieldType.Ref, Target = static () => global::Assay.Party.KindInfo, Get = static e => ((IntelligenceService)e).Country },
        ],
    };

    public override KindInfo Kind => KindInfo;
}

internal sealed class IntelligenceServiceCodec() : KindCodec<IntelligenceService>(IntelligenceService.KindInfo)
{
    private static readonly string[] FieldNames = ["id", "name", "allegiance", "owner", "independent", "speaksFor", "reliability", "note", "country"];

    protected override IntelligenceService? Read(ref EntityReader reader)
    {
        string? id = null;
        string? name = null;
        Ref<Party>? allegiance = null;
        Ref<Source>? owner = null;
        bool? independent = null;
        Ref<Source>? speaksFor = null;
        Reliability? reliability = null;
        string? note = null;
        Ref<Party>? country = null;
        var fields = new FieldScope();
        while (reader.NextField(ref fields))
        {
            if (reader.IsField(ref fields, 0, "id"u8))
                id = reader.ReadId();
            else if (reader.IsField(ref fields, 1, "name"u8))
                name = reader.ReadText();
            else if (reader.IsField(ref fields, 2, "allegiance"u8))
                allegiance = reader.ReadRef<Party>();
            else if (reader.IsField(ref fields, 3, "owner"u8))
                owner = reader.ReadRef<Source>();
            else if (reader.IsField(ref fields, 4, "independent"u8))
                independent = reader.ReadBool();
            else if (reader.IsField(ref fields, 5, "speaksFor"u8))
                speaksFor = reader.ReadRef<Source>();
            else if (reader.IsField(ref fields, 6, "reliability"u8))
                reliability = reader.ReadEnum(ReliabilityNames.Table);
            else if (reader.IsField(ref fields, 7, "note"u8))
                note = reader.ReadText();
            else if (reader.IsField(ref fields, 8, "country"u8))
                country = reader.ReadRef<Party>();
            else
                reader.UnknownField(FieldNames);
        }

        if (reader.IsMissing(ref fields, 0, "id") | reader.IsMissing(ref fields, 8, "country"))
            return null;
        if (id is null || country is null)
            return null;
        return new IntelligenceService
        {
            Id = id,
            Name = name,
            Allegiance = allegiance,
            Owner = owner,
            Independent = independent ?? false,
            SpeaksFor = speaksFor,
            Reliability = reliability,
            Note = note,
            Country = country.Value,
        };
    }

    protected override void Write(Utf8JsonWriter writer, IntelligenceService entity)
    {
        EntityWriter.Write(writer, "name"u8, entity.Name);
        EntityWriter.Write(writer, "allegiance"u8, entity.Allegiance);
        EntityWriter.Write(writer, "owner"u8, entity.Owner);
        if (entity.Independent)
            EntityWriter.Write(writer, "independent"u8, entity.Independent);
        EntityWriter.Write(writer, "speaksFor"u8, entity.SpeaksFor);
        EntityWriter.Write(writer, "reliability"u8, entity.Reliability, ReliabilityNames.Table);
        EntityWriter.Write(writer, "note"u8, entity.Note);
        EntityWriter.Write(writer, "country"u8, entity.Country);
    }
}
