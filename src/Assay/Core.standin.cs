// Stands in for what the generator makes of schema/core.assay.yaml, until it does. Deleted then.
using System.Collections.Immutable;
using System.Text.Json;

#pragma warning disable CS1591 // the generated code carries the schema's docs

namespace Assay;

/// <summary>What a statement does to its claim.</summary>
public enum Stance
{
    Asserts,
    Denies,
    Doubts,
    Declines,
    Withdraws,
}

public static class StanceNames
{
    public static EnumNames<Stance> Table { get; } = new([
        ("Asserts", Stance.Asserts),
        ("Denies", Stance.Denies),
        ("Doubts", Stance.Doubts),
        ("Declines", Stance.Declines),
        ("Withdraws", Stance.Withdraws),
    ]);
}

/// <summary>The speaker's own hedge, in the words of ICD 203.</summary>
public enum Certainty
{
    Certain,
    AlmostCertain,
    VeryLikely,
    Likely,
    EvenChance,
}

public static class CertaintyNames
{
    public static EnumNames<Certainty> Table { get; } = new([
        ("Certain", Certainty.Certain),
        ("AlmostCertain", Certainty.AlmostCertain),
        ("VeryLikely", Certainty.VeryLikely),
        ("Likely", Certainty.Likely),
        ("EvenChance", Certainty.EvenChance),
    ]);
}

/// <summary>How far a statement can be traced to whoever made it.</summary>
public enum Attribution
{
    Named,
    Anonymous,
    Document,
}

public static class AttributionNames
{
    public static EnumNames<Attribution> Table { get; } = new([
        ("Named", Attribution.Named),
        ("Anonymous", Attribution.Anonymous),
        ("Document", Attribution.Document),
    ]);
}

/// <summary>The Admiralty grade of a source (NATO STANAG 2511).</summary>
public enum Reliability
{
    A,
    B,
    C,
    D,
    E,
    F,
}

public static class ReliabilityNames
{
    public static EnumNames<Reliability> Table { get; } = new([
        ("A", Reliability.A),
        ("B", Reliability.B),
        ("C", Reliability.C),
        ("D", Reliability.D),
        ("E", Reliability.E),
        ("F", Reliability.F),
    ]);
}

public partial record Party : Entity
{
    public string? Name { get; init; }

    public ValueList<Ref<Party>> MemberOf { get; init; }

    public static KindInfo KindInfo { get; } = new()
    {
        Name = "Party",
        Model = "Core",
        Family = Family.Party,
        Type = typeof(Party),
        Fields =
        [
            new() { Name = "name", Type = FieldType.Text, IsOptional = true, Get = static e => ((Party)e).Name },
            new() { Name = "memberOf", Type = FieldType.Ref, IsOptional = true, IsList = true, Target = static () => global::Assay.Party.KindInfo!, Get = static e => ((Party)e).MemberOf },
        ],
    };

    public override KindInfo Kind => KindInfo;
}

internal sealed class PartyCodec() : KindCodec<Party>(Party.KindInfo)
{
    private static readonly string[] FieldNames = ["id", "name", "memberOf"];

    protected override Party? Read(ref EntityReader reader)
    {
        string? id = null;
        string? name = null;
        ValueList<Ref<Party>>? memberOf = null;
        var fields = new FieldScope();
        while (reader.NextField(ref fields))
        {
            if (reader.IsField(ref fields, 0, "id"u8))
                id = reader.ReadId();
            else if (reader.IsField(ref fields, 1, "name"u8))
                name = reader.ReadText();
            else if (reader.IsField(ref fields, 2, "memberOf"u8))
                memberOf = reader.ReadList(static (ref EntityReader r) => r.ReadRef<Party>());
            else
                reader.UnknownField(FieldNames);
        }

        if (reader.IsMissing(ref fields, 0, "id"))
            return null;
        if (id is null)
            return null;
        return new Party
        {
            Id = id,
            Name = name,
            MemberOf = memberOf ?? default,
        };
    }

    protected override void Write(Utf8JsonWriter writer, Party value)
    {
        EntityWriter.Write(writer, "name"u8, value.Name);
        EntityWriter.Write(writer, "memberOf"u8, value.MemberOf);
    }
}

public partial record Source : Entity
{
    public string? Name { get; init; }

    public Ref<Party>? Allegiance { get; init; }

    public Ref<Source>? Owner { get; init; }

    public bool Independent { get; init; }

    public Ref<Source>? SpeaksFor { get; init; }

    public Reliability? Reliability { get; init; }

