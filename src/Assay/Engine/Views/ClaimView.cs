namespace Assay;

/// <summary>A claim as rules see it.</summary>
public readonly struct ClaimView
{
    internal ClaimView(Case scene, int number) => (Case, Number) = (scene, number);

    /// <summary>The case it belongs to.</summary>
    public Case Case { get; }

    /// <summary>The record.</summary>
    public Claim Record => Case.Index.Claims[Number];

    /// <summary>The id.</summary>
    public string Id => Record.Id;

    /// <summary>The kind.</summary>
    public KindInfo Kind => Record.Kind;

    internal int Number { get; }

    /// <summary>Whether it is of this kind or one that derives from it.</summary>
    public bool Is<T>()
        where T : Claim => Record is T;

    /// <summary>The record as one of this kind, or null.</summary>
    public T? As<T>()
        where T : Claim => Record as T;

    /// <summary>The claim in one line of English.</summary>
    public override string ToString() => Record.Says(Case.Names);
}
