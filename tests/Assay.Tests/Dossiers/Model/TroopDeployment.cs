using System.Text.Json;

namespace Assay.Tests.Dossiers;

public sealed partial record TroopDeployment : Claim
{
    public required Ref<Party> Sender { get; init; }

    public required Ref<Party> Host { get; init; }

    public Quantity? Strength { get; init; }

    public Quantity? Cargo { get; init; }

    public UnitKind? Unit { get; init; }

    public ValueList<UnitKind> Units { get; init; }

    public ValueList<string> Bases { get; init; }

    public Period? Period { get; init; }

    public Route? Route { get; init; }

    public ValueList<Route> Routes { get; init; }

    public double? Share { get; init; }

    public double? Odds { get; init; }

    public long? Columns { get; init; }

    public double? Pace { get; init; }

    public Uri? Site { get; init; }

    public bool? OnFoot { get; init; }

    public Ref<Photo>? Shown { get; init; }

    public ValueList<PartialDate> Days { get; init; }

    public ValueList<Quantity> Counts { get; init; }

    public string? Route66 { get; init; }

    public static new KindInfo KindInfo { get; } = new()
    {
        Name = "TroopDeployment",
        Model = "Field",
        Family = Family.Claim,
        Type = typeof(TroopDeployment),
        Base = Claim.KindInfo,
        Was = ["TroopsSent"],
        Fields =
        [
            .. Claim.KindInfo.Fields,
            new() { Name = "sender", Type = FieldType.Ref, Target = static () => global::Assay.Party.KindInfo, Get = static e => ((TroopDeployment)e).Sender },
            new() { Name = "host", Type = FieldType.Ref, Target = static () => global::Assay.Party.KindInfo, Get = static e => ((TroopDeployment)e).Host },
            new() { Name = "strength", Type = FieldType.Quantity, IsOptional = true, Unit = "persons", Get = static e => ((TroopDeployment)e).Strength },
            new() { Name = "cargo", Type = FieldType.Quantity, IsOptional = true, Get = static e => ((TroopDeployment)e).Cargo },
            new() { Name = "unit", Type = FieldType.Enum, IsOptional = true, TypeName = "UnitKind", Get = static e => ((TroopDeployment)e).Unit },
            new() { Name = "units", Type = FieldType.Enum, IsOptional = true, IsList = true, TypeName = "UnitKind", Get = static e => ((TroopDeployment)e).Units },
            new() { Name = "bases", Type = FieldType.Place, IsOptional = true, IsList = true, Was = ["camps"], Get = static e => ((TroopDeployment)e).Bases },
            new() { Name = "period", Type = FieldType.Period, IsOptional = true, Get = static e => ((TroopDeployment)e).Period },
            new() { Name = "route", Type = FieldType.Value, IsOptional = true, TypeName = "Route", Get = static e => ((TroopDeployment)e).Route },
            new() { Name = "routes", Type = FieldType.Value, IsOptional = true, IsList = true, TypeName = "Route", Get = static e => ((TroopDeployment)e).Routes },
            new() { Name = "share", Type = FieldType.Percent, IsOptional = true, Get = static e => ((TroopDeployment)e).Share },
            new() { Name = "odds", Type = FieldType.Likelihood, IsOptional = true, Get = static e => ((TroopDeployment)e).Odds },
            new() { Name = "columns", Type = FieldType.Int, IsOptional = true, Get = static e => ((TroopDeployment)e).Columns },
            new() { Name = "pace", Type = FieldType.Number, IsOptional = true, Get = static e => ((TroopDeployment)e).Pace },
            new() { Name = "site", Type = FieldType.Url, IsOptional = true, Get = static e => ((TroopDeployment)e).Site },
            new() { Name = "onFoot", Type = FieldType.Bool, IsOptional = true, Get = static e => ((TroopDeployment)e).OnFoot },
            new() { Name = "shown", Type = FieldType.Ref, IsOptional = true, Target = static () => global::Assay.Tests.Dossiers.Photo.KindInfo, Get = static e => ((TroopDeployment)e).Shown },
            new() { Name = "days", Type = FieldType.Date, IsOptional = true, IsList = true, Get = static e => ((TroopDeployment)e).Days },
            new() { Name = "counts", Type = FieldType.Quantity, IsOptional = true, IsList = true, Get = static e => ((TroopDeployment)e).Counts },
            new() { Name = "route66", Type = FieldType.Text, IsOptional = true, Deprecated = "use routes", Get = static e => ((TroopDeployment)e).Route66 },
        ],
    };

