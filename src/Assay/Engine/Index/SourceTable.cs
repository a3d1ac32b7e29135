namespace Assay.Engine;

/// <summary>What follows for each source from what it belongs to and for whom it speaks.</summary>
internal sealed class SourceTable
{
    private readonly Records<Source> sources;
    private readonly Records<Party> parties;

    public SourceTable(Records<Source> sources, Records<Party> parties)
    {
        (this.sources, this.parties) = (sources, parties);
        Refresh();
    }

    /// <summary>The source whose judgement each source repeats: itself, taken up its owners.</summary>
    public int[] Origins { get; private set; } = [];

    /// <summary>The source that each source speaks for: itself, if for nobody else.</summary>
    public int[] Voices { get; private set; } = [];

    /// <summary>The party whose interests each source serves; None if it serves none.</summary>
    public int[] Allegiances { get; private set; } = [];

    /// <summary>Each source's place in the ordinal order of ids, in which sums run.</summary>
    public int[] Ranks { get; private set; } = [];

    /// <summary>The sources by rank.</summary>
    public int[] ByRank { get; private set; } = [];

    /// <summary>Finds everything again, after a source came, changed or went.</summary>
    /// <exception cref="ArgumentException">The owners, or those for whom sources speak, lead in a circle.</exception>
    public void Refresh()
    {
        Origins = Climb.Each(sources, static s => s.Independent ? null : s.Owner);
        Voices = Climb.Each(sources, static s => s.SpeaksFor);
        Allegiances = new int[sources.Count];
        for (var slot = 0; slot < Allegiances.Length; slot++)
            Allegiances[slot] = sources.Has(slot) && sources[slot].Allegiance is { } party ? parties.Find(party.Id) : CaseIndex.None;
        ByRank = sources.InOrder();
        Ranks = new int[sources.Count];
        for (var rank = 0; rank < ByRank.Length; rank++)
            Ranks[ByRank[rank]] = rank;
    }
}
