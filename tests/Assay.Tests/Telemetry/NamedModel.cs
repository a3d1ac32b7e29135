using System.Collections.Immutable;

namespace Assay.Tests.Telemetry;

/// <summary>The core model under another name, by which a test finds what it caused itself.</summary>
internal sealed class NamedModel(string name) : Model
{
    public override string Name => name;

    public override string Version => "1.0.0";

    public override ImmutableArray<Model> Imports => [CoreModel.Instance];

    public override ImmutableArray<KindCodec> OwnCodecs => [];

    public override RuleSet Rules => CoreModel.Instance.Rules;
}