    public string? Note { get; init; }

    public static KindInfo KindInfo { get; } = new()
    {
        Name = "Source",
        Model = "Core",
        Family = Family.Source,
        Type = typeof(Source),
        Fields =
        [
            new() { Name = "name", Type = FieldType.Text, IsOptional = true, Get = static e => ((Source)e).Name },
            new() { Name = "allegiance", Type = FieldType.Ref, IsOptional = true, Target = static () => global::Assay.Party.KindInfo!, Get = static e => ((Source)e).Allegiance },
            new() { Name = "owner", Type = FieldType.Ref, IsOptional = true, Target = static () => global::Assay.Source.KindInfo!, Get = static e => ((Source)e).Owner },
            new() { Name = "independent", Type = FieldType.Bool, IsOptional = true, Get = static e => ((Source)e).Independent },
            new() { Name = "speaksFor", Type = FieldType.Ref, IsOptional = true, Target = static () => global::Assay.Source.KindInfo!, Get = static e => ((Source)e).SpeaksFor },
            new() { Name = "reliability", Type = FieldType.Enum, IsOptional = true, TypeName = "Reliability", Get = static e => ((Source)e).Reliability },
            new() { Name = "note", Type = FieldType.Text, IsOptional = true, Get = static e => ((Source)e).Note },
        ],
    };

    public override KindInfo Kind => KindInfo;
}

internal sealed class SourceCodec() : KindCodec<Source>(Source.KindInfo)
{
    private static readonly string[] FieldNames = ["id", "name", "allegiance", "owner", "independent", "speaksFor", "reliability", "note"];

    protected override Source? Read(ref EntityReader reader)
    {
        string? id = null;
        string? name = null;
        Ref<Party>? allegiance = null;
        Ref<Source>? owner = null;
        bool? independent = null;
        Ref<Source>? speaksFor = null;
        Reliability? reliability = null;
        string? note = null;
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
            else
                reader.UnknownField(FieldNames);
        }

        if (reader.IsMissing(ref fields, 0, "id"))
            return null;
        if (id is null)
            return null;
        return new Source
        {
            Id = id,
            Name = name,
            Allegiance = allegiance,
            Owner = owner,
            Independent = independent ?? false,
            SpeaksFor = speaksFor,
            Reliability = reliability,
            Note = note,
        };
    }

    protected override void Write(Utf8JsonWriter writer, Source value)
    {
        EntityWriter.Write(writer, "name"u8, value.Name);
        EntityWriter.Write(writer, "allegiance"u8, value.Allegiance);
        EntityWriter.Write(writer, "owner"u8, value.Owner);
        if (value.Independent)
            EntityWriter.Write(writer, "independent"u8, value.Independent);
        EntityWriter.Write(writer, "speaksFor"u8, value.SpeaksFor);
        EntityWriter.Write(writer, "reliability"u8, value.Reliability, ReliabilityNames.Table);
        EntityWriter.Write(writer, "note"u8, value.Note);
    }
}

public partial record Evidence : Entity
{
    public Ref<Source>? Provider { get; init; }

    public PartialDate? Captured { get; init; }

    public string? Place { get; init; }

    public Uri? Url { get; init; }

    public string? Sha256 { get; init; }

    public string? Note { get; init; }

    public static KindInfo KindInfo { get; } = new()
    {
        Name = "Evidence",
        Model = "Core",
        Family = Family.Evidence,
        Type = typeof(Evidence),
        Fields =
        [
            new() { Name = "provider", Type = FieldType.Ref, IsOptional = true, Target = static () => global::Assay.Source.KindInfo!, Get = static e => ((Evidence)e).Provider },
            new() { Name = "captured", Type = FieldType.Date, IsOptional = true, Get = static e => ((Evidence)e).Captured },
            new() { Name = "place", Type = FieldType.Place, IsOptional = true, Get = static e => ((Evidence)e).Place },
            new() { Name = "url", Type = FieldType.Url, IsOptional = true, Get = static e => ((Evidence)e).Url },
            new() { Name = "sha256", Type = FieldType.Text, IsOptional = true, Get = static e => ((Evidence)e).Sha256 },
            new() { Name = "note", Type = FieldType.Text, IsOptional = true, Get = static e => ((Evidence)e).Note },
        ],
    };

    public override KindInfo Kind => KindInfo;

