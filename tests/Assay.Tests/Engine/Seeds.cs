using System.Runtime.CompilerServices;

namespace Assay.Tests.Engine;

/// <summary>The five articles that the repository brings along.</summary>
internal static class Seeds
{
    public static string Folder { get; } = Path.GetFullPath(Path.Combine(Path.GetDirectoryName(Here())!, "..", "..", "..", "seeds", "dprk-troops"));

    private static string Here([CallerFilePath] string path = "") => path;
}
