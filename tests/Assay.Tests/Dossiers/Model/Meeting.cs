using System.Text.Json;

namespace Assay.Tests.Dossiers;

public sealed partial record Meeting : Claim
{
    public Ref<Claim>? About { get; init; }

    public ValueList<Ref<Claim>> Others { get; init; }

    public static new KindInfo KindInfo { get; } = new()
    {
        Name = "Meeting",
        Model = "Field",
        Family = Family.Claim,
        Type = typeof(Meeting),
        Base = Claim.KindInfo,
        Fields =
        [
            .. Claim.KindInfo.Fields,
            new() { Name = "about", Type = FieldType.Ref, IsOptional = true, Target = static () => global::Assay.Claim.KindInfo, Get = static e => ((Meeting)e).About },
            new() { Name = "others", Type = FieldType.Ref, IsOptional = true, IsList = true, Target = static () => global::Assay.Claim.KindInfo, Get = static e => ((Meeting)e).Others },
        ],
    };

    public override KindInfo Kind => KindInfo;

    public override string Says(INames names)
    {
        var text = new TextBuilder(names);
        text.Append("they met about ");
        text.Append(About);
        return text.ToString();
    }
}

internal sealed class MeetingCodec() : KindCodec<Meeting>(Meeting.KindInfo)
{
    private static readonly string[] FieldNames = ["id", "about", "others"];

    protected override Meeting? Read(ref EntityReader reader)
    {
        string? id = null;
        Ref<Claim>? about = null;
        ValueList<Ref<Claim>>? others = null;
        var fields = new FieldScope();
        while (reader.NextField(ref fields))
        {
            if (reader.IsField(ref fields, 0, "id"u8))
                id = reader.ReadId();
            else if (reader.IsField(ref fields, 1, "about"u8))
                about = reader.ReadRef<Claim>();
            else if (reader.IsField(ref fields, 2, "others"u8))
                others = reader.ReadList(static (ref EntityReader item) => item.ReadRef<Claim>());
            else
                reader.UnknownField(FieldNames);
        }

        if (reader.IsMissing(ref fields, 0, "id"))
            return null;
        if (id is null)
            return null;
        return new Meeting
        {
            Id = id,
            About = about,
            Others = others ?? default,
        };
    }

    protected override void Write(Utf8JsonWriter writer, Meeting entity)
    {
        EntityWriter.Write(writer, "about"u8, entity.About);
        EntityWriter.Write(writer, "others"u8, entity.Others);
    }
}
