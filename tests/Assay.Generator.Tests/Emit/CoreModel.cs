using Assay.Generator.Model;
using static Assay.Generator.Tests.Emit.Specs;

namespace Assay.Generator.Tests.Emit;

/// <summary>What of the core schema the sample needs to know.</summary>
internal static class CoreModel
{
    private const string Party = "global::Assay.Party";
    private const string Source = "global::Assay.Source";
    private const string Evidence = "global::Assay.Evidence";
    private const string Claim = "global::Assay.Claim";
    private const string Statement = "global::Assay.Statement";

    public static FieldSpec[] SourceFields { get; } =
    [
        Field("name", FieldType.Text, Source, optional: true),
        Ref("allegiance", Family.Party, Party, Source, optional: true),
        Ref("owner", Family.Source, Source, Source, optional: true),
        Field("independent", FieldType.Bool, Source) with { Default = "false" },
        Ref("speaksFor", Family.Source, Source, Source, optional: true),
        Field("reliability", FieldType.Enum, Source, optional: true) with { TypeName = "global::Assay.Reliability" },
        Field("note", FieldType.Text, Source, optional: true),
    ];

    public static FieldSpec[] EvidenceFields { get; } =
    [
        Ref("provider", Family.Source, Source, Evidence, optional: true),
        Field("captured", FieldType.Date, Evidence, optional: true),
        Field("place", FieldType.Place, Evidence, optional: true),
        Field("url", FieldType.Url, Evidence, optional: true),
        Field("sha256", FieldType.Text, Evidence, optional: true) with { Pattern = "[0-9a-f]{64}" },
        Field("note", FieldType.Text, Evidence, optional: true),
    ];

    public static FieldSpec[] StatementFields { get; } =
    [
        Ref("source", Family.Source, Source, Statement),
        Ref("claim", Family.Claim, Claim, Statement),
        Field("stance", FieldType.Enum, Statement) with { TypeName = "global::Assay.Stance" },
        Field("made", FieldType.Date, Statement, optional: true),
        Field("reported", FieldType.Date, Statement, optional: true),
        Ref("via", Family.Source, Source, Statement, optional: true),
        Ref("relays", Family.Statement, Statement, Statement, optional: true) with { OneOf = Words("unknown") },
        Ref("drawsOn", Family.Statement, Statement, Statement, list: true),
        Ref("evidence", Family.Evidence, Evidence, Statement, list: true),
        Field("certainty", FieldType.Enum, Statement) with { TypeName = "global::Assay.Certainty", Default = "Certain" },
        Field("attribution", FieldType.Enum, Statement) with { TypeName = "global::Assay.Attribution", Default = "Named" },
        Field("says", FieldType.Text, Statement, optional: true),
        Field("at", FieldType.Text, Statement, optional: true),
        Field("note", FieldType.Text, Statement, optional: true),
    ];

    public static EquatableArray<VerdictSpec> Credibility { get; } =
    [
        new("6", "Truth cannot be judged.", "tally.SupportingOrigins == 0 && tally.OpposingOrigins == 0", IsOtherwise: false),
        new("1", "Confirmed by other sources.", "tally.SupportingOrigins >= 2 && tally.P >= .8 && tally.Conflict < .2", IsOtherwise: false),
        new("2", "Probably true.", "tally.SupportingOrigins >= 2 && tally.P >= .7", IsOtherwise: false),
        new("3", "Possibly true.", "tally.P >= .5", IsOtherwise: false),
        new("4", "Doubtful.", "tally.P >= .3", IsOtherwise: false),
        new("5", "Improbable.", "otherwise", IsOtherwise: true),
    ];

    public static WeightsSpec Weights { get; } = new(
        Prior: 2, BaseRate: .5, Doubt: .5, Even: 2, Crowd: 1, Reliability: [4, 3, 2, 1, .25, .5], Certainty: [1, .9, .74, .36, 0]);
}
