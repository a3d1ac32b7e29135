namespace Assay;

/// <summary>One edit of a dossier: a record to add or to put in place of the one of the same id, or a record to retract.</summary>
public abstract record Edit
{
    private protected Edit()
    {
    }

    /// <summary>Adds a record, or puts it in place of the one of the same family that has its id.</summary>
    /// <exception cref="ArgumentException">It is a party: those are the ground on which a session stands; open another.</exception>
    public static Edit Put(Entity record)
    {
        ArgumentNullException.ThrowIfNull(record);
        return record is Party ? throw Parties() : new PutEdit(record);
    }

    /// <summary>Takes a record away, as if it had never been there.</summary>
    /// <exception cref="ArgumentException">It is a party: those are the ground on which a session stands; open another.</exception>
    public static Edit Retract(Family family, string id)
    {
        ArgumentNullException.ThrowIfNull(id);
        return family == Family.Party ? throw Parties() : new RetractEdit(family, id);
    }

    internal sealed record PutEdit(Entity Record) : Edit;

    internal sealed record RetractEdit(Family Family, string Id) : Edit;

    private static ArgumentException Parties() => new("Parties are not edited one by one; give the session the whole dossier with Update.");
}
