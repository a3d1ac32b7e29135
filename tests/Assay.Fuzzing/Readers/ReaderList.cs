using Assay.Conflict;
using Assay.Tests.Dossiers;
using Recalls;

namespace Assay.Fuzzing.Readers;

/// <summary>Every reader there is.</summary>
internal static class ReaderList
{
    private static readonly Model[] Models = [FieldModel.Instance, ConflictModel.Instance, RecallsModel.Instance];

    public static IReadOnlyList<IReader> All { get; } =
    [
        .. ValueReaders.All(),
        new DossierReader("yaml", DossierFormat.Yaml, Models),
        new DossierReader("json", DossierFormat.Json, Models),
        new DossierReader("jsonl", DossierFormat.JsonLines, Models),
    ];

    public static IReader Named(string name) => All.Single(reader => reader.Name == name);
}
