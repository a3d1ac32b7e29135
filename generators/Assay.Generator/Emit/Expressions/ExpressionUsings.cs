namespace Assay.Generator.Emit;

/// <summary>What expressions find without saying where it is.</summary>
internal static class ExpressionUsings
{
    private static readonly string[] Always = ["System", "System.Linq", "Assay"];

    /// <param name="namespaces">Those of the models that are imported, and of the model itself.</param>
    public static string[] Of(IEnumerable<string> namespaces) =>
    [
        .. Always.Concat(namespaces).Distinct().Select(name => $"using {CSharpName.Global(name)};"),
        "using static global::Assay.Relations;",
    ];
}
