namespace Assay.Fuzzing.Readers;

/// <summary>Every reader there is.</summary>
internal static class ReaderList
{
    public static IReadOnlyList<IReader> All { get; } =
    [
        .. ValueReaders.All(),
    ];

    public static IReader Named(string name) => All.Single(reader => reader.Name == name);
}
