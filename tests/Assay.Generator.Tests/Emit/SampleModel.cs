using Assay.Generator.Model;
using static Assay.Generator.Tests.Emit.Specs;

namespace Assay.Generator.Tests.Emit;

/// <summary>A small schema with something of everything, as parsing would hand it over.</summary>
internal static class SampleModel
{
    public const string Name = "Sample";
    public const string Namespace = "Assay.Sample";
    public const string Deployment = "global::Assay.Sample.Deployment";

    private const string Party = "global::Assay.Party";
    private const string Outlet = "global::Assay.Sample.Outlet";
    private const string SatelliteImage = "global::Assay.Sample.SatelliteImage";
    private const string Interview = "global::Assay.Sample.Interview";
    private const string Rotation = "global::Assay.Sample.Rotation";
    private const string Route = "global::Assay.Sample.Route";
    private const string UnitKind = "global::Assay.Sample.UnitKind";

    public static EquatableArray<string> Usings => Words("Assay", Namespace);

    public static EnumSpec Unit { get; } = new(Name, Namespace, "UnitKind", "What sort of force.",
    [
        new("SpecialForces", "Small & <special>."),
        new("Engineers", null),
        new("event", "A name that C# has taken."),
    ]);

    public static ValueSpec RouteValue { get; } = new(Name, Namespace, "Route", "From here to there.",
    [
        Field("from", FieldType.Place, Route) with { Doc = "Where it begins." },
        Field("to", FieldType.Place, Route) with { MinLength = 2 },
        Field("by", FieldType.Enum, Route) with { TypeName = UnitKind, Default = "Engineers" },
        Field("hours", FieldType.Number, Route, optional: true) with { Min = "0", Max = "72.5" },
    ]);

    public static KindSpec OutletKind { get; } = Kind(Name, Namespace, "Outlet", Family.Source, "global::Assay.Source",
    [
        .. CoreModel.SourceFields,
        Field("founded", FieldType.Int, Outlet, optional: true) with { Min = "1600", Max = "2100" },
        Ref("party", Family.Party, Party, Outlet, optional: true),
        Field("languages", FieldType.Text, Outlet, list: true) with { OneOf = Words("en", "ko"), MinItems = 1, MaxItems = 3 },
    ]) with { Doc = "A newspaper or broadcaster." };

    public static KindSpec ImageKind { get; } = Kind(Name, Namespace, "SatelliteImage", Family.Evidence, "global::Assay.Evidence",
    [
        .. CoreModel.EvidenceFields,
        Field("resolution", FieldType.Number, SatelliteImage) with { Min = "0", Doc = "Metres a pixel." },
        Field("tile", FieldType.Text, SatelliteImage) with { Pattern = "[A-Z0-9]{5}", Unique = true },
        Field("scene", FieldType.Text, SatelliteImage, optional: true) with { Pattern = @"LC\d{2}_""[^""]*""" },
    ]);

    public static KindSpec InterviewKind { get; } = Kind(Name, Namespace, "Interview", Family.Statement, "global::Assay.Statement",
    [
        .. CoreModel.StatementFields,
        Ref("interviewer", Family.Source, "global::Assay.Source", Interview),
        Ref("about", Family.Claim, Deployment, Interview, list: true),
    ]);

    public static KindSpec DeploymentKind { get; } = Kind(Name, Namespace, "Deployment", Family.Claim, "global::Assay.Claim",
        Ref("sender", Family.Party, Party, Deployment) with { Interested = Interest.Against, Doc = "Who sends." },
        Ref("host", Family.Party, Party, Deployment) with { Interested = Interest.Against },
        Ref("opponent", Family.Party, Party, Deployment, optional: true) with { Interested = Interest.For },
        Field("strength", FieldType.Quantity, Deployment, optional: true) with { Unit = "persons", Min = "1" },
        Field("escort", FieldType.Quantity, Deployment) with { Unit = "persons", Default = "~1500" },
        Field("period", FieldType.Period, Deployment, optional: true) with { Min = "2022", Max = "2030-12" },
        Field("announced", FieldType.Date, Deployment) with { Default = "2024-10-XX", Min = "2022-02-24" },
        Field("unit", FieldType.Enum, Deployment, optional: true) with { TypeName = UnitKind, OneOf = Words("SpecialForces", "event") },
        Field("bases", FieldType.Place, Deployment, list: true) with { Was = Words("camps"), MaxLength = 80 },
        Field("odds", FieldType.Likelihood, Deployment) with { Default = "Likely" },
        Field("share", FieldType.Percent, Deployment, optional: true) with { Default = "12.5%" },
        Field("secret", FieldType.Bool, Deployment) with { Default = "true" },
        Field("route", FieldType.Value, Deployment, optional: true) with { TypeName = Route },
        Field("detours", FieldType.Value, Deployment, list: true) with { TypeName = Route },
        Ref("image", Family.Evidence, SatelliteImage, Deployment, optional: true),
        Field("page", FieldType.Url, Deployment, optional: true) with { Deprecated = "use \"image\"" },
        Field("operator", FieldType.Text, Deployment) with { Default = "\"none\"\n{\\}" }) with
    {
        IsOpen = true,
        Doc = "A party sends personnel.\n\nNot the `equipment` -- that is <another> kind & matter ]]>.",
        Was = Words("TroopsSent"),
        DeclaresQuestion = true,
        Question = Words("sender", "host"),
        QuestionKind = Deployment,
        Features = new(Checks: true, Says: true, Implies: false, Excludes: true, InheritsImplies: false),
    };

