namespace Assay;

/// <summary>Where the grades of sources come from: the schema's <c>reliability</c>.</summary>
public enum ReliabilityMode
{
    /// <summary>From the dossier. A source's record is shown beside its grade and changes nothing.</summary>
    Declared,

    /// <summary>From the source's record alone: how often its claims were borne out. A source without one has the grade F.</summary>
    Learned,

    /// <summary>From both: the declared grade is what is expected of the source, and its record moves it.</summary>
    Both,
}