    protected internal override void CollectIssues(ref IssueCollector issues)
    {
        base.CollectIssues(ref issues);
        if (Sha256 is { } sha256)
            issues.CheckPattern("sha256", sha256, sha256.Length == 64 && !sha256.AsSpan().ContainsAnyExcept("0123456789abcdef"), "[0-9a-f]{64}");
    }
}

internal sealed class EvidenceCodec() : KindCodec<Evidence>(Evidence.KindInfo)
{
    private static readonly string[] FieldNames = ["id", "provider", "captured", "place", "url", "sha256", "note"];

    protected override Evidence? Read(ref EntityReader reader)
    {
        string? id = null;
        Ref<Source>? provider = null;
        PartialDate? captured = null;
        string? place = null;
        Uri? url = null;
        string? sha256 = null;
        string? note = null;
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
            else
                reader.UnknownField(FieldNames);
        }

        if (reader.IsMissing(ref fields, 0, "id"))
            return null;
        if (id is null)
            return null;
        return new Evidence
        {
            Id = id,
            Provider = provider,
            Captured = captured,
            Place = place,
            Url = url,
            Sha256 = sha256,
            Note = note,
        };
    }

    protected override void Write(Utf8JsonWriter writer, Evidence value)
    {
        EntityWriter.Write(writer, "provider"u8, value.Provider);
        EntityWriter.Write(writer, "captured"u8, value.Captured);
        EntityWriter.Write(writer, "place"u8, value.Place);
        EntityWriter.Write(writer, "url"u8, value.Url);
        EntityWriter.Write(writer, "sha256"u8, value.Sha256);
        EntityWriter.Write(writer, "note"u8, value.Note);
    }
}

public partial record Claim : Entity
{
    public static KindInfo KindInfo { get; } = new()
    {
        Name = "Claim",
        Model = "Core",
        Family = Family.Claim,
        Type = typeof(Claim),
        Fields = [],
    };

    public override KindInfo Kind => KindInfo;

    public virtual string Says(INames names) => Id;
}

internal sealed class ClaimCodec() : KindCodec<Claim>(Claim.KindInfo)
{
    private static readonly string[] FieldNames = ["id"];

    protected override Claim? Read(ref EntityReader reader)
    {
        string? id = null;
        var fields = new FieldScope();
        while (reader.NextField(ref fields))
        {
            if (reader.IsField(ref fields, 0, "id"u8))
                id = reader.ReadId();
            else
                reader.UnknownField(FieldNames);
        }

        if (reader.IsMissing(ref fields, 0, "id"))
            return null;
        if (id is null)
            return null;
        return new Claim
        {
            Id = id,
        };
    }

    protected override void Write(Utf8JsonWriter writer, Claim value)
    {
    }
}

public sealed partial record Authentic : Claim
{
    public required Ref<Evidence> Evidence { get; init; }

    public static new KindInfo KindInfo { get; } = new()
    {
        Name = "Authentic",
        Model = "Core",
        Family = Family.Claim,
        Type = typeof(Authentic),
        Base = Claim.KindInfo,
        Fields =
        [
            new() { Name = "evidence", Type = FieldType.Ref, Target = static () => global::Assay.Evidence.KindInfo!, Get = static e => ((Authentic)e).Evidence },
        ],
    };

    public override KindInfo Kind => KindInfo;

    public override string Says(INames names)
    {
        var text = new TextBuilder(names);
        text.Append(Evidence);
        text.Append(" is authentic");
        return text.ToString();
    }
}

internal sealed class AuthenticCodec() : KindCodec<Authentic>(Authentic.KindInfo)
{
    private static readonly string[] FieldNames = ["id", "evidence"];

    protected override Authentic? Read(ref EntityReader reader)
    {
        string? id = null;
        Ref<Evidence>? evidence = null;
        var fields = new FieldScope();
        while (reader.NextField(ref fields))
        {
            if (reader.IsField(ref fields, 0, "id"u8))
                id = reader.ReadId();
            else if (reader.IsField(ref fields, 1, "evidence"u8))
                evidence = reader.ReadRef<Evidence>();
            else
                reader.UnknownField(FieldNames);
        }

        if (reader.IsMissing(ref fields, 0, "id") | reader.IsMissing(ref fields, 1, "evidence"))
            return null;
        if (id is null || evidence is null)
            return null;
        return new Authentic
        {
            Id = id,
            Evidence = evidence.Value,
        };
    }

    protected override void Write(Utf8JsonWriter writer, Authentic value)
    {
        EntityWriter.Write(writer, "evidence"u8, value.Evidence);
    }
}

public partial record Statement : Entity
{
    public required Ref<Source> Source { get; init; }