    public static KindSpec RotationKind { get; } = Kind(Name, Namespace, "Rotation", Family.Claim, Deployment,
    [
        .. DeploymentKind.Fields,
        Field("every", FieldType.Int, Rotation, optional: true) with { OneOf = Words("6", "12"), Doc = "Months." },
    ]) with
    {
        Deprecated = "use Deployment",
        Question = Words("sender", "host"),
        QuestionKind = Deployment,
    };

    public static KindSpec MoveKind { get; } = Kind(Name, Namespace, "Move", Family.Claim, "global::Assay.Claim") with { IsAbstract = true };

    public static KindExpressions DeploymentExpressions { get; } = new(
        Name, Namespace, "Deployment", Usings,
        Checks:
        [
            new(Condition(Expression("Sender != Host", 21, 18)), Text("{Sender} cannot deploy to itself", 21, 41), CheckSeverity.Error),
            new(Condition(Expression("Strength is { } s", 22, 18), Expression("s.Low > 0", 22, 39)), Text("nobody was sent"), CheckSeverity.Warning),
        ],
        Says: Text("{Sender} sent {Strength} to {Host}", 26, 16),
        Implies: null,
        Excludes: Condition(Expression("CountsConflict(Strength, Period, other.Strength, other.Period)", 25, 19)));

    public static RulesSpec Rules { get; } = new(
        Rules:
        [
            new("core/anonymous", "global::Assay.CoreRules.Anonymous", Stratum.Statement, null, 0.3, null, 0, null, null, HasBecause: true),
            new("sample/interested-denial", "global::Assay.Sample.SampleRules.InterestedDenial", Stratum.Statement,
                new(Family.Claim, Deployment, Deployment + "View"), 0.4, null, 0, "InterestedParty", "Denials by who stands to lose.", HasBecause: true),
            new("sample/old-outlet", "global::Assay.Sample.SampleRules.OldOutlet", Stratum.Source,
                new(Family.Source, Outlet, Outlet + "View"), null, "B", 1, null, null, HasBecause: false),
            new("sample/second-hand", "global::Assay.Sample.SampleRules.SecondHand", Stratum.Statement,
                new(Family.Statement, Interview, Interview + "View"), 0.75, null, 0, null, null, HasBecause: true),
            new("sample/split", "global::Assay.Sample.SampleRules.Split", Stratum.Claim,
                new(Family.Claim, Deployment, Deployment + "View"), null, null, 0, "Split", null, HasBecause: true),
            new("sample/unproven", "global::Assay.Sample.SampleRules.Unproven", Stratum.Statement,
                new(Family.Claim, Deployment, Deployment + "View"), 0.9, null, 0, null, null, HasBecause: false),
        ],
        OwnRules:
        [
            new("interested-denial", "global::Assay.Sample.SampleRules.InterestedDenial", Stratum.Statement,
                new(Family.Claim, Deployment, Deployment + "View"), "Denials by who stands to lose.",
                Condition(Expression("statement.Stance == Stance.Denies", 31, 11), Expression("claim.Sender is { } sender", 31, 48), Expression("sender == source.Allegiance", 32, 11)),
                Text("{source.Name} stands to lose if {claim} is believed.", 33, 15)),
            new("old-outlet", "global::Assay.Sample.SampleRules.OldOutlet", Stratum.Source,
                new(Family.Source, Outlet, Outlet + "View"), null, Condition(Expression("source.Founded < 1950", 36, 11)), null),
            new("second-hand", "global::Assay.Sample.SampleRules.SecondHand", Stratum.Statement,
                new(Family.Statement, Interview, Interview + "View"), null, Condition(), Text("{statement.Interviewer} asked.", 40, 15)),
            new("split", "global::Assay.Sample.SampleRules.Split", Stratum.Claim,
                new(Family.Claim, Deployment, Deployment + "View"), null,
                Condition(Expression("claim.Is<Rotation>() || tally.Conflict > .5", 43, 11)), Text("{claim.Image} settles nothing")),
            new("unproven", "global::Assay.Sample.SampleRules.Unproven", Stratum.Statement,
                new(Family.Claim, Deployment, Deployment + "View"), null, Condition(Expression("!statement.Cites<SatelliteImage>() && claim.Secret", 46, 11)), null),
        ],
        VerdictsFrom: "global::Assay.Sample.SampleRules",
        Verdicts:
        [
            new("Firm", "Hardly any doubt.", "tally.P >= .9 && tally.SupportingOrigins > 1", IsOtherwise: false),
            new("Open", null, "tally.U > .5", IsOtherwise: false),
            new("Firm", null, "tally.P <= .1", IsOtherwise: false),
            new("Open", null, "otherwise", IsOtherwise: true),
        ],
        OwnVerdicts: (EquatableArray<RowSpec>)
        [
            new("Firm", Condition(Expression("tally.P >= .9", 50, 12), Expression("tally.SupportingOrigins > 1", 50, 29)), IsOtherwise: false),
            new("Open", Condition(Expression("tally.U > .5", 51, 12)), IsOtherwise: false),
            new("Firm", Condition(Expression("tally.P <= .1", 52, 12)), IsOtherwise: false),
            new("Open", Condition(), IsOtherwise: true),
        ],
        CredibilityFrom: "global::Assay.CoreRules",
        Credibility: CoreModel.Credibility,
        OwnCredibility: null,
        Flags: Words("InterestedParty", "Split"),
        Weights: CoreModel.Weights,
        Usings);

    public static ModelSpec Model { get; } = new(
        Name, Namespace, "0.3.0", "A sample.",
        Imports: [new("Core", "Assay")],
        Enums: [Unit],
        Values: [RouteValue],
        Kinds: [OutletKind, ImageKind, MoveKind, DeploymentKind, RotationKind, InterviewKind],
        Expressions: [DeploymentExpressions],
        Rules);
}