    public override KindInfo Kind => KindInfo;

    public override string Says(INames names)
    {
        var text = new TextBuilder(names);
        text.Append(Sender);
        text.Append(" sent ");
        text.Append(Strength);
        text.Append(" to ");
        text.Append(Host);
        return text.ToString();
    }

    public override void CollectIssues(ref IssueCollector issues)
    {
        base.CollectIssues(ref issues);
        if (Strength is { } strength)
            issues.CheckMin("strength", strength, 1m);
        issues.CheckItems("bases", Bases.Count, null, 3);
        for (var i = 0; i < Bases.Count; i++)
            issues.CheckLength("bases", Bases[i], 2, 40, i);
        if (Route is { } route)
            route.CollectIssues(ref issues, "route");
        for (var i = 0; i < Routes.Count; i++)
            Routes[i].CollectIssues(ref issues, "routes", i);
        if (Columns is { } columns)
            issues.CheckMax("columns", columns, 12L);
        if (!(Sender != Host))
        {
            var text = new TextBuilder(issues.Names);
            text.Append(Sender);
            text.Append(" cannot deploy to itself");
            issues.Add("", "check", text.ToString(), Severity.Error);
        }

        if (Pace > 5)
            issues.Add("", "check", "that is fast", Severity.Warning);
    }
}

internal sealed class TroopDeploymentCodec() : KindCodec<TroopDeployment>(TroopDeployment.KindInfo)
{
    private static readonly string[] FieldNames = ["id", "sender", "host", "strength", "cargo", "unit", "units", "bases", "period", "route", "routes", "share", "odds", "columns", "pace", "site", "onFoot", "shown", "days", "counts", "route66"];

