namespace Assay.Fuzzing.Inputs;

/// <summary>Dossiers that are accepted, of each model, as they are written in other forms.</summary>
internal static class SampleDossiers
{
    private const int Each = 12;

    public static List<Dossier> Of(IEnumerable<Model> models)
    {
        var found = new List<Dossier>();
        foreach (var model in models)
        {
            var grammar = new RecordGrammar(model, wrong: 0);
            for (var (number, more) = (0, Each); more > 0; number++)
            {
                var random = new Random(number);
                if (model.TryParse(JsonForm.Write(random, grammar.Document(random)), DossierFormat.Json).Dossier is not { } dossier)
                    continue;
                found.Add(dossier);
                more--;
            }
        }

        return found;
    }

    /// <summary>What is written to a stream.</summary>
    public static byte[] Written(Action<Stream> write)
    {
        using var stream = new MemoryStream();
        write(stream);
        return stream.ToArray();
    }

    /// <summary>A file among the samples.</summary>
    public static byte[] File(string name) => System.IO.File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "Inputs", "Samples", name));
}
