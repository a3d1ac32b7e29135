using System.Text.Json;

namespace Assay.Tests.Dossiers;

public sealed partial record Photo : Media
{
    public long? Width { get; init; }

    public static new KindInfo KindInfo { get; } = new()
    {
        Name = "Photo",
        Model = "Field",
        Family = Family.Evidence,
        Type = typeof(Photo),
        Base = Media.KindInfo,
        Was = ["Picture"],
        Fields =
        [
            .. Media.KindInfo.Fields,
            new() { Name = "width", Type = FieldType.Int, IsOptional = true, Get = static e => ((Photo)e).Width },
        ],
    };

    public override KindInfo Kind => KindInfo;
}

internal sealed class PhotoCodec() : KindCodec<Photo>(Photo.KindInfo)
{
    private static readonly string[] FieldNames = ["id", "provider", "captured", "place", "url", "sha256", "note", "caption", "width"];

    protected override Photo? Read(ref EntityReader reader)
    {
        string? id = null;
        Ref<Source>? provider = null;
        PartialDate? captured = null;
        string? place = null;
        Uri? url = null;
        string? sha256 = null;
        string? note = null;
        string? caption = null;
        long? width = null;
        var fields = new FieldScope();
        while (reader.NextField(ref fields))
        {
            if (reader.IsField(ref fields, 0, "id"u8))
                id = reader.ReadId();
            else if (reader.IsField(ref fields, 1, "provider"u8))
                provider = reader.ReadRef<Source>();
            else if (reader.IsField(ref fields, 2, "captured"u8))
                captured = reader.ReadDate();
            else if (reader.IsField(ref fields, 3, "place"u8))
                place = reader.ReadPlace();
            else if (reader.IsField(ref fields, 4, "url"u8))
                url = reader.ReadUrl();
            else if (reader.IsField(ref fields, 5, "sha256"u8))
                sha256 = reader.ReadText();
            else if (reader.IsField(ref fields, 6, "note"u8))
                note = reader.ReadText();
            else if (reader.IsField(ref fields, 7, "caption"u8))
                caption = reader.ReadText();
            else if (reader.IsField(ref fields, 8, "width"u8))
                width = reader.ReadInt();
            else
                reader.UnknownField(FieldNames);
        }

        if (reader.IsMissing(ref fields, 0, "id"))
            return null;
        if (id is null)
            return null;
        return new Photo
        {
            Id = id,
            Provider = provider,
            Captured = captured,
            Place = place,
            Url = url,
            Sha256 = sha256,
            Note = note,
            Caption = caption,
            Width = width,
        };
    }

    protected override void Write(Utf8JsonWriter writer, Photo entity)
    {
        EntityWriter.Write(writer, "provider"u8, entity.Provider);
        EntityWriter.Write(writer, "captured"u8, entity.Captured);
        EntityWriter.Write(writer, "place"u8, entity.Place);
        EntityWriter.Write(writer, "url"u8, entity.Url);
        EntityWriter.Write(writer, "sha256"u8, entity.Sha256);
        EntityWriter.Write(writer, "note"u8, entity.Note);
        EntityWriter.Write(writer, "caption"u8, entity.Caption);
        EntityWriter.Write(writer, "width"u8, entity.Width);
    }
}
