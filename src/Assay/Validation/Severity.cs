namespace Assay;

/// <summary>How much a finding matters.</summary>
public enum Severity
{
    /// <summary>Worth knowing.</summary>
    Info,

    /// <summary>Probably a mistake; nothing stops for it.</summary>
    Warning,

    /// <summary>Wrong: a dossier with an error is not loaded.</summary>
    Error,
}
