using System.Collections;

namespace Assay;

/// <summary>Fields whose value may occur once only among records of the kind that declares them, and of those that derive from it.</summary>
internal static class UniqueCheck
{
    public static void Run(Dossier dossier, Action<DossierIssue> report, Pace pace)
    {
        var fieldsOf = new Dictionary<KindInfo, (FieldInfo Field, KindInfo DeclaredBy)[]>();
        var seen = new Dictionary<(KindInfo, string, object), Entity>();
        foreach (var family in Enum.GetValues<Family>())
        {
            foreach (var entity in dossier.Of(family))
            {
                pace.Step();
                if (!fieldsOf.TryGetValue(entity.Kind, out var fields))
                    fieldsOf.Add(entity.Kind, fields = UniqueFields(entity.Kind));
                foreach (var (field, declaredBy) in fields)
                {
                    if (field.Get(entity) is not { } value || (field.IsList && IsEmpty(value)) || seen.TryAdd((declaredBy, field.Name, value), entity))
                        continue;
                    var first = seen[(declaredBy, field.Name, value)];
                    report(new DossierIssue(DossierCode.NotUnique.Id, Severity.Error, family, entity.Id, $"/{field.Name}",
                        $"'{field.Name}' is the same as that of {Wording.Quote(first.Id)}; it must be unique among records of the kind {declaredBy.Name}"));
                }
            }
        }
    }

    private static (FieldInfo, KindInfo)[] UniqueFields(KindInfo kind) =>
        [.. kind.Fields.Where(f => f.IsUnique).Select(f => (f, DeclaredBy(kind, f.Name)))];

    private static bool IsEmpty(object list)
    {
        foreach (var _ in (IEnumerable)list)
            return false;
        return true;
    }

    private static KindInfo DeclaredBy(KindInfo kind, string field)
    {
        while (kind.Base?.Field(field) is not null)
            kind = kind.Base;
        return kind;
    }
}
