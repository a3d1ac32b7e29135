namespace Assay.Generator.Tests.Trials;

/// <summary>The schemas of a field that has nothing in common with the seeds. Assay.Tests compiles them and puts them to work.</summary>
internal static class TrialsSchemas
{
    public static string Main { get; } = Read("trials");

    public static string Conduct { get; } = Read("conduct");

    public static string Vaccines { get; } = Read("vaccines");

    public static SchemaRun Run() => SchemaTest.Run(("trials.assay.yaml", Main), ("conduct.assay.yaml", Conduct), ("vaccines.assay.yaml", Vaccines));

    private static string Read(string name) => File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Trials", "Schemas", name + ".assay.yaml"));
}
