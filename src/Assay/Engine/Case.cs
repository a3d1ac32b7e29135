using Assay.Engine;

namespace Assay;

/// <summary>A dossier as of a date: what the views of rules look into.</summary>
public sealed partial class Case
{
    private readonly Reliability[]? declared;

    internal Case(CaseIndex index, DateOnly asOf, Reliability[]? declared = null)
    {
        Index = index;
        Day = asOf.DayNumber;
        this.declared = declared;
        Grades = [.. declared ?? DeclaredGrades(index)];
        Lists = new StatementLists(index, Day);
        Interests = new Interests(index);
        Verifications = new Verifications(this);
        Chains = new RelayChains(this);
        Histories = new Histories(this);
    }

    /// <summary>The day as of which it is seen.</summary>
    public DateOnly AsOf
    {
        get
        {
            Reads.Note(Engine.Reads.Everything);
            return DateOnly.FromDayNumber(Day);
        }
    }

    /// <summary>The dossier.</summary>
    public Dossier Dossier
    {
        get
        {
            Reads.Note(Engine.Reads.Everything);
            return Index.Dossier;
        }
    }

    /// <summary>The names of what the dossier holds.</summary>
    public INames Names => Dossier;

    internal CaseIndex Index { get; }

    internal int Day { get; set; }

    /// <summary>The grades of the sources; after the source rules have run, what those made of them.</summary>
    internal Reliability[] Grades { get; private set; }

    internal StatementLists Lists { get; private set; }

    internal Interests Interests { get; }

    internal Verifications Verifications { get; }

    internal RelayChains Chains { get; }

    internal Histories Histories { get; }

    /// <summary>What the rule that is running looks at.</summary>
    internal ReadLog Reads { get; } = new();

    /// <summary>Whether the party is this body or a member of it, directly or not.</summary>
    internal bool BelongsTo(Ref<Party>? party, string body) =>
        party is { } member
        && Index.Parties.Find(member.Id) is >= 0 and var one
        && Index.Parties.Find(body) is >= 0 and var other
        && Interests.BodiesOf(one).Contains(other);

    /// <summary>Gives a source that is new its declared grade.</summary>
    internal void Declare(int source)
    {
        var grades = Grades;
        if (source >= grades.Length)
            Array.Resize(ref grades, Math.Max(source + 1, 2 * grades.Length));
        Grades = grades;
        Grades[source] = Index.Sources[source].Reliability ?? Reliability.F;
    }

    internal bool IsKnown(int statement) => Index.Facts[statement].Known <= Day;

    /// <summary>The same case before the source rules ran.</summary>
    internal Case Ungraded() => new(Index, DateOnly.FromDayNumber(Day), declared);

    /// <summary>Begins anew, after more than single statements changed.</summary>
    internal void Reset()
    {
        Grades = [.. declared ?? DeclaredGrades(Index)];
        Lists = new StatementLists(Index, Day);
        Verifications.Forget();
        Chains.Forget();
        Histories.Forget();
    }

    private static Reliability[] DeclaredGrades(CaseIndex index)
    {
        var grades = new Reliability[index.Sources.Count];
        for (var slot = 0; slot < grades.Length; slot++)
            grades[slot] = index.Sources.Has(slot) ? index.Sources[slot].Reliability ?? Reliability.F : Reliability.F;
        return grades;
    }
}