    protected override TroopDeployment? Read(ref EntityReader reader)
    {
        string? id = null;
        Ref<Party>? sender = null;
        Ref<Party>? host = null;
        Quantity? strength = null;
        Quantity? cargo = null;
        UnitKind? unit = null;
        ValueList<UnitKind>? units = null;
        ValueList<string>? bases = null;
        Period? period = null;
        Route? route = null;
        ValueList<Route>? routes = null;
        double? share = null;
        double? odds = null;
        long? columns = null;
        double? pace = null;
        Uri? site = null;
        bool? onFoot = null;
        Ref<Photo>? shown = null;
        ValueList<PartialDate>? days = null;
        ValueList<Quantity>? counts = null;
        string? route66 = null;
        var fields = new FieldScope();
        while (reader.NextField(ref fields))
        {
            if (reader.IsField(ref fields, 0, "id"u8))
                id = reader.ReadId();
            else if (reader.IsField(ref fields, 1, "sender"u8))
                sender = reader.ReadRef<Party>();
            else if (reader.IsField(ref fields, 2, "host"u8))
                host = reader.ReadRef<Party>();
            else if (reader.IsField(ref fields, 3, "strength"u8))
                strength = reader.ReadQuantity("persons");
            else if (reader.IsField(ref fields, 4, "cargo"u8))
                cargo = reader.ReadQuantity(null);
            else if (reader.IsField(ref fields, 5, "unit"u8))
                unit = reader.ReadEnum(UnitKindNames.Table);
            else if (reader.IsField(ref fields, 6, "units"u8))
                units = reader.ReadList(static (ref EntityReader item) => item.ReadEnum(UnitKindNames.Table));
            else if (reader.IsField(ref fields, 7, "bases"u8))
                bases = reader.ReadList(static (ref EntityReader item) => item.ReadPlace());
            else if (reader.IsEarlierName(ref fields, 7, "camps"u8, "bases"))
                bases = reader.ReadList(static (ref EntityReader item) => item.ReadPlace());
            else if (reader.IsField(ref fields, 8, "period"u8))
                period = reader.ReadPeriod();
            else if (reader.IsField(ref fields, 9, "route"u8))
                route = reader.ReadValue(Route.ReadFrom);
            else if (reader.IsField(ref fields, 10, "routes"u8))
                routes = reader.ReadList(static (ref EntityReader item) => item.ReadValue(Route.ReadFrom));
            else if (reader.IsField(ref fields, 11, "share"u8))
                share = reader.ReadPercent();
            else if (reader.IsField(ref fields, 12, "odds"u8))
                odds = reader.ReadLikelihood();
            else if (reader.IsField(ref fields, 13, "columns"u8))
                columns = reader.ReadInt();
            else if (reader.IsField(ref fields, 14, "pace"u8))
                pace = reader.ReadNumber();
            else if (reader.IsField(ref fields, 15, "site"u8))
                site = reader.ReadUrl();
            else if (reader.IsField(ref fields, 16, "onFoot"u8))
                onFoot = reader.ReadBool();
            else if (reader.IsField(ref fields, 17, "shown"u8))
                shown = reader.ReadRef<Photo>();
            else if (reader.IsField(ref fields, 18, "days"u8))
                days = reader.ReadList(static (ref EntityReader item) => item.ReadDate());
            else if (reader.IsField(ref fields, 19, "counts"u8))
                counts = reader.ReadList(static (ref EntityReader item) => item.ReadQuantity(null));
            else if (reader.IsField(ref fields, 20, "route66"u8))
                route66 = reader.ReadText();
            else
                reader.UnknownField(FieldNames);
        }

        if (reader.IsMissing(ref fields, 0, "id") | reader.IsMissing(ref fields, 1, "sender") | reader.IsMissing(ref fields, 2, "host"))
            return null;
        if (id is null || sender is null || host is null)
            return null;
        return new TroopDeployment
        {
            Id = id,
            Sender = sender.Value,
            Host = host.Value,
            Strength = strength,
            Cargo = cargo,
            Unit = unit,
            Units = units ?? default,
            Bases = bases ?? default,
            Period = period,
            Route = route,
            Routes = routes ?? default,
            Share = share,
            Odds = odds,
            Columns = columns,
            Pace = pace,
            Site = site,
            OnFoot = onFoot,
            Shown = shown,
            Days = days ?? default,
            Counts = counts ?? default,
            Route66 = route66,
        };
    }

    protected override void Write(Utf8JsonWriter writer, TroopDeployment entity)
    {
        EntityWriter.Write(writer, "sender"u8, entity.Sender);
        EntityWriter.Write(writer, "host"u8, entity.Host);
        EntityWriter.Write(writer, "strength"u8, entity.Strength);
        EntityWriter.Write(writer, "cargo"u8, entity.Cargo);
        EntityWriter.Write(writer, "unit"u8, entity.Unit, UnitKindNames.Table);
        EntityWriter.Write(writer, "units"u8, entity.Units, UnitKindNames.Table);
        EntityWriter.Write(writer, "bases"u8, entity.Bases);
        EntityWriter.Write(writer, "period"u8, entity.Period);
        if (entity.Route is { } route)
        {
            writer.WritePropertyName("route"u8);
            route.WriteTo(writer);
        }
        EntityWriter.Write(writer, "routes"u8, entity.Routes, static (w, item) => item.WriteTo(w));
        EntityWriter.Write(writer, "share"u8, entity.Share);
        EntityWriter.Write(writer, "odds"u8, entity.Odds);
        EntityWriter.Write(writer, "columns"u8, entity.Columns);
        EntityWriter.Write(writer, "pace"u8, entity.Pace);
        EntityWriter.Write(writer, "site"u8, entity.Site);
        EntityWriter.Write(writer, "onFoot"u8, entity.OnFoot);
        EntityWriter.Write(writer, "shown"u8, entity.Shown);
        EntityWriter.Write(writer, "days"u8, entity.Days);
        EntityWriter.Write(writer, "counts"u8, entity.Counts);
        EntityWriter.Write(writer, "route66"u8, entity.Route66);
    }
}
