namespace Assay.Reporting;

/// <summary>Whose word a source's word is in the end.</summary>
internal static class Origins
{
    /// <summary>The id at the top of the source's owners, as far as they do not make up their own mind.</summary>
    public static string Of(Dossier dossier, string source)
    {
        while (dossier.Sources.TryGet(source, out var found) && !found.Independent && found.Owner is { } owner && dossier.Sources.Contains(owner.Id))
            source = owner.Id;
        return source;
    }
}
