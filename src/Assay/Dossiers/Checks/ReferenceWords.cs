namespace Assay;

/// <summary>Says what is wrong with a reference.</summary>
internal sealed class ReferenceWords(IRecordLookup records)
{
    // A hundred thousand ids and as many wrong references must not take an hour for the sake of suggestions.
    private long comparisonsLeft = 2_000_000;

    /// <summary>What is wrong with a reference to a kind by this id; null if nothing is.</summary>
    /// <param name="target">The kind that it must be of.</param>
    /// <param name="id">The id.</param>
    /// <param name="field">The field that holds it.</param>
    public (DossierCode Code, string Message)? Check(KindInfo target, string id, string field)
    {
        if (!records.TryFind(target.Family, id, out var kind))
            return (DossierCode.DanglingReference, $"'{field}': there is no {target.Family.Singular()} {Wording.Quote(id)}{Advice(target.Family, id)}");
        if (kind is null || kind.Is(target))
            return null;
        return (DossierCode.WrongKind, $"'{field}' refers to {Wording.WithArticle(target.Name)}; {Wording.Quote(id)} is {Wording.WithArticle(kind.Name)}");
    }

    private string Advice(Family family, string id)
    {
        var ids = records.IdsOf(family);
        comparisonsLeft -= ids.Count;
        if (comparisonsLeft >= 0 && Syntax.Spelling.Nearest(id, ids) is { } nearest)
            return $"; did you mean '{nearest}'?";
        foreach (var other in Enum.GetValues<Family>())
        {
            if (other != family && records.TryFind(other, id, out _))
                return $"; {other.One()} has that id";
        }

        return "";
    }
}
