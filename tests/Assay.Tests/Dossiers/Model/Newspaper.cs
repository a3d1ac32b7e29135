using System.Text.Json;

namespace Assay.Tests.Dossiers;

public sealed partial record Newspaper : Outlet
{
    public PartialDate? Since { get; init; }

    public static new KindInfo KindInfo { get; } = new()
    {
        Name = "Newspaper",
        Model = "Field",
        Family = Family.Source,
        Type = typeof(Newspaper),
        Base = Outlet.KindInfo,
        Fields =
        [
            .. Outlet.KindInfo.Fields,
            new() { Name = "since", Type = FieldType.Date, IsOptional = true, Get = static e => ((Newspaper)e).Since },
        ],
    };

    public override KindInfo Kind => KindInfo;
}

internal sealed class NewspaperCodec() : KindCodec<Newspaper>(Newspaper.KindInfo)
{
    private static readonly string[] FieldNames = ["id", "name", "allegiance", "owner", "independent", "speaksFor", "reliability", "note", "code", "homes", "since"];

    protected override Newspaper? Read(ref EntityReader reader)
    {
        string? id = null;
        string? name = null;
        Ref<Party>? allegiance = null;
        Ref<Source>? owner = null;
        bool? independent = null;
        Ref<Source>? speaksFor = null;
        Reliability? reliability = null;
        string? note = null;
        string? code = null;
        ValueList<Uri>? homes = null;
        PartialDate? since = null;
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
            else if (reader.IsField(ref fields, 8, "code"u8))
                code = reader.ReadText();
            else if (reader.IsField(ref fields, 9, "homes"u8))
                homes = reader.ReadList(static (ref EntityReader item) => item.ReadUrl());
            else if (reader.IsField(ref fields, 10, "since"u8))
                since = reader.ReadDate();
            else
                reader.UnknownField(FieldNames);
        }

        if (reader.IsMissing(ref fields, 0, "id"))
            return null;
        if (id is null)
            return null;
        return new Newspaper
        {
            Id = id,
            Name = name,
            Allegiance = allegiance,
            Owner = owner,
            Independent = independent ?? false,
            SpeaksFor = speaksFor,
            Reliability = reliability,
            Note = note,
            Code = code,
            Homes = homes ?? default,
            Since = since,
        };
    }

    protected override void Write(Utf8JsonWriter writer, Newspaper entity)
    {
        EntityWriter.Write(writer, "name"u8, entity.Name);
        EntityWriter.Write(writer, "allegiance"u8, entity.Allegiance);
        EntityWriter.Write(writer, "owner"u8, entity.Owner);
        if (entity.Independent)
            EntityWriter.Write(writer, "independent"u8, entity.Independent);
        EntityWriter.Write(writer, "speaksFor"u8, entity.SpeaksFor);
        EntityWriter.Write(writer, "reliability"u8, entity.Reliability, ReliabilityNames.Table);
        EntityWriter.Write(writer, "note"u8, entity.Note);
        EntityWriter.Write(writer, "code"u8, entity.Code);
        EntityWriter.Write(writer, "homes"u8, entity.Homes);
        EntityWriter.Write(writer, "since"u8, entity.Since);
    }
}
