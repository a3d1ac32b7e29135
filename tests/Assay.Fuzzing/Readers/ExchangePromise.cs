using Assay.Fuzzing.Inputs;
using Assay.Interchange;

namespace Assay.Fuzzing.Readers;

/// <summary>What is promised of a dossier that goes to other tools.</summary>
internal static class ExchangePromise
{
    /// <summary>As a bundle it comes back as it was; the other forms can at least be written.</summary>
    public static void Holds(Dossier dossier)
    {
        var result = StixBundle.TryParse(dossier.Model, SampleDossiers.Written(stream => StixBundle.Write(dossier, stream)));
        Promise.Holds(result.IsLoaded, $"a bundle of ours cannot be read: {result.Diagnostics.FirstOrDefault()}");
        Promise.Holds(dossier.Equals(result.Dossier), "a bundle of ours is another dossier");
        SampleDossiers.Written(stream => ProvDocument.Write(dossier, stream));
        var reviews = SampleDossiers.Written(stream => ClaimReviews.Write(dossier, stream, dossier.Model.Assess(dossier), "Desk"));
        Promise.IsSound(ClaimReviews.TryParse(CoreModel.Instance, reviews, "x"), Lines.Of(reviews, DossierFormat.Json));
    }
}
