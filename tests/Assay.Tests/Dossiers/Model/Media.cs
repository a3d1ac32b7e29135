using System.Text.Json;

namespace Assay.Tests.Dossiers;

public abstract partial record Media : Evidence
{
    public string? Caption { get; init; }

    public static new KindInfo KindInfo { get; } = new()
    {
        Name = "Media",
        Model = "Field",
        Family = Family.Evidence,
        Type = typeof(Media),
        Base = Evidence.KindInfo,
        IsAbstract = true,
        Fields =
        [
            .. Evidence.KindInfo.Fields,
            new() { Name = "caption", Type = FieldType.Text, IsOptional = true, Get = static e => ((Media)e).Caption },
        ],
    };

    public override KindInfo Kind => KindInfo;
}

internal sealed class MediaCodec() : KindCodec<Media>(Media.KindInfo)
{
    protected override Media? Read(ref EntityReader reader) => throw new NotSupportedException();

    protected override void Write(Utf8JsonWriter writer, Media entity) => throw new NotSupportedException();
}
