namespace Assay.Generator;

/// <summary>The schema that every model stands on, as this generator was built with it.</summary>
public static class CoreSchema
{
    private static readonly Lazy<string> LazyText = new(Read);

    /// <summary>The text of `core.assay.yaml`.</summary>
    public static string Text => LazyText.Value;

    private static string Read()
    {
        using var stream = typeof(CoreSchema).Assembly.GetManifestResourceStream("core.assay.yaml")
            ?? throw new InvalidOperationException("The generator was built without its core schema.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
