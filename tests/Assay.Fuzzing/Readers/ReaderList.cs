using Assay.Conflict;
using Assay.Fuzzing.Inputs;
using Assay.Tests.Dossiers;
using Recalls;

namespace Assay.Fuzzing.Readers;

/// <summary>Every reader there is.</summary>
internal static class ReaderList
{
    private static readonly Model[] Models = [FieldModel.Instance, ConflictModel.Instance, RecallsModel.Instance];

    // One model's only: how its dossiers were written says nothing of which one they are of.
    private static readonly List<Dossier> Samples = SampleDossiers.Of([FieldModel.Instance]);

    public static IReadOnlyList<IReader> All { get; } =
    [
        .. ValueReaders.All(),
        new DossierReader("yaml", DossierFormat.Yaml, Models),
        new DossierReader("json", DossierFormat.Json, Models),
        new DossierReader("jsonl", DossierFormat.JsonLines, Models),
        BundleReader.Stix(Samples),
        BundleReader.Reviews(Samples),
        new CsvReader(Samples),
        new PatternReader(),
        new SchemaReader("schema", SchemaTexts.Mutated),
        new SchemaReader("expression", SchemaTexts.WithExpression),
        new GeneratorReader(SchemaTexts.Mutated),
    ];

    public static IReader Named(string name) => All.Single(reader => reader.Name == name);
}
