using System.Text;
using Assay.Fuzzing.Inputs;
using Assay.Interchange;

namespace Assay.Fuzzing.Readers;

/// <summary>Reads JSON of other tools: STIX bundles and ClaimReviews.</summary>
/// <param name="name">What it is called.</param>
/// <param name="samples">Files to change.</param>
/// <param name="model">The model that dossiers are to follow.</param>
/// <param name="tryParse">Reads.</param>
/// <param name="write">Writes what was read so that reading gives it again; null where the form loses something.</param>
internal sealed class BundleReader(string name, IReadOnlyList<byte[]> samples, Model model, Func<Model, byte[], LoadResult> tryParse, Action<Dossier, Stream>? write) : IReader
{
    public string Name => name;

    public string Extension => $".{name}.json";

    public static BundleReader Stix(IReadOnlyList<Dossier> dossiers) => new(
        "stix",
        [SampleDossiers.File("foreign.stix.json"), .. dossiers.Select(dossier => SampleDossiers.Written(stream => StixBundle.Write(dossier, stream, dossier.Model.Assess(dossier))))],
        dossiers[0].Model,
        // What the dossier is called may be for the bundle to say.
        (model, bytes) => StixBundle.TryParse(model, bytes, bytes.Length % 3 == 0 ? null : "x"),
        (dossier, stream) => StixBundle.Write(dossier, stream));

    public static BundleReader Reviews(IReadOnlyList<Dossier> dossiers) => new(
        "claimreview",
        [SampleDossiers.File("foreign.claims.json"), .. dossiers.Select(dossier => SampleDossiers.Written(stream => ClaimReviews.Write(dossier, stream, dossier.Model.Assess(dossier), "Desk")))],
        CoreModel.Instance,
        (model, bytes) => ClaimReviews.TryParse(model, bytes, "x"),
        write: null);

    public byte[] Make(Random random)
    {
        // What others wrote is one sample among many, and the one with most to go wrong.
        var sample = samples[random.Next(2) == 0 ? 0 : random.Next(samples.Count)];
        if (random.Next(4) == 0)
            return ByteMutations.Change(random, sample, 4);
        var tree = JsonTree.Read(sample);
        JsonTree.Change(random, tree, 4);
        var bytes = Encoding.UTF8.GetBytes(JsonForm.Write(random, tree));
        return random.Next(8) == 0 ? ByteMutations.Change(random, bytes, 2) : bytes;
    }

    public Reading Read(byte[] input)
    {
        var result = tryParse(model, input);
        Promise.IsSound(result, Lines.Of(input, DossierFormat.Json));
        if (result.Dossier is { } dossier)
        {
            DossierPromise.IsReadBack(dossier, DossierFormat.JsonLines);
            IsReadBack(dossier);
        }

        return new Reading(result.IsLoaded, () => string.Join('\n', result.Diagnostics.Select(d => d.ToString())) + (result.IsLoaded ? DossierWriter.ToText(result.Dossier) : ""));
    }

    private void IsReadBack(Dossier dossier)
    {
        if (write is null)
            return;
        var again = tryParse(model, SampleDossiers.Written(stream => write(dossier, stream)));
        Promise.Holds(again.IsLoaded, $"what was accepted cannot be read once it is written: {again.Diagnostics.FirstOrDefault()}");
        Promise.Holds((again.Dossier! with { Name = dossier.Name }).Equals(dossier), "what was accepted is another dossier once it is written");
    }
}
