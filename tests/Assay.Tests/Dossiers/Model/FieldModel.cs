using System.Collections.Immutable;

namespace Assay.Tests.Dossiers;

/// <summary>A model with a field of every type, written by hand as the generator would write it.</summary>
public sealed partial class FieldModel : Model
{
    private FieldModel()
    {
    }

    public static FieldModel Instance { get; } = new();

    public override string Name => "Field";

    public override string Version => "1.0.0";

    public override ImmutableArray<Model> Imports { get; } = [CoreModel.Instance];

    public override ImmutableArray<KindCodec> OwnCodecs { get; } =
    [
        new OutletCodec(),
        new NewspaperCodec(),
        new IntelligenceServiceCodec(),
        new MediaCodec(),
        new PhotoCodec(),
        new RecordingCodec(),
        new TroopDeploymentCodec(),
        new MeetingCodec(),
    ];

    public override RuleSet Rules => throw new NotSupportedException("it has kinds only");
}