    public required Ref<Claim> Claim { get; init; }

    public required Stance Stance { get; init; }

    public PartialDate? Made { get; init; }

    public PartialDate? Reported { get; init; }

    public Ref<Source>? Via { get; init; }

    public Ref<Statement>? Relays { get; init; }

    public ValueList<Ref<Statement>> DrawsOn { get; init; }

    public ValueList<Ref<Evidence>> Evidence { get; init; }

    public Certainty Certainty { get; init; } = Assay.Certainty.Certain;

    public Attribution Attribution { get; init; } = Assay.Attribution.Named;

    public string? Says { get; init; }

    public string? At { get; init; }

    public string? Note { get; init; }

    public static KindInfo KindInfo { get; } = new()
    {
        Name = "Statement",
        Model = "Core",
        Family = Family.Statement,
        Type = typeof(Statement),
        Fields =
        [
            new() { Name = "source", Type = FieldType.Ref, Target = static () => global::Assay.Source.KindInfo!, Get = static e => ((Statement)e).Source },
            new() { Name = "claim", Type = FieldType.Ref, Target = static () => global::Assay.Claim.KindInfo!, Get = static e => ((Statement)e).Claim },
            new() { Name = "stance", Type = FieldType.Enum, TypeName = "Stance", Get = static e => ((Statement)e).Stance },
            new() { Name = "made", Type = FieldType.Date, IsOptional = true, Get = static e => ((Statement)e).Made },
            new() { Name = "reported", Type = FieldType.Date, IsOptional = true, Get = static e => ((Statement)e).Reported },
            new() { Name = "via", Type = FieldType.Ref, IsOptional = true, Target = static () => global::Assay.Source.KindInfo!, Get = static e => ((Statement)e).Via },
            new() { Name = "relays", Type = FieldType.Ref, IsOptional = true, Target = static () => global::Assay.Statement.KindInfo!, OneOf = ["unknown"], Get = static e => ((Statement)e).Relays },
            new() { Name = "drawsOn", Type = FieldType.Ref, IsOptional = true, IsList = true, Target = static () => global::Assay.Statement.KindInfo!, Get = static e => ((Statement)e).DrawsOn },
            new() { Name = "evidence", Type = FieldType.Ref, IsOptional = true, IsList = true, Target = static () => global::Assay.Evidence.KindInfo!, Get = static e => ((Statement)e).Evidence },
            new() { Name = "certainty", Type = FieldType.Enum, IsOptional = true, TypeName = "Certainty", Get = static e => ((Statement)e).Certainty },
            new() { Name = "attribution", Type = FieldType.Enum, IsOptional = true, TypeName = "Attribution", Get = static e => ((Statement)e).Attribution },
            new() { Name = "says", Type = FieldType.Text, IsOptional = true, Get = static e => ((Statement)e).Says },
            new() { Name = "at", Type = FieldType.Text, IsOptional = true, Get = static e => ((Statement)e).At },
            new() { Name = "note", Type = FieldType.Text, IsOptional = true, Get = static e => ((Statement)e).Note },
        ],
    };

    public override KindInfo Kind => KindInfo;

    protected internal override void CollectIssues(ref IssueCollector issues)
    {
        base.CollectIssues(ref issues);
        if (!(Made != null || Reported != null))
            issues.Add("", "check", "a statement needs a date: 'made' (when it was said) or 'reported' (when it became known)", Severity.Error);
    }
}

internal sealed class StatementCodec() : KindCodec<Statement>(Statement.KindInfo)
{
    private static readonly string[] FieldNames = ["id", "source", "claim", "stance", "made", "reported", "via", "relays", "drawsOn", "evidence", "certainty", "attribution", "says", "at", "note"];

