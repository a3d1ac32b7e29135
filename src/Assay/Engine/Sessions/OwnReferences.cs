using System.Collections;

namespace Assay.Engine;

/// <summary>What records refer to by fields of a schema's own; those that core gives to statements are known by name.</summary>
internal sealed class OwnReferences
{
    private static readonly HashSet<string> OfCore = [.. Statement.KindInfo.Fields.Select(field => field.Name)];

    private readonly Dictionary<KindInfo, FieldInfo[]> fields = [];

    /// <summary>Whether records of this kind have such a field for statements.</summary>
    public static bool NamesStatements(KindInfo kind) => kind.Fields.Any(field => IsOwn(kind, field) && field.Target!().Family == Family.Statement);

    /// <summary>The family and id of each; words that stand in place of an id are none.</summary>
    public IReadOnlyList<(Family Family, string Id)> Of(Entity record)
    {
        if (!fields.TryGetValue(record.Kind, out var own))
            fields.Add(record.Kind, own = [.. record.Kind.Fields.Where(field => IsOwn(record.Kind, field))]);
        return own.Length == 0 ? [] : [.. own.SelectMany(field => Of(record, field))];
    }

    private static bool IsOwn(KindInfo kind, FieldInfo field) =>
        field.Target is not null && !(kind.Family == Family.Statement && OfCore.Contains(field.Name));

    private static IEnumerable<(Family Family, string Id)> Of(Entity record, FieldInfo field) => field.Get(record) is not { } value
        ? []
        // A reference's text is its id.
        : (field.IsList ? ((IEnumerable)value).Cast<object>() : [value]).Select(reference => reference.ToString()!)
            .Where(id => !field.OneOf.Contains(id))
            .Select(id => (field.Target!().Family, id));
}
