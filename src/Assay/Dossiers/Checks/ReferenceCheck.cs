using System.Collections;

namespace Assay;

/// <summary>Whether what the records of a dossier refer to is there, and of the right kind.</summary>
internal static class ReferenceCheck
{
    public static void Run(Dossier dossier, Action<DossierIssue> report, Pace pace)
    {
        var words = new ReferenceWords(new Lookup(dossier));
        foreach (var family in Enum.GetValues<Family>())
        {
            foreach (var entity in dossier.Of(family))
            {
                pace.Step();
                Check(entity, words, report);
            }
        }

        foreach (var relation in dossier.Relations)
        {
            Check(relation.Claim.Id, relation.Claim, "claim", words, report);
            Check(relation.Claim.Id, relation.Implies, "implies", words, report);
            Check(relation.Claim.Id, relation.Excludes, "excludes", words, report);
        }
    }

    private static void Check(Entity entity, ReferenceWords words, Action<DossierIssue> report)
    {
        foreach (var field in entity.Kind.Fields)
        {
            if (field.Target is null || field.Get(entity) is not { } value)
                continue;
            var item = field.IsList ? 0 : -1;
            // A reference's text is its id.
            foreach (var id in field.IsList ? ((IEnumerable)value).Cast<object>().Select(r => r.ToString()!) : [value.ToString()!])
            {
                var pointer = item < 0 ? $"/{field.Name}" : $"/{field.Name}/{item++}";
                if (!field.OneOf.Contains(id) && words.Check(field.Target(), id, field.Name) is { } wrong)
                    report(new DossierIssue(wrong.Code.Id, wrong.Code.Severity, entity.Kind.Family, entity.Id, pointer, wrong.Message));
            }
        }
    }

    private static void Check(string claim, ValueList<Ref<Claim>> references, string field, ReferenceWords words, Action<DossierIssue> report)
    {
        foreach (var reference in references)
            Check(claim, reference, field, words, report);
    }

    private static void Check(string claim, Ref<Claim> reference, string field, ReferenceWords words, Action<DossierIssue> report)
    {
        if (words.Check(Claim.KindInfo, reference.Id, field) is { } wrong)
            report(new DossierIssue(wrong.Code.Id, wrong.Code.Severity, Family.Claim, claim, $"/{field}", wrong.Message));
    }

    private sealed class Lookup(Dossier dossier) : IRecordLookup
    {
        private readonly string[]?[] ids = new string[Enum.GetValues<Family>().Length][];

        public bool TryFind(Family family, string id, out KindInfo? kind)
        {
            kind = dossier.Find(family, id)?.Kind;
            return kind is not null;
        }

        public IReadOnlyCollection<string> IdsOf(Family family) => ids[(int)family] ??= [.. dossier.Of(family).Select(e => e.Id)];
    }
}
