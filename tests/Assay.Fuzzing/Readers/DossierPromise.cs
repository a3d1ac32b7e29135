namespace Assay.Fuzzing.Readers;

/// <summary>What is promised of every dossier that is accepted.</summary>
internal static class DossierPromise
{
    private static readonly DossierFormat[] Formats = Enum.GetValues<DossierFormat>();

    /// <summary>It is saved and read back in every form, has only warnings, and can be assessed and explained.</summary>
    public static void Holds(Dossier dossier)
    {
        foreach (var format in Formats)
            IsReadBack(dossier, format);
        Promise.Holds(dossier.Validate().All(issue => issue.Severity != Severity.Error), "what was accepted is not valid");
        var assessment = dossier.Model.Assess(dossier);
        foreach (var claim in assessment.Claims)
        {
            Promise.Holds(claim.Tally.P is >= 0 and <= 1, "a probability is not in [0, 1]");
            Promise.Holds(assessment.Explain(claim.Id).ToString().Length > 0, "an explanation says nothing");
        }

        var timeline = dossier.Model.Timeline(dossier);
        Promise.Holds(timeline.Claims.Length >= assessment.Claims.Length, "a timeline lacks a claim");
    }

    /// <summary>Saved in this form and read back, it is equal, and is saved in the same way again.</summary>
    public static void IsReadBack(Dossier dossier, DossierFormat format)
    {
        var text = DossierWriter.ToText(dossier, format);
        var again = dossier.Model.TryParse(text, format);
        Promise.Holds(again.IsLoaded, $"what was accepted cannot be read once it is saved as {format}: {again.Diagnostics.FirstOrDefault()}");
        Promise.Holds(dossier.Equals(again.Dossier), $"what was accepted is another dossier once it is saved as {format}");
        Promise.Holds(dossier.GetHashCode() == again.Dossier!.GetHashCode(), "equal dossiers have different hash codes");
        Promise.Holds(DossierWriter.ToText(again.Dossier, format) == text, $"what is read again is saved in another way as {format}");
    }
}
