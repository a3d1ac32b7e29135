namespace Assay.Fuzzing.Readers;

/// <summary>What is promised of JSON Lines read line by line.</summary>
internal static class LinesPromise
{
    /// <summary>Each line is a record or has an error, and a line by itself never has an error that the whole does not have.</summary>
    public static void Holds(Model model, byte[] input, LoadResult whole)
    {
        using var stream = new MemoryStream(input);
        var isRight = true;
        foreach (var line in model.ReadLinesAsync(stream).ToBlockingEnumerable())
        {
            foreach (var diagnostic in line.Diagnostics)
                Promise.IsReadable(diagnostic.Message);
            Promise.Holds(!line.HasErrors || (line.Record is null && line.Relation is null && line.Header is null), "a line with an error has a record");
            isRight &= !line.HasErrors;
        }

        Promise.Holds(isRight || !whole.IsLoaded, "a line by itself has an error, and the whole has none");
    }
}