    protected override Statement? Read(ref EntityReader reader)
    {
        string? id = null;
        Ref<Source>? source = null;
        Ref<Claim>? claim = null;
        Stance? stance = null;
        PartialDate? made = null;
        PartialDate? reported = null;
        Ref<Source>? via = null;
        Ref<Statement>? relays = null;
        ValueList<Ref<Statement>>? drawsOn = null;
        ValueList<Ref<Evidence>>? evidence = null;
        Certainty? certainty = null;
        Attribution? attribution = null;
        string? says = null;
        string? at = null;
        string? note = null;
        var fields = new FieldScope();
        while (reader.NextField(ref fields))
        {
            if (reader.IsField(ref fields, 0, "id"u8))
                id = reader.ReadId();
            else if (reader.IsField(ref fields, 1, "source"u8))
                source = reader.ReadRef<Source>();
            else if (reader.IsField(ref fields, 2, "claim"u8))
                claim = reader.ReadRef<Claim>();
            else if (reader.IsField(ref fields, 3, "stance"u8))
                stance = reader.ReadEnum(StanceNames.Table);
            else if (reader.IsField(ref fields, 4, "made"u8))
                made = reader.ReadDate();
            else if (reader.IsField(ref fields, 5, "reported"u8))
                reported = reader.ReadDate();
            else if (reader.IsField(ref fields, 6, "via"u8))
                via = reader.ReadRef<Source>();
            else if (reader.IsField(ref fields, 7, "relays"u8))
                relays = reader.ReadRef<Statement>();
            else if (reader.IsField(ref fields, 8, "drawsOn"u8))
                drawsOn = reader.ReadList(static (ref EntityReader r) => r.ReadRef<Statement>());
            else if (reader.IsField(ref fields, 9, "evidence"u8))
                evidence = reader.ReadList(static (ref EntityReader r) => r.ReadRef<Evidence>());
            else if (reader.IsField(ref fields, 10, "certainty"u8))
                certainty = reader.ReadEnum(CertaintyNames.Table);
            else if (reader.IsField(ref fields, 11, "attribution"u8))
                attribution = reader.ReadEnum(AttributionNames.Table);
            else if (reader.IsField(ref fields, 12, "says"u8))
                says = reader.ReadText();
            else if (reader.IsField(ref fields, 13, "at"u8))
                at = reader.ReadText();
            else if (reader.IsField(ref fields, 14, "note"u8))
                note = reader.ReadText();
            else
                reader.UnknownField(FieldNames);
        }

        if (reader.IsMissing(ref fields, 0, "id") | reader.IsMissing(ref fields, 1, "source") | reader.IsMissing(ref fields, 2, "claim") | reader.IsMissing(ref fields, 3, "stance"))
            return null;
        if (id is null || source is null || claim is null || stance is null)
            return null;
        return new Statement
        {
            Id = id,
            Source = source.Value,
            Claim = claim.Value,
            Stance = stance.Value,
            Made = made,
            Reported = reported,
            Via = via,
            Relays = relays,
            DrawsOn = drawsOn ?? default,
            Evidence = evidence ?? default,
            Certainty = certainty ?? Assay.Certainty.Certain,
            Attribution = attribution ?? Assay.Attribution.Named,
            Says = says,
            At = at,
            Note = note,
        };
    }

    protected override void Write(Utf8JsonWriter writer, Statement value)
    {
        EntityWriter.Write(writer, "source"u8, value.Source);
        EntityWriter.Write(writer, "claim"u8, value.Claim);
        EntityWriter.Write(writer, "stance"u8, value.Stance, StanceNames.Table);
        EntityWriter.Write(writer, "made"u8, value.Made);
        EntityWriter.Write(writer, "reported"u8, value.Reported);
        EntityWriter.Write(writer, "via"u8, value.Via);
        EntityWriter.Write(writer, "relays"u8, value.Relays);
        EntityWriter.Write(writer, "drawsOn"u8, value.DrawsOn);
        EntityWriter.Write(writer, "evidence"u8, value.Evidence);
        if (value.Certainty != Assay.Certainty.Certain)
            EntityWriter.Write(writer, "certainty"u8, value.Certainty, CertaintyNames.Table);
        if (value.Attribution != Assay.Attribution.Named)
            EntityWriter.Write(writer, "attribution"u8, value.Attribution, AttributionNames.Table);
        EntityWriter.Write(writer, "says"u8, value.Says);
        EntityWriter.Write(writer, "at"u8, value.At);
        EntityWriter.Write(writer, "note"u8, value.Note);
    }
}

public sealed partial class CoreModel : Model
{
    public static CoreModel Instance { get; } = new();

    public override string Name => "Core";

    public override string Version => "1.0.0";

    public override ImmutableArray<Model> Imports => [];

    protected internal override ImmutableArray<KindCodec> OwnCodecs { get; } =
    [
        new PartyCodec(),
        new SourceCodec(),
        new EvidenceCodec(),
        new ClaimCodec(),
        new AuthenticCodec(),
        new StatementCodec(),
    ];

    /// <summary>Set by whoever writes the core rules by hand meanwhile.</summary>
    internal static RuleSet? StandInRules { get; set; }

    protected internal override RuleSet Rules => StandInRules ?? throw new NotSupportedException("the core rules are not compiled yet");
}
