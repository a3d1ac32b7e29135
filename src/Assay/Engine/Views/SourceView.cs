namespace Assay;

/// <summary>A source as rules see it, with ids resolved.</summary>
public readonly struct SourceView
{
    private readonly int number;

    internal SourceView(Case scene, int number) => (Case, this.number) = (scene, number);

    /// <summary>The case it belongs to.</summary>
    public Case Case { get; }

    /// <summary>The record.</summary>
    public Source Record => Case.Index.Sources[number];

    /// <summary>The id.</summary>
    public string Id => Record.Id;

    /// <summary>The kind.</summary>
    public KindInfo Kind => Record.Kind;

    /// <summary>The name, else the id.</summary>
    public string Name => Record.Name ?? Record.Id;

    /// <summary>The party whose interests it serves.</summary>
    public Party? Allegiance => Case.Party(Record.Allegiance);

    /// <summary>The source it belongs to.</summary>
    public SourceView? Owner => Case.Source(Record.Owner);

    /// <summary>Whether it makes up its own mind, whoever owns it.</summary>
    public bool Independent => Record.Independent;

    /// <summary>The source whose voice it is.</summary>
    public SourceView? SpeaksFor => Case.Source(Record.SpeaksFor);

    /// <summary>Its grade as declared, before any rule.</summary>
    public Reliability? Reliability => Record.Reliability;

    /// <summary>Its grade after the source rules; F if none is declared. In a source rule, the declared one.</summary>
    public Reliability Grade => Case.Grades[number];

    /// <summary>The coder's note.</summary>
    public string? Note => Record.Note;

    /// <summary>The source whose judgement it repeats: itself, taken up its owners.</summary>
    public SourceView Origin => new(Case, Case.Index.SourceTable.Origins[number]);

    /// <summary>The source for which it speaks in the end: itself, if for nobody else.</summary>
    public SourceView Voice => new(Case, Case.Index.SourceTable.Voices[number]);

    /// <summary>Whether its party gains or loses if the claim is believed.</summary>
    public bool IsInterestedIn(ClaimView claim) => Case.Interests.Of(Case.Index.SourceTable.Allegiances[number], claim.Number) != Interest.None;

    /// <summary>Whether its party is this one, or a member of it, directly or by way of other bodies. No if either is not known.</summary>
    public bool BelongsTo(Party? body) => body is not null && Case.BelongsTo(Record.Allegiance, body.Id);

    /// <summary>Whether its party is the one with this id, or a member of it, directly or by way of other bodies. No if either is not known.</summary>
    public bool BelongsTo(Ref<Party>? body) => body is { } b && Case.BelongsTo(Record.Allegiance, b.Id);

    /// <summary>Whether the other one owns it, directly or by way of others, however independent it is. Nothing owns itself.</summary>
    public bool IsOwnedBy(SourceView? other)
    {
        if (other is not { } owner)
            return false;

        // Where one of them is independent the owners may lead in a circle.
        var up = Owner;
        for (var steps = 0; up is { } at && steps < Case.Index.Sources.Count; steps++)
        {
            if (at.number == owner.number)
                return at.number != number;
            up = at.Owner;
        }

        return false;
    }

    /// <summary>Whether it is of this kind or one that derives from it.</summary>
    public bool Is<T>()
        where T : Source => Record is T;

    /// <summary>The record as one of this kind, or null.</summary>
    public T? As<T>()
        where T : Source => Record as T;

    /// <summary>The name, else the id.</summary>
    public override string ToString() => Name;
}
