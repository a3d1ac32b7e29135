namespace Assay.Engine;

/// <summary>What, besides its own record, source and claim, a rule looked at; an edit of that makes it run again.</summary>
[Flags]
internal enum Reads : byte
{
    Nothing = 0,

    /// <summary>What the same source said earlier.</summary>
    Earlier = 1,

    /// <summary>Whether evidence is verified.</summary>
    Verification = 2,

    /// <summary>Other statements.</summary>
    Statements = 4,

    /// <summary>Other sources, claims, evidence or parties.</summary>
    Records = 8,

    /// <summary>The dossier as a whole, or the day: whatever is edited, it may matter.</summary>
    Everything = 16,
}

/// <summary>Keeps book of what rules look at, where a session wants to know; it is off otherwise.</summary>
internal sealed class ReadLog
{
    /// <summary>What may change when a statement is edited.</summary>
    public const Reads Volatile = Reads.Earlier | Reads.Verification | Reads.Statements | Reads.Everything;

    private Reads reads;
    private int subject;

    /// <summary>The same, one by one.</summary>
    public static Reads[] OfStatements { get; } = [Reads.Earlier, Reads.Verification, Reads.Statements, Reads.Everything];

    public bool IsOn { get; set; }

    /// <summary>Begins anew, for the rules about one statement or claim.</summary>
    public void Begin(int about) => (reads, subject) = (Reads.Nothing, about);

    public Reads End() => reads;

    public void Note(Reads read)
    {
        if (IsOn)
            reads |= read;
    }

    /// <summary>The earlier statements of any source but the speaker's are not followed: then everything may matter.</summary>
    public void NoteEarlierThan(int statement) => Note(statement == subject ? Reads.Earlier : Reads.Everything);
}
