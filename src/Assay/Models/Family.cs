namespace Assay;

/// <summary>The five families of kinds that every schema builds on.</summary>
public enum Family
{
    /// <summary>States, organisations and groups that can have an interest in a claim.</summary>
    Party,

    /// <summary>Persons, bodies and outlets that say things.</summary>
    Source,

    /// <summary>What is not speech: images, documents, recordings, records.</summary>
    Evidence,

    /// <summary>Propositions that may hold or not.</summary>
    Claim,

    /// <summary>One source taking a stance on one claim at a time.</summary>
    Statement,
}
