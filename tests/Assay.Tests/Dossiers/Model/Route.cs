using System.Text.Json;

namespace Assay.Tests.Dossiers;

public readonly partial record struct Route
{
    private static readonly string[] FieldNames = ["from", "to", "guide", "days"];

    public Route()
    {
    }

    public required string From { get; init; }

    public required string To { get; init; }

    public Ref<Party>? Guide { get; init; }

    public long? Days { get; init; }

    public static Route? ReadFrom(ref EntityReader reader)
    {
        if (!reader.BeginObject())
            return null;
        string? from = null;
        string? to = null;
        Ref<Party>? guide = null;
        long? days = null;
        var fields = new FieldScope();
        while (reader.NextField(ref fields))
        {
            if (reader.IsField(ref fields, 0, "from"u8))
                from = reader.ReadPlace();
            else if (reader.IsField(ref fields, 1, "to"u8))
                to = reader.ReadPlace();
            else if (reader.IsField(ref fields, 2, "guide"u8))
                guide = reader.ReadRef<Party>();
            else if (reader.IsField(ref fields, 3, "days"u8))
                days = reader.ReadInt();
            else
                reader.UnknownField(FieldNames);
        }

        if (reader.IsMissing(ref fields, 0, "from") | reader.IsMissing(ref fields, 1, "to"))
            return null;
        if (from is null || to is null)
            return null;
        return new Route
        {
            From = from,
            To = to,
            Guide = guide,
            Days = days,
        };
    }

    public void WriteTo(Utf8JsonWriter writer)
    {
        writer.WriteStartObject();
        EntityWriter.Write(writer, "from"u8, From);
        EntityWriter.Write(writer, "to"u8, To);
        EntityWriter.Write(writer, "guide"u8, Guide);
        EntityWriter.Write(writer, "days"u8, Days);
        writer.WriteEndObject();
    }

    public void CollectIssues(ref IssueCollector record, string field, int item = -1)
    {
        var issues = new IssueCollector(record.Names);
        if (Days is { } days)
            issues.CheckMin("days", days, 1L);
        record.AddAll(issues, field, item);
    }
}
