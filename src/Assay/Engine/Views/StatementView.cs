using Assay.Engine;

namespace Assay;

/// <summary>A statement as rules see it, with ids resolved.</summary>
public readonly struct StatementView
{
    private readonly int number;

    internal StatementView(Case scene, int number) => (Case, this.number) = (scene, number);

    /// <summary>The case it belongs to.</summary>
    public Case Case { get; }

    /// <summary>The record.</summary>
    public Statement Record => Case.Index.Statements[number];

    /// <summary>The id.</summary>
    public string Id => Record.Id;

    /// <summary>The kind.</summary>
    public KindInfo Kind => Record.Kind;

    /// <summary>Who speaks.</summary>
    public SourceView Source => new(Case, Case.Index.Facts[number].Source);

    /// <summary>What it is about.</summary>
    public ClaimView Claim => new(Case, Case.Index.Facts[number].Claim);

    /// <summary>What it does to the claim.</summary>
    public Stance Stance => Record.Stance;

    /// <summary>When it was said.</summary>
    public PartialDate? Made => Record.Made;

    /// <summary>When it became known.</summary>
    public PartialDate? Reported => Record.Reported;

    /// <summary>The outlet through which it reached us.</summary>
    public SourceView? Via => Case.Source(Record.Via);

    /// <summary>The statement that it passes on, where that is known.</summary>
    public StatementView? Relays => Case.Index.Facts[number].Relayed is >= 0 and var relayed ? Case.StatementIn(relayed) : null;

    /// <summary>Whether it passes on another statement, known or not.</summary>
    public bool IsEcho => Case.Index.Facts[number].IsEcho;

    /// <summary>The statements on which its judgement rests.</summary>
    public IEnumerable<StatementView> DrawsOn => Case.Statement(Record.DrawsOn);

    /// <summary>The evidence it cites.</summary>
    public IEnumerable<Evidence> Evidence => Case.Evidence(Record.Evidence);

    /// <summary>The speaker's own hedge.</summary>
    public Certainty Certainty => Record.Certainty;

    /// <summary>How far it can be traced.</summary>
    public Attribution Attribution => Record.Attribution;

    /// <summary>What was said, in the coder's words.</summary>
    public string? Says => Record.Says;

    /// <summary>Where in the material it stands.</summary>
    public string? At => Record.At;

    /// <summary>The coder's note.</summary>
    public string? Note => Record.Note;

    /// <summary>Where its information comes from: the root's source, taken up its owners; null if the root is not known.</summary>
    public SourceView? Origin => Case.Index.Facts[number].Origin is var origin and not CaseIndex.None ? new SourceView(Case, origin) : null;

    /// <summary>Whether it draws on other statements, or cites only evidence that other origins provide.</summary>
    public bool IsDerived => Case.Index.Facts[number].IsDerived;

    /// <summary>What the same source is known to have said before, oldest first.</summary>
    public IEnumerable<StatementView> Earlier => Case.Histories.EarlierThan(number);

    /// <summary>Whether the source's party gains if this statement is believed.</summary>
    public bool ServesInterest => Leaning > 0;

    /// <summary>Whether the source's party loses if this statement is believed.</summary>
    public bool AgainstInterest => Leaning < 0;

    private int Leaning
    {
        get
        {
            ref readonly var facts = ref Case.Index.Facts[number];
            return facts.Side == Side.None ? 0 : Case.Interests.Of(Case.Index.SourceTable.Allegiances[facts.Source], facts.Claim) switch
            {
                Interest.For => facts.Side == Side.For ? 1 : -1,
                Interest.Against => facts.Side == Side.For ? -1 : 1,
                _ => 0,
            };
        }
    }

    /// <summary>Whether it cites evidence of this kind.</summary>
    public bool Cites<T>()
        where T : Evidence
    {
        foreach (var cited in Record.Evidence)
        {
            if (Case.Evidence(cited) is T)
                return true;
        }

        return false;
    }

    /// <summary>
    /// Whether it cites evidence of this kind that an origin other than its own, and other than the one that provided it,
    /// has by the day of the assessment asserted to be authentic.
    /// </summary>
    public bool CitesVerified<T>()
        where T : Evidence
    {
        foreach (var cited in Record.Evidence)
        {
            if (Case.Evidence(cited) is T evidence && IsVerified(evidence))
                return true;
        }

        return false;
    }

    /// <summary>
    /// Whether an origin other than its own, and other than the one that provided this evidence, has by the day of the assessment asserted the
    /// evidence to be authentic.
    /// </summary>
    public bool IsVerified(Evidence? evidence) => evidence is not null && Case.Verifications.IsVerified(evidence, Case.Index.Facts[number].Origin);

    /// <summary>Whether it is of this kind or one that derives from it.</summary>
    public bool Is<T>()
        where T : Statement => Record is T;

    /// <summary>The record as one of this kind, or null.</summary>
    public T? As<T>()
        where T : Statement => Record as T;

    /// <summary>The id.</summary>
    public override string ToString() => Id;
}
