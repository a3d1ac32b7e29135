namespace Assay;

/// <summary>What the first line of JSON Lines says of the file.</summary>
/// <param name="Dossier">The id of the case that it belongs to; null if it does not say.</param>
/// <param name="Model">The name of the model that the case follows; null if it does not say.</param>
/// <param name="Title">What the case is about; null if it does not say.</param>
public sealed record DossierHeader(string? Dossier, string? Model, string? Title);
