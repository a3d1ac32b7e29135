using System.Runtime.CompilerServices;

namespace Assay.Testing;

/// <summary>What the tool keeps of schemas while it is tested stays among what was built.</summary>
internal static class OwnCache
{
    [ModuleInitializer]
    internal static void Set() => Environment.SetEnvironmentVariable("ASSAY_CACHE", Path.Combine(Here(), "bin"));

    private static string Here([CallerFilePath] string path = "") => Path.GetDirectoryName(path)!;
}
