namespace Assay;

/// <summary>
/// Goes through the records of a dossier and puts others in their place. Whatever is not overridden stays as it is, and what stays as it is
/// remains the same instance, up to the dossier itself. A model generates a rewriter of its own from this one, such as
/// <c>ConflictRewriter</c>, with a method for each kind.
/// </summary>
/// <remarks>
/// What replaces a record may be of another kind of the family and have another id; null takes the record out. References to it are not
/// changed along with it: <see cref="VisitRef{T}(Ref{T})"/> is for that, and <see cref="Dossier.Validate"/> tells what is left behind.
/// </remarks>
public abstract partial class DossierRewriter
{
    /// <summary>The dossier with what this makes of its records and relations; the same dossier if nothing changed.</summary>
    /// <exception cref="ArgumentException">Two records of a family now have the same id.</exception>
    public Dossier Rewrite(Dossier dossier)
    {
        ArgumentNullException.ThrowIfNull(dossier);
        var parties = Each(dossier.Parties, Visit);
        var sources = Each(dossier.Sources, Visit);
        var evidence = Each(dossier.Evidence, Visit);
        var claims = Each(dossier.Claims, Visit);
        var statements = Each(dossier.Statements, Visit);
        var relations = VisitRelations(dossier.Relations);
        var isSame = ReferenceEquals(parties, dossier.Parties)
            && ReferenceEquals(sources, dossier.Sources)
            && ReferenceEquals(evidence, dossier.Evidence)
            && ReferenceEquals(claims, dossier.Claims)
            && ReferenceEquals(statements, dossier.Statements)
            && relations == dossier.Relations;
        return isSame
            ? dossier
            : dossier with { Parties = parties, Sources = sources, Evidence = evidence, Claims = claims, Statements = statements, Relations = relations };
    }

    /// <summary>Hands a party to the method for its kind.</summary>
    /// <returns>What takes its place; null if nothing does.</returns>
    public virtual Party? Visit(Party party) => VisitParty(party);

    /// <summary>Hands a source to the method for its kind.</summary>
    /// <returns>What takes its place; null if nothing does.</returns>
    public virtual Source? Visit(Source source) => VisitSource(source);

    /// <summary>Hands a piece of evidence to the method for its kind.</summary>
    /// <returns>What takes its place; null if nothing does.</returns>
    public virtual Evidence? Visit(Evidence evidence) => VisitEvidence(evidence);

    /// <summary>Hands a claim to the method for its kind.</summary>
    /// <returns>What takes its place; null if nothing does.</returns>
    public virtual Claim? Visit(Claim claim) => VisitClaim(claim);

    /// <summary>Hands a statement to the method for its kind.</summary>
    /// <returns>What takes its place; null if nothing does.</returns>
    public virtual Statement? Visit(Statement statement) => VisitStatement(statement);

    /// <summary>A party of any kind whose own method is not overridden.</summary>
    protected virtual Party? VisitParty(Party party) => VisitInside(party);

    /// <summary>A source of any kind whose own method is not overridden.</summary>
    protected virtual Source? VisitSource(Source source) => VisitInside(source);

    /// <summary>A piece of evidence of any kind whose own method is not overridden.</summary>
    protected virtual Evidence? VisitEvidence(Evidence evidence) => VisitInside(evidence);

    /// <summary>A claim of any kind whose own method is not overridden.</summary>
    protected virtual Claim? VisitClaim(Claim claim) => VisitInside(claim);

    /// <summary>A statement of any kind whose own method is not overridden.</summary>
    protected virtual Statement? VisitStatement(Statement statement) => VisitInside(statement);

    /// <summary>Visits the references in a record, those inside its values included; its id is not one of them.</summary>
    /// <returns>The record with what became of them; the same record if nothing did.</returns>
    protected T VisitInside<T>(T record)
        where T : Entity
    {
        ArgumentNullException.ThrowIfNull(record);
        return (T)record.RewriteInside(this);
    }

    private static EntitySet<T> Each<T>(EntitySet<T> records, Func<T, T?> visit)
        where T : Entity
    {
        List<T>? changed = null;
        for (var i = 0; i < records.Count; i++)
        {
            var after = visit(records[i]);
            if (changed is null && !ReferenceEquals(after, records[i]))
                changed = [.. records.AsSpan()[..i]];
            if (after is not null)
                changed?.Add(after);
        }

        return changed?.ToEntitySet() ?? records;
    }

    private ValueList<Relation> VisitRelations(ValueList<Relation> relations)
    {
        var changed = false;
        var after = new Relation[relations.Count];
        for (var i = 0; i < after.Length; i++)
        {
            var relation = relations[i];
            var visited = new Relation { Claim = VisitRef(relation.Claim), Implies = VisitRefs(relation.Implies), Excludes = VisitRefs(relation.Excludes) };
            changed |= visited != relation;
            after[i] = visited;
        }

        return changed ? after : relations;
    }
}
