using System.Text.Json.Serialization;
using Assay.Conflict;

namespace Assay.Tests.Json;

/// <summary>What the API of some application answers: its own type, in which ours are.</summary>
public sealed record CaseAnswer
{
    public Dossier? Dossier { get; init; }

    public Claim? Claim { get; init; }

    public TroopDeployment? Deployment { get; init; }

    public Quantity Strength { get; init; }

    public Quantity? Most { get; init; }

    public PartialDate? Since { get; init; }

    public Period? During { get; init; }

    public Ref<Party>? Sender { get; init; }

    public Ref<Source> Source { get; init; }

    public Stance Stance { get; init; }

    public Reliability? Grade { get; init; }

    public ValueList<Ref<Party>> Parties { get; init; }

    public ValueList<Stance> Stances { get; init; }

    public ValueList<Quantity> Counts { get; init; }

    public ValueList<PartialDate> Days { get; init; }

    public ValueList<string> Notes { get; init; }

    public ValueList<long> Numbers { get; init; }

    public ValueList<Claim> Claims { get; init; }

    public List<Claim> Others { get; init; } = [];

    public Dictionary<string, Claim> ById { get; init; } = [];

    public Dictionary<Ref<Party>, Quantity> ByParty { get; init; } = [];

    public Dictionary<Stance, Period> ByStance { get; init; } = [];

    public Assessment? Assessment { get; init; }
}

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingDefault)]
[JsonSerializable(typeof(CaseAnswer))]
internal sealed partial class AnswerContext : JsonSerializerContext;
