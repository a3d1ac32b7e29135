namespace Assay.Testing;

/// <summary>A checkout may have other line ends than the repository; what is compared must not.</summary>
internal static class LineEnds
{
    public static string Normalise(string text) => text.Replace("\r\n", "\n", StringComparison.Ordinal);
}
