namespace Assay.Engine;

/// <summary>What becomes of a statement before anything is summed.</summary>
internal enum Fate : byte
{
    /// <summary>It is not known yet.</summary>
    Unknown,

    /// <summary>It is known, and is still to be settled.</summary>
    Unsettled,

    /// <summary>It stands.</summary>
    Stands,

    /// <summary>It passes on what another said, who is counted.</summary>
    Echo,

    /// <summary>It passes on what nobody known said.</summary>
    NoOrigin,

    /// <summary>The same voice has moved on.</summary>
    Superseded,

    /// <summary>The same voice said something else on the same day, of no less weight.</summary>
    ContradictsItself,

    /// <summary>It weighs nothing.</summary>
    NoWeight,
}
