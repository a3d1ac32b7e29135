using System.Reflection;

namespace Assay.Packages.Tests;

/// <summary>Where things are.</summary>
internal static class Repository
{
    public static string Root { get; } = Metadata("Repository").TrimEnd('/', '\\');

    public static string Configuration { get; } = Metadata("Configuration");

    public static string Seeds { get; } = Path.Combine(Root, "seeds", "dprk-troops");

    /// <summary>The packages that restoring the solution has fetched.</summary>
    public static string Packages { get; } = Metadata("PackagesFolder");

    public static string Consumers { get; } = Path.Combine(Root, "tests", "Assay.Packages.Tests", "Consumers");

    private static string Metadata(string key) =>
        typeof(Repository).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(data => data.Key == key).Value!;
}
